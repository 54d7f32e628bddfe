package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something the agency did or failed to do. */
@Fact
public record AgencyAct(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "行为种类", en = "kind") AgencyActKind kind,
        @Label(zh = "日期", en = "on") @Event @Nullable LocalDate on,

        @Label(zh = "违反医保协议", en = "breaches the agreement") @Nullable
        Boolean breachesAgreement,

        @Label(zh = "违反法律法规规章", en = "unlawful") @Act @Nullable
        Boolean unlawful,

        @Label(zh = "受托社会保险经办机构所为", en = "by an entrusted social insurance agency") @Act @Nullable
        Boolean bySocialInsuranceAgency,

        @Label(zh = "情节严重", en = "serious") @Nullable Boolean serious,

        @Label(zh = "涉嫌违法犯罪", en = "suspected crime") @Act @Nullable
        Boolean suspectedCrime,

        @Label(zh = "对医疗机构造成影响", en = "affected the institution") @Nullable
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

    /** Breaches the agreement; unknown when not recorded. */
    public Truth isBreachOfAgreement() {
        return Truth.yes(this, "breachesAgreement", breachesAgreement);
    }

    /** Unlawful; not so unless on record. */
    public Truth isUnlawful() {
        return Truth.done(this, "unlawful", unlawful);
    }

    /** Whether it is an act of one of these kinds. */
    public Truth isOneOf(AgencyActKind... kinds) {
        return Truth.among(this, "kind", kind, List.of(kinds));
    }

    /** By an entrusted social insurance agency; not so unless on record. */
    public Truth isBySocialInsuranceAgency() {
        return Truth.done(this, "bySocialInsuranceAgency", bySocialInsuranceAgency);
    }

    /** Serious; unknown when not recorded. */
    public Truth isSerious() {
        return Truth.yes(this, "serious", serious);
    }

    /** Suspected crime; not so unless on record. */
    public Truth isSuspectedCrime() {
        return Truth.done(this, "suspectedCrime", suspectedCrime);
    }

    /** Affected the institution; unknown when not recorded. */
    public Truth isAffectingInstitution() {
        return Truth.yes(this, "affectsInstitution", affectsInstitution);
    }
}
