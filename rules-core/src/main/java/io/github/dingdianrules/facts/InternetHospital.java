package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.util.Arrays;
import java.util.Set;

/** The internet hospital or online care that a physical institution carries. */
@Fact
public record InternetHospital(
        @Label(zh = "经批准设置互联网医院或开展互联网诊疗", en = "approved by the sector's authority")
        Boolean approved,

        @Label(zh = "具备与医保信息系统数据交换条件", en = "can exchange data with the insurance system")
        Boolean exchangesData,

        @Label(zh = "能提供互联网医疗服务", en = "can serve online") Boolean servesOnline,

        @Label(zh = "依托医保码实名认证", en = "verifies identity by insurance code")
        Boolean verifiesByInsuranceCode,

        @Label(zh = "支持医保移动支付", en = "takes mobile insurance payment")
        Boolean mobilePayment,

        @Label(zh = "能提供医保结算凭证", en = "issues proof of settlement")
        Boolean issuesSettlementProof,

        @Label(zh = "能提供电子票据或邮寄票据", en = "issues electronic bills or sends paper ones")
        Boolean issuesElectronicBills,

        @Label(zh = "能区分线下与互联网业务", en = "keeps online and ordinary services apart")
        Boolean separatesOnlineServices,

        @Label(zh = "完整保留的诊疗信息", en = "records kept in full")
        Set<InternetRecord> recordsKept,

        @Label(zh = "诊疗、处方、配药全程可追溯", en = "diagnosis, prescription and dispensing traceable")
        Boolean traceable,

        @Label(zh = "核验参保人员为复诊患者", en = "checks that visits are return visits")
        Boolean checksReturnVisits,

        @Label(zh = "接诊医生均有医保医师编码", en = "all its doctors hold insurance codes")
        Boolean doctorsCoded)
        implements Located {

    static final InternetHospital NOTHING_KNOWN =
            new InternetHospital(null, null, null, null, null, null, null, null, null, null, null, null);

    public InternetHospital {
        recordsKept = Checks.setOrUnknown(recordsKept, "institution.internetHospital.recordsKept");
    }

    @Override
    public String path() {
        return "institution.internetHospital";
    }

    public Truth isApproved() {
        return Truth.yes(this, "approved", approved);
    }

    public Truth canExchangeData() {
        return Truth.yes(this, "exchangesData", exchangesData);
    }

    public Truth canServeOnline() {
        return Truth.yes(this, "servesOnline", servesOnline);
    }

    public Truth verifiesIdentityByInsuranceCode() {
        return Truth.yes(this, "verifiesByInsuranceCode", verifiesByInsuranceCode);
    }

    public Truth takesMobilePayment() {
        return Truth.yes(this, "mobilePayment", mobilePayment);
    }

    public Truth canIssueSettlementProof() {
        return Truth.yes(this, "issuesSettlementProof", issuesSettlementProof);
    }

    public Truth canIssueElectronicBills() {
        return Truth.yes(this, "issuesElectronicBills", issuesElectronicBills);
    }

    public Truth keepsOnlineServicesApart() {
        return Truth.yes(this, "separatesOnlineServices", separatesOnlineServices);
    }

    public Truth keeps(InternetRecord value) {
        return Truth.includes(this, "recordsKept", recordsKept, value);
    }

    public Truth isTraceable() {
        return Truth.yes(this, "traceable", traceable);
    }

    public Truth isCheckingReturnVisits() {
        return Truth.yes(this, "checksReturnVisits", checksReturnVisits);
    }

    public Truth hasCodedDoctors() {
        return Truth.yes(this, "doctorsCoded", doctorsCoded);
    }

    /** Some of the records is not kept in full. */
    public Truth lacksOneOf(InternetRecord... wanted) {
        return Truth.any(
                Arrays.stream(wanted).map(kind -> Truth.no(keeps(kind))).toList());
    }
}
