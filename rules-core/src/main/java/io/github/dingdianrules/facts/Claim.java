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

        @Label(zh = "检查检验结果已保存", en = "result kept") @Act Boolean resultKept)
        implements Located {

    public Claim {
        Checks.id("claims", id);
        amount = Checks.amount("claims[" + id + "].amount", amount);
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
}
