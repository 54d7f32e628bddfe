package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An administrative penalty imposed on the institution. */
@Fact
public record Penalty(
        @Label(zh = "标识", en = "id") String id,

        @Label(zh = "处罚决定日期", en = "decided on") @Event @Nullable
        LocalDate decidedOn,

        @Label(zh = "送达日期", en = "served on") @Event @Nullable
        LocalDate servedOn,

        @Label(zh = "已依法履行", en = "fulfilled") @Nullable Boolean fulfilled,

        @Label(zh = "与医药费用有关", en = "related to medical fees") @Nullable
        Boolean medicalFeeRelated,

        @Label(zh = "向医保部门报送日期", en = "reported on") @Event @Nullable
        LocalDate reportedOn,

        @Label(zh = "医疗保障行政部门作出", en = "imposed by the insurance department") @Nullable
        Boolean byInsuranceDepartment,

        @Label(zh = "已报送", en = "reported") @Act @Nullable Boolean reported)
        implements Located {

    public Penalty {
        Checks.id("history.penalties", id);
    }

    @Override
    public String path() {
        return "history.penalties[" + id + "]";
    }

    /** Fulfilled; unknown when not recorded. */
    public Truth isFulfilled() {
        return Truth.yes(this, "fulfilled", fulfilled);
    }

    /** Imposed by the insurance department; unknown when not recorded. */
    public Truth isByInsuranceDepartment() {
        return Truth.yes(this, "byInsuranceDepartment", byInsuranceDepartment);
    }

    /** Related to medical fees; unknown when not recorded. */
    public Truth isMedicalFeeRelated() {
        return Truth.yes(this, "medicalFeeRelated", medicalFeeRelated);
    }

    /** The institution has reported it; a date of the report says so too. */
    public Truth isReported() {
        return reportedOn != null
                ? Truth.known(this, "reportedOn", reportedOn)
                : Truth.done(this, "reported", reported);
    }

    /** The day: served on. */
    public Dated served(WorkCalendar calendar) {
        return new Dated(this, "servedOn", servedOn, calendar);
    }

    /** The day: reported on. */
    public Dated reported(WorkCalendar calendar) {
        return new Dated(this, "reportedOn", reportedOn, calendar);
    }
}
