package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Comparison;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An agreement with an agency. */
@Fact
public record Agreement(
        @Label(zh = "标识", en = "id") String id,

        @Label(zh = "签订日期", en = "signed on") @Event @Nullable
        LocalDate signedOn,

        @Label(zh = "有效期起", en = "valid from") @Nullable LocalDate from,
        @Label(zh = "有效期止", en = "valid until") @Nullable LocalDate until,

        @Label(zh = "签约经办机构层级", en = "level of the agency") @Nullable
        AgencyLevel agencyLevel,

        @Label(zh = "医疗机构所在地经办机构", en = "made by the agency of the institution's area") @Nullable
        Boolean agencyAtInstitution,

        @Label(zh = "其他统筹区的医保协议", en = "agreements in other pooling areas") @Nullable
        List<String> otherRegions,

        @Label(zh = "已向行政部门备案", en = "filed with the department") @Act @Nullable
        Boolean filed,

        @Label(zh = "已向社会公布", en = "published") @Act @Nullable
        Boolean published,

        @Label(zh = "有效期内政策调整", en = "policy adjusted during the term") @Nullable
        Boolean policyAdjusted,

        @Label(zh = "就补充协议协商一致", en = "consensus on a supplementary agreement") @Act @Nullable
        Boolean supplementConsensus,

        @Label(zh = "经办机构统一组织续签", en = "agency arranges the renewal") @Act @Nullable
        Boolean agencyArrangesRenewal,

        @Label(zh = "续签协商一致", en = "consensus on renewal") @Nullable
        Boolean renewalConsensus,

        @Label(zh = "定点条件复核日期", en = "conditions reviewed on") @Event @Nullable
        LocalDate conditionsReviewedOn,

        @Label(zh = "就协议作出的认定", en = "findings on the agreement") @Nullable
        Set<AgreementFinding> findings,

        @Label(zh = "质量保证金", en = "deposits", one = "deposit")
        List<Deposit> deposits,

        @Label(zh = "中止", en = "suspensions", one = "suspension")
        List<Suspension> suspensions,

        @Label(zh = "年度清算", en = "annual clearings", one = "annual clearing")
        List<AnnualClearing> clearings,

        @Label(zh = "绩效考核", en = "appraisals", one = "appraisal")
        List<Appraisal> appraisals,

        @Label(zh = "解除或终止", en = "end of the agreement") @Nullable
        AgreementEnd end,

        @Label(zh = "签约的经办机构", en = "agency of the agreement") @Nullable
        String agency,

        @Label(zh = "已载明代管的村卫生室名单", en = "names the village clinics managed") @Act @Nullable
        Boolean namesVillageClinics,

        @Label(zh = "协议形式", en = "form") @Nullable AgreementForm form,

        @Label(zh = "因经办机构原因未续签", en = "not renewed because of the agency") @Act @Nullable
        Boolean renewalDelayedByAgency,

        @Label(zh = "经办机构已要求续签", en = "renewal asked for by the agency") @Act @Nullable
        Boolean renewalRequired,

        @Label(zh = "已续签", en = "renewed") @Act @Nullable Boolean renewed,

        @Label(zh = "含互联网医院条款", en = "covers the internet hospital") @Act @Nullable
        Boolean coversInternetHospital,

        @Label(zh = "已写明互联网医院名称", en = "names the internet hospital") @Act @Nullable
        Boolean namesInternetHospital,

        @Label(zh = "缴款通知", en = "demands for payment", one = "demand for payment")
        List<Demand> demands,

        @Label(zh = "费用复审", en = "second reviews of claims", one = "second review of claims")
        List<ClaimReview> claimReviews)
        implements Located {

    public Agreement {
        Checks.id("agreements", id);
        otherRegions = Checks.textsOrUnknown(otherRegions, "agreements[" + id + "].otherRegions");
        findings = Checks.setOrUnknown(findings, "agreements[" + id + "].findings");
        deposits = Checks.items(deposits, "agreements[" + id + "].deposits", Deposit::id);
        suspensions = Checks.items(suspensions, "agreements[" + id + "].suspensions", Suspension::id);
        clearings = Checks.items(clearings, "agreements[" + id + "].clearings", AnnualClearing::id);
        appraisals = Checks.items(appraisals, "agreements[" + id + "].appraisals", Appraisal::id);
        Checks.order("agreements[" + id + "]", "from", from, "until", until);
        demands = Checks.items(demands, "agreements[" + id + "].demands", Demand::id);
        claimReviews = Checks.items(claimReviews, "agreements[" + id + "].claimReviews", ClaimReview::id);
    }

    @Override
    public String path() {
        return "agreements[" + id + "]";
    }

    /** Made by the agency of the institution's area; unknown when not recorded. */
    public Truth isWithLocalAgency() {
        return Truth.yes(this, "agencyAtInstitution", agencyAtInstitution);
    }

    /** Filed with the department; not so unless on record. */
    public Truth isFiled() {
        return Truth.done(this, "filed", filed);
    }

    /** Published; not so unless on record. */
    public Truth isPublished() {
        return Truth.done(this, "published", published);
    }

    /** Policy adjusted during the term; unknown when not recorded. */
    public Truth isPolicyAdjusted() {
        return Truth.yes(this, "policyAdjusted", policyAdjusted);
    }

    /** Consensus on a supplementary agreement; not so unless on record. */
    public Truth isSupplementAgreed() {
        return Truth.done(this, "supplementConsensus", supplementConsensus);
    }

    /** Agency arranges the renewal; not so unless on record. */
    public Truth isRenewalArrangedByAgency() {
        return Truth.done(this, "agencyArrangesRenewal", agencyArrangesRenewal);
    }

    /** Consensus on renewal; unknown when not recorded. */
    public Truth isRenewalAgreed() {
        return Truth.yes(this, "renewalConsensus", renewalConsensus);
    }

    /** The day: signed on. */
    public Dated signed(WorkCalendar calendar) {
        return new Dated(this, "signedOn", signedOn, calendar);
    }

    /** The day: valid until. */
    public Dated expiring(WorkCalendar calendar) {
        return new Dated(this, "until", until, calendar);
    }

    /** Findings are acts: one that is not recorded has not been made. */
    public Truth has(AgreementFinding finding) {
        Set<AgreementFinding> made = findings == null ? Set.of() : findings;
        return Truth.includes(this, "findings", made, finding);
    }

    /** Whether the signing agency is of this level or a higher one. */
    public Truth agencyIsAtLeast(AgencyLevel level) {
        return Truth.leaf(
                this,
                "agencyLevel",
                agencyLevel,
                Comparison.AT_LEAST,
                level,
                agencyLevel != null && agencyLevel.ordinal() <= level.ordinal());
    }

    /** Whether it extends to other regions. */
    public Truth hasOtherRegions() {
        return Truth.leaf(
                this,
                "otherRegions",
                otherRegions,
                Comparison.ANY_RECORDED,
                null,
                otherRegions != null && !otherRegions.isEmpty());
    }

    /** Names the village clinics managed; not so unless on record. */
    public Truth isNamingVillageClinics() {
        return Truth.done(this, "namesVillageClinics", namesVillageClinics);
    }

    /** Whether the signing agency is one of these. */
    public Truth isWithOneOf(String... agencies) {
        return Truth.among(this, "agency", agency, List.of(agencies));
    }

    /** The day: valid from. */
    public Dated starting(WorkCalendar calendar) {
        return new Dated(this, "from", from, calendar);
    }

    /** It has no end on record. */
    public Truth isStanding() {
        return Truth.no(Truth.known(this, "end", end));
    }

    /** Whether the signing agency is of this level. */
    public Truth agencyIs(AgencyLevel level) {
        return Truth.is(this, "agencyLevel", agencyLevel, level);
    }

    /** Not renewed because of the agency; not so unless on record. */
    public Truth isRenewalDelayedByAgency() {
        return Truth.done(this, "renewalDelayedByAgency", renewalDelayedByAgency);
    }

    /** Renewal asked for by the agency; not so unless on record. */
    public Truth isRenewalRequired() {
        return Truth.done(this, "renewalRequired", renewalRequired);
    }

    /** Renewed; not so unless on record. */
    public Truth isRenewed() {
        return Truth.done(this, "renewed", renewed);
    }

    /** Covers the internet hospital; not so unless on record. */
    public Truth isCoveringInternetHospital() {
        return Truth.done(this, "coversInternetHospital", coversInternetHospital);
    }

    /** Names the internet hospital; not so unless on record. */
    public Truth isNamingInternetHospital() {
        return Truth.done(this, "namesInternetHospital", namesInternetHospital);
    }
}
