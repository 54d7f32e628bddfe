package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;

/** How and when an agreement came to its end, and what was done about it. */
@Fact
public record AgreementEnd(
        @Label(zh = "结束方式", en = "kind") EndKind kind,
        @Label(zh = "日期", en = "on") @Event LocalDate on,
        @Label(zh = "已全面核查", en = "reviewed in full") @Act Boolean reviewed,

        @Label(zh = "已收回预拨资金", en = "advances recovered") @Act
        Boolean advancesRecovered,

        @Label(zh = "已清算", en = "cleared") @Act Boolean cleared,
        @Label(zh = "已向社会公布", en = "published") @Act Boolean published,

        @Label(zh = "已抄送卫生健康部门", en = "health authority informed") @Act
        Boolean healthAuthorityInformed)
        implements Located {

    @Override
    public String path() {
        return "agreements.end";
    }

    public Truth isReviewed() {
        return Truth.done(this, "reviewed", reviewed);
    }

    public Truth areAdvancesRecovered() {
        return Truth.done(this, "advancesRecovered", advancesRecovered);
    }

    public Truth isCleared() {
        return Truth.done(this, "cleared", cleared);
    }

    public Truth isPublished() {
        return Truth.done(this, "published", published);
    }

    public Truth isHealthAuthorityInformed() {
        return Truth.done(this, "healthAuthorityInformed", healthAuthorityInformed);
    }

    public Dated ended(WorkCalendar calendar) {
        return new Dated(this, "on", on, calendar);
    }

    public Truth isBy(EndKind wanted) {
        return Truth.is(this, "kind", kind, wanted);
    }
}
