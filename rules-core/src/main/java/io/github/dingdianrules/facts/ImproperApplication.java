package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Located;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An earlier application made by deceit or other improper means. */
@Fact
public record ImproperApplication(
        @Label(zh = "标识", en = "id") String id,

        @Label(zh = "发现日期", en = "discovered on") @Event @Nullable
        LocalDate discoveredOn)
        implements Located {

    public ImproperApplication {
        Checks.id("history.improperApplications", id);
    }

    @Override
    public String path() {
        return "history.improperApplications[" + id + "]";
    }

    /** The day: discovered on. */
    public Dated discovered(WorkCalendar calendar) {
        return new Dated(this, "discoveredOn", discoveredOn, calendar);
    }
}
