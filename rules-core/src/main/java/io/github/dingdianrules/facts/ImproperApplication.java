package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Located;
import java.time.LocalDate;

/** An earlier application made by deceit or other improper means. */
@Fact
public record ImproperApplication(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "发现日期", en = "discovered on") @Event LocalDate discoveredOn) implements Located {

    public ImproperApplication {
        Checks.id("history.improperApplications", id);
    }

    @Override
    public String path() {
        return "history.improperApplications[" + id + "]";
    }

    public Dated discovered(WorkCalendar calendar) {
        return new Dated(this, "discoveredOn", discoveredOn, calendar);
    }
}
