package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the institution's information system can do for the insurance. */
@Fact
public record InformationSystem(
        @Label(zh = "能按接口标准改造", en = "can be adapted to the interface standard")
        Boolean adaptable,

        @Label(zh = "按规定使用国家统一编码", en = "uses the national codes")
        Boolean nationalCodes,

        @Label(zh = "与医保信息系统有效对接", en = "connected to the insurance system")
        Boolean connected,

        @Label(zh = "传送全部就诊人员相关信息", en = "sends data of all visits")
        Boolean sendsAllVisits,

        @Label(zh = "为参保人员直接联网结算", en = "settles directly") Boolean settlesDirectly,

        @Label(zh = "已建立的基础数据库", en = "basic databases kept")
        Set<BasicDatabase> databases,

        @Label(zh = "有进销存系统和台账", en = "keeps an inventory system and ledger")
        Boolean inventory,

        @Label(zh = "符合技术和接口标准", en = "meets the technical and interface standards")
        Boolean meetsStandard,

        @Label(zh = "按规定使用省统一编码", en = "uses the codes of the province")
        Boolean provincialCodes,

        @Label(zh = "可以与医保信息系统有效对接", en = "can be connected to the insurance system")
        Boolean connectable,

        @Label(zh = "已重新安装本地系统", en = "local system reinstalled") @Act
        Boolean reinstalled,

        @Label(zh = "重新安装已向经办机构备案", en = "reinstallation filed with the agency") @Act
        Boolean reinstallFiled,

        @Label(zh = "重新安装后已验收", en = "accepted anew after reinstallation") @Act
        Boolean acceptedAnew,

        @Label(zh = "数据传输故障", en = "faults of transmission", one = "fault of transmission")
        List<TransmissionFault> faults)
        implements Located {

    public InformationSystem {
        databases = Checks.setOrUnknown(databases, "institution.informationSystem.databases");
        faults = Checks.items(faults, "institution.informationSystem.faults", TransmissionFault::id);
    }

    static final InformationSystem NOTHING_KNOWN =
            new InformationSystem(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    @Override
    public String path() {
        return "institution.informationSystem";
    }

    public Truth isAdaptable() {
        return Truth.yes(this, "adaptable", adaptable);
    }

    public Truth usesNationalCodes() {
        return Truth.yes(this, "nationalCodes", nationalCodes);
    }

    public Truth isConnected() {
        return Truth.yes(this, "connected", connected);
    }

    public Truth sendsDataOfAllVisits() {
        return Truth.yes(this, "sendsAllVisits", sendsAllVisits);
    }

    public Truth canSettleDirectly() {
        return Truth.yes(this, "settlesDirectly", settlesDirectly);
    }

    public Truth keepsDatabase(BasicDatabase value) {
        return Truth.includes(this, "databases", databases, value);
    }

    public Truth keepsInventory() {
        return Truth.yes(this, "inventory", inventory);
    }

    public Truth isMeetingStandard() {
        return Truth.yes(this, "meetsStandard", meetsStandard);
    }

    public Truth usesProvincialCodes() {
        return Truth.yes(this, "provincialCodes", provincialCodes);
    }

    public Truth canBeConnected() {
        return Truth.yes(this, "connectable", connectable);
    }

    /** Some of the databases is not kept. */
    public Truth lacksOneOf(BasicDatabase... wanted) {
        return Truth.any(
                Arrays.stream(wanted).map(kind -> Truth.no(keepsDatabase(kind))).toList());
    }

    public Truth isReinstalled() {
        return Truth.done(this, "reinstalled", reinstalled);
    }

    public Truth isReinstallationFiled() {
        return Truth.done(this, "reinstallFiled", reinstallFiled);
    }

    public Truth isAcceptedAnew() {
        return Truth.done(this, "acceptedAnew", acceptedAnew);
    }
}
