package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A claim of costs for settlement. */
@Fact
public record Claim(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "就医日期", en = "service on") @Event LocalDate serviceOn,
        @Label(zh = "申报日期", en = "submitted on") @Event LocalDate submittedOn,
        @Label(zh = "申报金额", en = "amount") BigDecimal amount,
        @Label(zh = "急诊或抢救", en = "emergency or rescue") Boolean emergency,

        @Label(zh = "经审查核实为违规费用", en = "verified to be irregular") @Act
        Boolean irregular,

        @Label(zh = "符合规定", en = "compliant") Boolean compliant,

        @Label(zh = "互联网医院服务产生", en = "from the internet hospital") @Act
        Boolean throughInternetHospital,

        @Label(zh = "拨付日期", en = "paid on") @Event LocalDate paidOn,
        @Label(zh = "已拨付", en = "paid") @Act Boolean paid,

        @Label(zh = "第三方检查检验服务产生", en = "from a third-party laboratory") @Act
        Boolean throughLaboratory,

        @Label(zh = "经定点医疗机构同意", en = "with the consent of the designated institution")
        Boolean hostConsents,

        @Label(zh = "工伤职工的工伤费用", en = "of an injury at work") @Act
        Boolean workInjury,

        @Label(zh = "认定工伤日期", en = "recognised as an injury at work on") @Event
        LocalDate injuryRecognisedOn,

        @Label(zh = "检查检验结果已保存", en = "result kept") @Act Boolean resultKept,

        @Label(zh = "医保目录外金额", en = "amount outside the catalogues")
        BigDecimal outsideCatalogue,

        @Label(zh = "超出支付标准金额", en = "amount above the payment standard")
        BigDecimal aboveStandard,

        @Label(zh = "药品配送费用", en = "delivery fees") BigDecimal deliveryFees,

        @Label(zh = "复诊", en = "return visit") Boolean returnVisit,

        @Label(zh = "本统筹地区参保", en = "insured in this pooling area")
        Boolean local,

        @Label(zh = "已审核", en = "reviewed") @Act Boolean reviewed,

        @Label(zh = "初审发现疑似违规", en = "found doubtful") @Act Boolean suspect,

        @Label(zh = "疑似违规已核实", en = "doubts verified") @Act Boolean verified,

        @Label(zh = "购买第三方服务已向经办机构备案", en = "outsourcing filed with the agency") @Act
        Boolean laboratoryFiled,

        @Label(zh = "违规费用已退回", en = "irregular fees returned") @Act
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

    public Truth isEmergency() {
        return Truth.yes(this, "emergency", emergency);
    }

    public Truth isIrregular() {
        return Truth.done(this, "irregular", irregular);
    }

    public Truth isCompliant() {
        return Truth.yes(this, "compliant", compliant);
    }

    public Truth isThroughInternetHospital() {
        return Truth.done(this, "throughInternetHospital", throughInternetHospital);
    }

    public Dated service(WorkCalendar calendar) {
        return new Dated(this, "serviceOn", serviceOn, calendar);
    }

    public Dated submitted(WorkCalendar calendar) {
        return new Dated(this, "submittedOn", submittedOn, calendar);
    }

    public Dated paid(WorkCalendar calendar) {
        return new Dated(this, "paidOn", paidOn, calendar);
    }

    public Truth isPaid() {
        return paidOn != null ? Truth.known(this, "paidOn", paidOn) : Truth.done(this, "paid", paid);
    }

    public Truth isThroughLaboratory() {
        return Truth.done(this, "throughLaboratory", throughLaboratory);
    }

    public Truth hasConsentOfHost() {
        return Truth.yes(this, "hostConsents", hostConsents);
    }

    public Truth isForWorkInjury() {
        return Truth.done(this, "workInjury", workInjury);
    }

    public Truth isResultKept() {
        return Truth.done(this, "resultKept", resultKept);
    }

    public Truth hasCostsOutsideCatalogue() {
        return Truth.moreThanNil(this, "outsideCatalogue", outsideCatalogue);
    }

    public Truth hasCostsAboveStandard() {
        return Truth.moreThanNil(this, "aboveStandard", aboveStandard);
    }

    public Truth hasDeliveryFees() {
        return Truth.moreThanNil(this, "deliveryFees", deliveryFees);
    }

    public Truth isReturnVisit() {
        return Truth.yes(this, "returnVisit", returnVisit);
    }

    public Truth isOfLocallyInsured() {
        return Truth.yes(this, "local", local);
    }

    public Truth isReviewed() {
        return Truth.done(this, "reviewed", reviewed);
    }

    public Truth isSuspect() {
        return Truth.done(this, "suspect", suspect);
    }

    public Truth isVerified() {
        return Truth.done(this, "verified", verified);
    }

    public Truth isLaboratoryFiled() {
        return Truth.done(this, "laboratoryFiled", laboratoryFiled);
    }

    public Truth areFeesReturned() {
        return Truth.done(this, "feesReturned", feesReturned);
    }
}
