package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import java.util.List;

/** Something the agency did or failed to do. */
@Fact
public record AgencyAct(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "行为种类", en = "kind") AgencyActKind kind,
        @Label(zh = "日期", en = "on") @Event LocalDate on,
        @Label(zh = "违反医保协议", en = "breaches the agreement") Boolean breachesAgreement,

        @Label(zh = "违反法律法规规章", en = "unlawful") @Act Boolean unlawful,

        @Label(zh = "受托社会保险经办机构所为", en = "by an entrusted social insurance agency") @Act
        Boolean bySocialInsuranceAgency,

        @Label(zh = "情节严重", en = "serious") Boolean serious,

        @Label(zh = "涉嫌违法犯罪", en = "suspected crime") @Act Boolean suspectedCrime,

        @Label(zh = "对医疗机构造成影响", en = "affected the institution")
        Boolean affectsInstitution)
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

    public Truth isUnlawful() {
        return Truth.done(this, "unlawful", unlawful);
    }

    public Truth isOneOf(AgencyActKind... kinds) {
        return Truth.among(this, "kind", kind, List.of(kinds));
    }

    public Truth isBySocialInsuranceAgency() {
        return Truth.done(this, "bySocialInsuranceAgency", bySocialInsuranceAgency);
    }

    public Truth isSerious() {
        return Truth.yes(this, "serious", serious);
    }

    public Truth isSuspectedCrime() {
        return Truth.done(this, "suspectedCrime", suspectedCrime);
    }

    public Truth isAffectingInstitution() {
        return Truth.yes(this, "affectsInstitution", affectsInstitution);
    }
}
