package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the institution's information system can do for the insurance. */
@Fact
public record InformationSystem(
        @Label(zh = "能按接口标准改造", en = "can be adapted to the interface standard") @Nullable
        Boolean adaptable,

        @Label(zh = "按规定使用国家统一编码", en = "uses the national codes") @Nullable
        Boolean nationalCodes,

        @Label(zh = "与医保信息系统有效对接", en = "connected to the insurance system") @Nullable
        Boolean connected,

        @Label(zh = "传送全部就诊人员相关信息", en = "sends data of all visits") @Nullable
        Boolean sendsAllVisits,

        @Label(zh = "为参保人员直接联网结算", en = "settles directly") @Nullable
        Boolean settlesDirectly,

        @Label(zh = "已建立的基础数据库", en = "basic databases kept") @Nullable
        Set<BasicDatabase> databases,

        @Label(zh = "有进销存系统和台账", en = "keeps an inventory system and ledger") @Nullable
        Boolean inventory,

        @Label(zh = "符合技术和接口标准", en = "meets the technical and interface standards") @Nullable
        Boolean meetsStandard,

        @Label(zh = "按规定使用省统一编码", en = "uses the codes of the province") @Nullable
        Boolean provincialCodes,

        @Label(zh = "可以与医保信息系统有效对接", en = "can be connected to the insurance system") @Nullable
        Boolean connectable,

        @Label(zh = "已重新安装本地系统", en = "local system reinstalled") @Act @Nullable
        Boolean reinstalled,

        @Label(zh = "重新安装已向经办机构备案", en = "reinstallation filed with the agency") @Act @Nullable
        Boolean reinstallFiled,

        @Label(zh = "重新安装后已验收", en = "accepted anew after reinstallation") @Act @Nullable
        Boolean acceptedAnew,

        @Label(zh = "数据传输故障", en = "faults of transmission", one = "fault of transmission")
        List<TransmissionFault> faults)
        implements Located {

    public InformationSystem {
        databases = Checks.setOrUnknown(databases, "institution.informationSystem.databases");
        faults = Checks.items(faults, "institution.informationSystem.faults", TransmissionFault::id);
    }

    static final InformationSystem NOTHING_KNOWN = new InformationSystem(
            null, null, null, null, null, null, null, null, null, null, null, null, null, List.of());

    @Override
    public String path() {
        return "institution.informationSystem";
    }

    /** Can be adapted to the interface standard; unknown when not recorded. */
    public Truth isAdaptable() {
        return Truth.yes(this, "adaptable", adaptable);
    }

    /** Uses the national codes; unknown when not recorded. */
    public Truth usesNationalCodes() {
        return Truth.yes(this, "nationalCodes", nationalCodes);
    }

    /** Connected to the insurance system; unknown when not recorded. */
    public Truth isConnected() {
        return Truth.yes(this, "connected", connected);
    }

    /** Sends data of all visits; unknown when not recorded. */
    public Truth sendsDataOfAllVisits() {
        return Truth.yes(this, "sendsAllVisits", sendsAllVisits);
    }

    /** Settles directly; unknown when not recorded. */
    public Truth canSettleDirectly() {
        return Truth.yes(this, "settlesDirectly", settlesDirectly);
    }

    /** Whether it keeps this database. */
    public Truth keepsDatabase(BasicDatabase value) {
        return Truth.includes(this, "databases", databases, value);
    }

    /** Keeps an inventory system and ledger; unknown when not recorded. */
    public Truth keepsInventory() {
        return Truth.yes(this, "inventory", inventory);
    }

    /** Meets the technical and interface standards; unknown when not recorded. */
    public Truth isMeetingStandard() {
        return Truth.yes(this, "meetsStandard", meetsStandard);
    }

    /** Uses the codes of the province; unknown when not recorded. */
    public Truth usesProvincialCodes() {
        return Truth.yes(this, "provincialCodes", provincialCodes);
    }

    /** Can be connected to the insurance system; unknown when not recorded. */
    public Truth canBeConnected() {
        return Truth.yes(this, "connectable", connectable);
    }

    /** Some of the databases is not kept. */
    public Truth lacksOneOf(BasicDatabase... wanted) {
        return Truth.any(
                Arrays.stream(wanted).map(kind -> Truth.no(keepsDatabase(kind))).toList());
    }

    /** Local system reinstalled; not so unless on record. */
    public Truth isReinstalled() {
        return Truth.done(this, "reinstalled", reinstalled);
    }

    /** Reinstallation filed with the agency; not so unless on record. */
    public Truth isReinstallationFiled() {
        return Truth.done(this, "reinstallFiled", reinstallFiled);
    }

    /** Accepted anew after reinstallation; not so unless on record. */
    public Truth isAcceptedAnew() {
        return Truth.done(this, "acceptedAnew", acceptedAnew);
    }
}
