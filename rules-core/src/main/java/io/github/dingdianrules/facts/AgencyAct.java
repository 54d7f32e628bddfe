package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;

/** Something the agency did or failed to do. */
@Fact
public record AgencyAct(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "行为种类", en = "kind") AgencyActKind kind,
        @Label(zh = "日期", en = "on") @Event LocalDate on,
        @Label(zh = "违反医保协议", en = "breaches the agreement") Boolean breachesAgreement)
        implements Located {

    public AgencyAct {
        Checks.id("agencyActs", id);
        Checks.required("agencyActs[" + id + "].kind", kind);
    }

    @Override
    public String path() {
        return "agencyActs[" + id + "]";
    }

    public Truth isBreachOfAgreement() {
        return Truth.yes(this, "breachesAgreement", breachesAgreement);
    }
}
