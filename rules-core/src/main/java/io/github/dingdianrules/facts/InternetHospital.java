package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The internet hospital or online care that a physical institution carries. */
@Fact
public record InternetHospital(
        @Label(zh = "经批准设置互联网医院或开展互联网诊疗", en = "approved by the sector's authority") @Nullable
        Boolean approved,

        @Label(zh = "具备与医保信息系统数据交换条件", en = "can exchange data with the insurance system") @Nullable
        Boolean exchangesData,

        @Label(zh = "能提供互联网医疗服务", en = "can serve online") @Nullable
        Boolean servesOnline,

        @Label(zh = "依托医保码实名认证", en = "verifies identity by insurance code") @Nullable
        Boolean verifiesByInsuranceCode,

        @Label(zh = "支持医保移动支付", en = "takes mobile insurance payment") @Nullable
        Boolean mobilePayment,

        @Label(zh = "能提供医保结算凭证", en = "issues proof of settlement") @Nullable
        Boolean issuesSettlementProof,

        @Label(zh = "能提供电子票据或邮寄票据", en = "issues electronic bills or sends paper ones") @Nullable
        Boolean issuesElectronicBills,

        @Label(zh = "能区分线下与互联网业务", en = "keeps online and ordinary services apart") @Nullable
        Boolean separatesOnlineServices,

        @Label(zh = "完整保留的诊疗信息", en = "records kept in full") @Nullable
        Set<InternetRecord> recordsKept,

        @Label(zh = "诊疗、处方、配药全程可追溯", en = "diagnosis, prescription and dispensing traceable") @Nullable
        Boolean traceable,

        @Label(zh = "核验参保人员为复诊患者", en = "checks that visits are return visits") @Nullable
        Boolean checksReturnVisits,

        @Label(zh = "接诊医生均有医保医师编码", en = "all its doctors hold insurance codes") @Nullable
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

    /** Approved by the sector's authority; unknown when not recorded. */
    public Truth isApproved() {
        return Truth.yes(this, "approved", approved);
    }

    /** Can exchange data with the insurance system; unknown when not recorded. */
    public Truth canExchangeData() {
        return Truth.yes(this, "exchangesData", exchangesData);
    }

    /** Can serve online; unknown when not recorded. */
    public Truth canServeOnline() {
        return Truth.yes(this, "servesOnline", servesOnline);
    }

    /** Verifies identity by insurance code; unknown when not recorded. */
    public Truth verifiesIdentityByInsuranceCode() {
        return Truth.yes(this, "verifiesByInsuranceCode", verifiesByInsuranceCode);
    }

    /** Takes mobile insurance payment; unknown when not recorded. */
    public Truth takesMobilePayment() {
        return Truth.yes(this, "mobilePayment", mobilePayment);
    }

    /** Issues proof of settlement; unknown when not recorded. */
    public Truth canIssueSettlementProof() {
        return Truth.yes(this, "issuesSettlementProof", issuesSettlementProof);
    }

    /** Issues electronic bills or sends paper ones; unknown when not recorded. */
    public Truth canIssueElectronicBills() {
        return Truth.yes(this, "issuesElectronicBills", issuesElectronicBills);
    }

    /** Keeps online and ordinary services apart; unknown when not recorded. */
    public Truth keepsOnlineServicesApart() {
        return Truth.yes(this, "separatesOnlineServices", separatesOnlineServices);
    }

    /** Whether it keeps this record. */
    public Truth keeps(InternetRecord value) {
        return Truth.includes(this, "recordsKept", recordsKept, value);
    }

    /** Diagnosis, prescription and dispensing traceable; unknown when not recorded. */
    public Truth isTraceable() {
        return Truth.yes(this, "traceable", traceable);
    }

    /** Checks that visits are return visits; unknown when not recorded. */
    public Truth isCheckingReturnVisits() {
        return Truth.yes(this, "checksReturnVisits", checksReturnVisits);
    }

    /** All its doctors hold insurance codes; unknown when not recorded. */
    public Truth hasCodedDoctors() {
        return Truth.yes(this, "doctorsCoded", doctorsCoded);
    }

    /** Some of the records is not kept in full. */
    public Truth lacksOneOf(InternetRecord... wanted) {
        return Truth.any(
                Arrays.stream(wanted).map(kind -> Truth.no(keeps(kind))).toList());
    }
}
