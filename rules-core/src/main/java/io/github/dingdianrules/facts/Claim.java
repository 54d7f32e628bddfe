package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A claim of costs for settlement. */
@Fact
public record Claim(
        @Label(zh = "标识", en = "id") String id,

        @Label(zh = "就医日期", en = "service on") @Event @Nullable
        LocalDate serviceOn,

        @Label(zh = "申报日期", en = "submitted on") @Event @Nullable
        LocalDate submittedOn,

        @Label(zh = "申报金额", en = "amount") @Nullable BigDecimal amount,

        @Label(zh = "急诊或抢救", en = "emergency or rescue") @Nullable
        Boolean emergency,

        @Label(zh = "经审查核实为违规费用", en = "verified to be irregular") @Act @Nullable
        Boolean irregular,

        @Label(zh = "符合规定", en = "compliant") @Nullable Boolean compliant,

        @Label(zh = "互联网医院服务产生", en = "from the internet hospital") @Act @Nullable
        Boolean throughInternetHospital,

        @Label(zh = "拨付日期", en = "paid on") @Event @Nullable LocalDate paidOn,
        @Label(zh = "已拨付", en = "paid") @Act @Nullable Boolean paid,

        @Label(zh = "第三方检查检验服务产生", en = "from a third-party laboratory") @Act @Nullable
        Boolean throughLaboratory,

        @Label(zh = "经定点医疗机构同意", en = "with the consent of the designated institution") @Nullable
        Boolean hostConsents,

        @Label(zh = "工伤职工的工伤费用", en = "of an injury at work") @Act @Nullable
        Boolean workInjury,

        @Label(zh = "认定工伤日期", en = "recognised as an injury at work on") @Event @Nullable
        LocalDate injuryRecognisedOn,

        @Label(zh = "检查检验结果已保存", en = "result kept") @Act @Nullable
        Boolean resultKept,

        @Label(zh = "医保目录外金额", en = "amount outside the catalogues") @Nullable
        BigDecimal outsideCatalogue,

        @Label(zh = "超出支付标准金额", en = "amount above the payment standard") @Nullable
        BigDecimal aboveStandard,

        @Label(zh = "药品配送费用", en = "delivery fees") @Nullable
        BigDecimal deliveryFees,

        @Label(zh = "复诊", en = "return visit") @Nullable Boolean returnVisit,

        @Label(zh = "本统筹地区参保", en = "insured in this pooling area") @Nullable
        Boolean local,

        @Label(zh = "已审核", en = "reviewed") @Act @Nullable Boolean reviewed,

        @Label(zh = "初审发现疑似违规", en = "found doubtful") @Act @Nullable
        Boolean suspect,

        @Label(zh = "疑似违规已核实", en = "doubts verified") @Act @Nullable
        Boolean verified,

        @Label(zh = "购买第三方服务已向经办机构备案", en = "outsourcing filed with the agency") @Act @Nullable
        Boolean laboratoryFiled,

        @Label(zh = "违规费用已退回", en = "irregular fees returned") @Act @Nullable
        Boolean feesReturned)
        implements Located {

    public Claim {
        Checks.id("claims", id);
        amount = Checks.amount("claims[" + id + "].amount", amount);
        outsideCatalogue = Checks.amount("claims[" + id + "].outsideCatalogue", outsideCatalogue);
        aboveStandard = Checks.amount("claims[" + id + "].aboveStandard", aboveStandard);
        deliveryFees = Checks.amount("claims[" + id + "].deliveryFees", deliveryFees);
    }

    @Override
    public String path() {
        return "claims[" + id + "]";
    }

    /** Emergency or rescue; unknown when not recorded. */
    public Truth isEmergency() {
        return Truth.yes(this, "emergency", emergency);
    }

    /** Verified to be irregular; not so unless on record. */
    public Truth isIrregular() {
        return Truth.done(this, "irregular", irregular);
    }

    /** Compliant; unknown when not recorded. */
    public Truth isCompliant() {
        return Truth.yes(this, "compliant", compliant);
    }

    /** From the internet hospital; not so unless on record. */
    public Truth isThroughInternetHospital() {
        return Truth.done(this, "throughInternetHospital", throughInternetHospital);
    }

    /** The day: service on. */
    public Dated service(WorkCalendar calendar) {
        return new Dated(this, "serviceOn", serviceOn, calendar);
    }

    /** The day: submitted on. */
    public Dated submitted(WorkCalendar calendar) {
        return new Dated(this, "submittedOn", submittedOn, calendar);
    }

    /** The day: paid on. */
    public Dated paid(WorkCalendar calendar) {
        return new Dated(this, "paidOn", paidOn, calendar);
    }

    /** Paid: a day of payment, or payment itself, is on record; never unknown. */
    public Truth isPaid() {
        return paidOn != null ? Truth.known(this, "paidOn", paidOn) : Truth.done(this, "paid", paid);
    }

    /** From a third-party laboratory; not so unless on record. */
    public Truth isThroughLaboratory() {
        return Truth.done(this, "throughLaboratory", throughLaboratory);
    }

    /** With the consent of the designated institution; unknown when not recorded. */
    public Truth hasConsentOfHost() {
        return Truth.yes(this, "hostConsents", hostConsents);
    }

    /** Of an injury at work; not so unless on record. */
    public Truth isForWorkInjury() {
        return Truth.done(this, "workInjury", workInjury);
    }

    /** Result kept; not so unless on record. */
    public Truth isResultKept() {
        return Truth.done(this, "resultKept", resultKept);
    }

    /** Amount outside the catalogues, above nil; unknown when not recorded. */
    public Truth hasCostsOutsideCatalogue() {
        return Truth.moreThanNil(this, "outsideCatalogue", outsideCatalogue);
    }

    /** Amount above the payment standard, above nil; unknown when not recorded. */
    public Truth hasCostsAboveStandard() {
        return Truth.moreThanNil(this, "aboveStandard", aboveStandard);
    }

    /** Delivery fees, above nil; unknown when not recorded. */
    public Truth hasDeliveryFees() {
        return Truth.moreThanNil(this, "deliveryFees", deliveryFees);
    }

    /** Return visit; unknown when not recorded. */
    public Truth isReturnVisit() {
        return Truth.yes(this, "returnVisit", returnVisit);
    }

    /** Insured in this pooling area; unknown when not recorded. */
    public Truth isOfLocallyInsured() {
        return Truth.yes(this, "local", local);
    }

    /** Reviewed; not so unless on record. */
    public Truth isReviewed() {
        return Truth.done(this, "reviewed", reviewed);
    }

    /** Found doubtful; not so unless on record. */
    public Truth isSuspect() {
        return Truth.done(this, "suspect", suspect);
    }

    /** Doubts verified; not so unless on record. */
    public Truth isVerified() {
        return Truth.done(this, "verified", verified);
    }

    /** Outsourcing filed with the agency; not so unless on record. */
    public Truth isLaboratoryFiled() {
        return Truth.done(this, "laboratoryFiled", laboratoryFiled);
    }

    /** Irregular fees returned; not so unless on record. */
    public Truth areFeesReturned() {
        return Truth.done(this, "feesReturned", feesReturned);
    }
}
