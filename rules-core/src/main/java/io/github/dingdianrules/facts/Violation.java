package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Comparison;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of conduct found in an institution. */
@Fact
public record Violation(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "行为种类", en = "kind") ViolationKind kind,

        @Label(zh = "发生日期", en = "occurred on") @Event @Nullable
        LocalDate occurredOn,

        @Label(zh = "发现日期", en = "discovered on") @Event @Nullable
        LocalDate discoveredOn,

        @Label(zh = "发现者", en = "discovered by") @Nullable Discoverer discoveredBy,

        @Label(zh = "造成基金损失金额", en = "loss to the fund") @Nullable
        BigDecimal loss,

        @Label(zh = "违规费用", en = "irregular fees") @Nullable BigDecimal irregularFees,

        @Label(zh = "已支付的医保费用", en = "amount already paid") @Nullable
        BigDecimal advanced,

        @Label(zh = "拒不改正", en = "refused to correct") @Nullable
        Boolean refusedToCorrect,

        @Label(zh = "造成严重后果", en = "grave consequences") @Nullable
        Boolean graveConsequences,

        @Label(zh = "造成严重影响", en = "grave impact") @Nullable Boolean graveImpact,

        @Label(zh = "社会影响较大", en = "considerable social impact") @Nullable
        Boolean considerableImpact,

        @Label(zh = "造成较大损失", en = "considerable loss") @Nullable
        Boolean considerableLoss,

        @Label(zh = "造成重大损失", en = "major loss") @Nullable Boolean majorLoss,

        @Label(zh = "可能造成基金损失", en = "may cause loss to the fund") @Nullable
        Boolean mayCauseLoss,

        @Label(zh = "情节特别严重", en = "especially grave circumstances") @Nullable
        Boolean especiallyGrave,

        @Label(zh = "性质恶劣或情节恶劣", en = "vile") @Nullable Boolean vile,

        @Label(zh = "以骗取基金为目的", en = "purpose of fraud") @Nullable
        Boolean fraudulentPurpose,

        @Label(zh = "造成重大舆情", en = "major public concern") @Nullable
        Boolean majorPublicConcern,

        @Label(zh = "增加群众医药费用负担", en = "burden on patients increased") @Nullable
        Boolean burdenIncreased,

        @Label(zh = "急诊、抢救等特殊情形", en = "emergency, rescue or the like") @Nullable
        Boolean emergency,

        @Label(zh = "违反协议约定", en = "breaches the agreement") @Nullable
        Boolean breach,

        @Label(zh = "违法违规", en = "unlawful") @Act @Nullable Boolean unlawful,

        @Label(zh = "违反其他法律、行政法规", en = "violates other laws") @Act @Nullable
        Boolean violatesOtherLaws,

        @Label(zh = "主动自查发现", en = "found by self-check") @Act @Nullable
        Boolean selfReported,

        @Label(zh = "主动清退违规费用", en = "fees returned") @Act @Nullable
        Boolean feesReturned,

        @Label(zh = "已提交整改资料", en = "rectification filed") @Act @Nullable
        Boolean rectificationFiled,

        @Label(zh = "责任人员", en = "persons responsible") List<String> persons,

        @Label(zh = "责任部门或科室", en = "departments responsible")
        List<String> departments,

        @Label(zh = "已被行政罚款", en = "fined") @Act @Nullable Boolean fined,

        @Label(zh = "协议中止天数", en = "days suspended under the agreement") @Nullable
        Integer contractSuspensionDays,

        @Label(zh = "行政责令暂停天数", en = "days of administrative suspension") @Nullable
        Integer administrativeSuspensionDays,

        @Label(zh = "移交", en = "referral") @Nullable Referral referral,

        @Label(zh = "欺诈骗保经有关部门查实", en = "fraud verified by the authorities") @Act @Nullable
        Boolean fraudVerified,

        @Label(zh = "可能造成基金重大损失", en = "may cause major loss to the fund") @Nullable
        Boolean mayCauseMajorLoss,

        @Label(zh = "责令整改的部门", en = "rectification ordered by") @Nullable
        Discoverer rectificationOrderedBy,

        @Label(zh = "责令整改期起", en = "rectification from") @Event @Nullable
        LocalDate rectificationFrom,

        @Label(zh = "责令整改期止", en = "rectification until") @Nullable
        LocalDate rectificationUntil,

        @Label(zh = "所涉证照", en = "licence concerned") @Nullable
        Licence licence,

        @Label(zh = "涉嫌骗取基金支出", en = "suspected of fraud on the fund") @Act @Nullable
        Boolean fraudSuspected,

        @Label(zh = "已中止或终止人员、科室的医保服务", en = "service of persons or departments stopped") @Act @Nullable
        Boolean serviceStopped,

        @Label(zh = "中止或终止服务已报告行政部门", en = "stop reported to the department") @Act @Nullable
        Boolean stopReported,

        @Label(zh = "中止或终止服务已报告上级经办机构", en = "stop reported to the superior agency") @Act @Nullable
        Boolean stopReportedToSuperior,

        @Label(zh = "已暂停刷卡结算", en = "card settlement stopped") @Act @Nullable
        Boolean cardSettlementStopped,

        @Label(zh = "费用已纳入基金支付", en = "charged to the fund") @Nullable
        Boolean chargedToFund,

        @Label(zh = "造成无法核实费用真实情况", en = "costs cannot be verified for it") @Nullable
        Boolean unverifiable,

        @Label(zh = "对基金拨付造成影响", en = "affects payment by the fund") @Nullable
        Boolean affectsPayment,

        @Label(zh = "社会影响严重", en = "grave social impact") @Nullable
        Boolean graveSocialImpact,

        @Label(zh = "检查介入前或自查自纠阶段发现", en = "found before inspection or in the self-check stage") @Act @Nullable
        Boolean foundAhead,

        @Label(zh = "已整改到位", en = "rectified in full") @Act @Nullable
        Boolean rectified,

        @Label(zh = "因此未能纳入基金支付的费用", en = "fees the fund could not pay because of it") @Nullable
        BigDecimal unpayableFees,

        @Label(zh = "发生于互联网医疗服务", en = "in online care") @Act @Nullable
        Boolean online,

        @Label(zh = "已被追究刑事责任", en = "prosecuted") @Act @Nullable
        Boolean prosecuted,

        @Label(zh = "以医保支付、管理政策为由", en = "on the pretext of insurance policy") @Act @Nullable
        Boolean onPaymentPretext,

        @Label(zh = "涉及异地就医参保人员", en = "concerns patients insured elsewhere") @Act @Nullable
        Boolean crossArea)
        implements Located {

    public Violation {
        Checks.id("violations", id);
        Checks.required("violations[" + id + "].kind", kind);
        loss = Checks.amount("violations[" + id + "].loss", loss);
        irregularFees = Checks.amount("violations[" + id + "].irregularFees", irregularFees);
        advanced = Checks.amount("violations[" + id + "].advanced", advanced);
        persons = Checks.texts(persons, "violations[" + id + "].persons");
        departments = Checks.texts(departments, "violations[" + id + "].departments");
        Checks.count("violations[" + id + "].contractSuspensionDays", contractSuspensionDays);
        Checks.count("violations[" + id + "].administrativeSuspensionDays", administrativeSuspensionDays);
        Checks.order(
                "violations[" + id + "]",
                "rectificationFrom",
                rectificationFrom,
                "rectificationUntil",
                rectificationUntil);
        unpayableFees = Checks.amount("violations[" + id + "].unpayableFees", unpayableFees);
    }

    @Override
    public String path() {
        return "violations[" + id + "]";
    }

    /** Refused to correct; unknown when not recorded. */
    public Truth isCorrectionRefused() {
        return Truth.yes(this, "refusedToCorrect", refusedToCorrect);
    }

    /** Grave consequences; unknown when not recorded. */
    public Truth hasGraveConsequences() {
        return Truth.yes(this, "graveConsequences", graveConsequences);
    }

    /** Grave impact; unknown when not recorded. */
    public Truth hasGraveImpact() {
        return Truth.yes(this, "graveImpact", graveImpact);
    }

    /** Considerable social impact; unknown when not recorded. */
    public Truth hasConsiderableImpact() {
        return Truth.yes(this, "considerableImpact", considerableImpact);
    }

    /** Considerable loss; unknown when not recorded. */
    public Truth hasConsiderableLoss() {
        return Truth.yes(this, "considerableLoss", considerableLoss);
    }

    /** Major loss; unknown when not recorded. */
    public Truth hasMajorLoss() {
        return Truth.yes(this, "majorLoss", majorLoss);
    }

    /** May cause loss to the fund; unknown when not recorded. */
    public Truth canCauseLoss() {
        return Truth.yes(this, "mayCauseLoss", mayCauseLoss);
    }

    /** Especially grave circumstances; unknown when not recorded. */
    public Truth isEspeciallyGrave() {
        return Truth.yes(this, "especiallyGrave", especiallyGrave);
    }

    /** Vile; unknown when not recorded. */
    public Truth isVile() {
        return Truth.yes(this, "vile", vile);
    }

    /** Purpose of fraud; unknown when not recorded. */
    public Truth isForFraud() {
        return Truth.yes(this, "fraudulentPurpose", fraudulentPurpose);
    }

    /** Major public concern; unknown when not recorded. */
    public Truth hasMajorPublicConcern() {
        return Truth.yes(this, "majorPublicConcern", majorPublicConcern);
    }

    /** Burden on patients increased; unknown when not recorded. */
    public Truth hasIncreasedBurden() {
        return Truth.yes(this, "burdenIncreased", burdenIncreased);
    }

    /** Emergency, rescue or the like; unknown when not recorded. */
    public Truth isEmergency() {
        return Truth.yes(this, "emergency", emergency);
    }

    /** It breaches the agreement: by its kind, or as recorded. */
    public Truth isBreach() {
        return kind == ViolationKind.OTHER_BREACH
                ? Truth.is(this, "kind", kind, ViolationKind.OTHER_BREACH)
                : Truth.yes(this, "breach", breach);
    }

    /** Unlawful; not so unless on record. */
    public Truth isUnlawful() {
        return Truth.done(this, "unlawful", unlawful);
    }

    /** Violates other laws; not so unless on record. */
    public Truth isViolatingOtherLaws() {
        return Truth.done(this, "violatesOtherLaws", violatesOtherLaws);
    }

    /** Found by self-check; not so unless on record. */
    public Truth isSelfReported() {
        return Truth.done(this, "selfReported", selfReported);
    }

    /** Fees returned; not so unless on record. */
    public Truth areFeesReturned() {
        return Truth.done(this, "feesReturned", feesReturned);
    }

    /** Rectification filed; not so unless on record. */
    public Truth isRectificationFiled() {
        return Truth.done(this, "rectificationFiled", rectificationFiled);
    }

    /** Fined; not so unless on record. */
    public Truth isFined() {
        return Truth.done(this, "fined", fined);
    }

    /** Whether it is conduct of one of these kinds; never unknown. */
    public Truth isOneOf(ViolationKind... kinds) {
        return Truth.among(this, "kind", kind, List.of(kinds));
    }

    /** Found by them as far as is on record: never unknown. */
    public Truth isFoundBy(Discoverer wanted) {
        return Truth.onRecord(this, "discoveredBy", discoveredBy, Comparison.IS, wanted, discoveredBy == wanted);
    }

    /** Clues about it were handed over, and the facts in them are unclear. */
    public Truth isReferralUnclear() {
        return referral == null ? Truth.known(this, "referral", null) : referral.areFactsUnclear();
    }

    /** It caused a loss to the fund: a recorded loss above nil, or one recorded as considerable or major. */
    public Truth hasLoss() {
        Truth aboveNil = Truth.moreThanNil(this, "loss", loss);
        return Boolean.TRUE.equals(considerableLoss) || Boolean.TRUE.equals(majorLoss)
                ? Truth.any(aboveNil, hasConsiderableLoss(), hasMajorLoss())
                : aboveNil;
    }

    /** Whether persons or departments responsible are named; never unknown. */
    public Truth namesPersonsOrDepartments() {
        return Truth.any(
                namesPersons(),
                Truth.leaf(this, "departments", departments, Comparison.ANY_RECORDED, null, !departments.isEmpty()));
    }

    /** Suspended under the agreement as well as by administrative order: both numbers of days are on record. */
    public Truth isSuspendedTwice() {
        return Truth.all(
                suspended("contractSuspensionDays", contractSuspensionDays),
                suspended("administrativeSuspensionDays", administrativeSuspensionDays));
    }

    private Truth suspended(String field, @Nullable Integer days) {
        return Truth.onRecord(this, field, days, Comparison.MORE_THAN, 0, days != null && days > 0);
    }

    /** Fraud verified by the authorities; not so unless on record. */
    public Truth isFraudVerified() {
        return Truth.done(this, "fraudVerified", fraudVerified);
    }

    /** May cause major loss to the fund; unknown when not recorded. */
    public Truth canCauseMajorLoss() {
        return Truth.yes(this, "mayCauseMajorLoss", mayCauseMajorLoss);
    }

    /** Suspected of fraud on the fund; not so unless on record. */
    public Truth isFraudSuspected() {
        return Truth.done(this, "fraudSuspected", fraudSuspected);
    }

    /** Service of persons or departments stopped; not so unless on record. */
    public Truth isServiceStopped() {
        return Truth.done(this, "serviceStopped", serviceStopped);
    }

    /** Stop reported to the department; not so unless on record. */
    public Truth isStopReported() {
        return Truth.done(this, "stopReported", stopReported);
    }

    /** Stop reported to the superior agency; not so unless on record. */
    public Truth isStopReportedToSuperior() {
        return Truth.done(this, "stopReportedToSuperior", stopReportedToSuperior);
    }

    /** Card settlement stopped; not so unless on record. */
    public Truth isCardSettlementStopped() {
        return Truth.done(this, "cardSettlementStopped", cardSettlementStopped);
    }

    /** Whether it concerns one of these licences. */
    public Truth concernsOneOf(Licence... licences) {
        return Truth.among(this, "licence", licence, List.of(licences));
    }

    /** Rectification was ordered by them; one that is not on record was not ordered. */
    public Truth isRectificationOrderedByOneOf(Discoverer... authorities) {
        return rectificationFrom == null
                ? Truth.known(this, "rectificationFrom", null)
                : Truth.among(this, "rectificationOrderedBy", rectificationOrderedBy, List.of(authorities));
    }

    /** Charged to the fund; unknown when not recorded. */
    public Truth isChargedToFund() {
        return Truth.yes(this, "chargedToFund", chargedToFund);
    }

    /** Costs cannot be verified for it; unknown when not recorded. */
    public Truth isUnverifiable() {
        return Truth.yes(this, "unverifiable", unverifiable);
    }

    /** Affects payment by the fund; unknown when not recorded. */
    public Truth isAffectingPayment() {
        return Truth.yes(this, "affectsPayment", affectsPayment);
    }

    /** Grave social impact; unknown when not recorded. */
    public Truth hasGraveSocialImpact() {
        return Truth.yes(this, "graveSocialImpact", graveSocialImpact);
    }

    /** Found before inspection or in the self-check stage; not so unless on record. */
    public Truth isFoundAhead() {
        return Truth.done(this, "foundAhead", foundAhead);
    }

    /** Rectified in full; not so unless on record. */
    public Truth isRectified() {
        return Truth.done(this, "rectified", rectified);
    }

    /** Prosecuted; not so unless on record. */
    public Truth isProsecuted() {
        return Truth.done(this, "prosecuted", prosecuted);
    }

    /** On the pretext of insurance policy; not so unless on record. */
    public Truth isOnPaymentPretext() {
        return Truth.done(this, "onPaymentPretext", onPaymentPretext);
    }

    /** Concerns patients insured elsewhere; not so unless on record. */
    public Truth isAboutPatientsFromElsewhere() {
        return Truth.done(this, "crossArea", crossArea);
    }

    /** A major loss is at least a considerable one. */
    public Truth hasConsiderableLossOrMore() {
        return Truth.any(hasConsiderableLoss(), hasMajorLoss());
    }

    /** A grave social impact is at least a considerable one. */
    public Truth hasConsiderableImpactOrMore() {
        return Truth.any(hasConsiderableImpact(), hasGraveSocialImpact());
    }

    /** Fraud by its kind, or its purpose. */
    public Truth isFraud() {
        return Truth.any(isOneOf(ViolationKind.OTHER_FRAUD), isForFraud());
    }

    /** Found by the institution itself ahead of an inspection, the fees returned and the rectification filed. */
    public Truth isSelfCorrected() {
        return Truth.all(
                isSelfReported(),
                isFoundAhead(),
                Truth.any(areFeesReturned(), hasNothingToReturn()),
                isRectificationFiled());
    }

    /** Its irregular fees are on record as nil; never unknown. */
    private Truth hasNothingToReturn() {
        return irregularFees == null
                ? Truth.known(this, "irregularFees", null)
                : Truth.no(Truth.moreThanNil(this, "irregularFees", irregularFees));
    }

    /** Fees that the fund could not pay because of it: a recorded amount above nil. */
    public Truth hasUnpayableFees() {
        return Truth.moreThanNil(this, "unpayableFees", unpayableFees);
    }

    /** Whether persons responsible are named; never unknown. */
    public Truth namesPersons() {
        return Truth.leaf(this, "persons", persons, Comparison.ANY_RECORDED, null, !persons.isEmpty());
    }
}
