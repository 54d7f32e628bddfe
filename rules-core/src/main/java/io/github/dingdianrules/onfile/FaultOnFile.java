package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.facts.TransmissionFault;
import io.github.dingdianrules.period.WorkCalendar;
import java.time.LocalDate;
import java.util.Objects;

/** A fault of transmission in its file. */
@Label(zh = "数据传输故障", en = "fault of transmission")
public record FaultOnFile(CaseFile file, WorkCalendar calendar, TransmissionFault fault) implements OnFile {

    @Override
    public String subject() {
        return fault.path();
    }

    /**
     * The day after the repair, on which 24 hours end; a period in hours is not moved for days off. Asked only where the
     * repair is on record.
     */
    public LocalDate dayAfterRepair() {
        return Objects.requireNonNull(fault.restoredOn(), "restoredOn").plusDays(1);
    }
}
