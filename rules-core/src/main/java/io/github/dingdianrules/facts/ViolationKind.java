package io.github.dingdianrules.facts;

/** Conduct that some document calls a breach, over all documents, each kind once. */
public enum ViolationKind implements Labelled {
    SPLIT_HOSPITALISATION("分解住院", "splitting one hospital stay"),
    SHAM_HOSPITALISATION("挂床住院", "hospital stay on paper only"),
    INDUCED_ADMISSION("诱导入院", "inducing admission"),
    LOW_STANDARD_ADMISSION("低标准入院", "admission below the standard"),
    EXCESSIVE_TREATMENT("违反诊疗规范过度诊疗", "excessive treatment"),
    EXCESSIVE_EXAMINATION("违反诊疗规范过度检查", "excessive examination"),
    SPLIT_PRESCRIPTION("分解处方", "splitting a prescription"),
    OVERSIZED_PRESCRIPTION("超量开药", "prescribing too much"),
    REPEATED_PRESCRIPTION("重复开药", "prescribing twice"),
    OTHER_UNNECESSARY_SERVICE("提供其他不必要的医药服务", "other unnecessary services"),
    PATIENT_REFUSED("推诿病人", "turning patients away"),
    PREMATURE_DISCHARGE("未达出院标准要求患者出院", "discharge below the standard"),
    DUPLICATE_CHARGE("重复收费", "charging twice"),
    OVERCHARGE("超标准收费", "charging above the standard"),
    UNBUNDLED_CHARGE("分解项目收费", "charging the parts of one item"),
    INPATIENT_COST_SHIFTED("转嫁住院费用", "shifting inpatient costs"),
    FUND_COST_SHIFTED("将应由基金支付的费用要求患者自费", "making patients pay what the fund owes"),
    SUBSTITUTION("串换药品、耗材、项目、设施", "substituting drugs, consumables, items or facilities"),
    CODE_MANIPULATION("高套低靠病种（病组）编码", "coding a disease group up or down"),
    GOODS_FOR_DRUGS("以药换物", "exchanging drugs for goods"),
    RESALE_FACILITATED("为转卖药品、返还现金等牟利提供便利", "helping patients resell drugs or gain illegally"),
    OUT_OF_SCOPE_SETTLED("将基金支付范围外费用纳入结算", "settling costs outside the fund's scope"),
    IMPERSONATION("诱导、协助他人冒名就医、购药", "inducing or helping impersonation"),
    SHAM_CARE("诱导、协助他人虚假就医、购药", "inducing or helping sham visits or purchases"),
    FALSE_PROOF("提供虚假证明材料", "giving false proof"),
    COLLUSIVE_BILLS("串通他人虚开费用单据", "colluding on false bills"),
    RECORDS_FORGED("伪造、变造、隐匿、涂改、销毁资料", "forging, altering, hiding or destroying records"),
    FICTITIOUS_SERVICE("虚构医药服务项目", "inventing services"),
    OTHER_FRAUD("其他骗取基金支出的行为", "defrauding the fund in another way"),
    SETTLED_FOR_DESIGNATED("为其他定点医药机构结算", "settling for another designated provider"),
    SETTLED_FOR_NON_DESIGNATED("为非定点医药机构结算", "settling for a provider that is not designated"),
    SETTLED_FOR_SUSPENDED("为处于中止期间的医药机构结算", "settling for a suspended provider"),
    INSPECTION_REFUSED("拒绝审核、考核、检查", "refusing review, appraisal or inspection"),
    INSPECTION_OBSTRUCTED("阻挠审核、考核、检查", "obstructing review, appraisal or inspection"),
    SERIOUSLY_UNCOOPERATIVE("严重不配合审核、考核、检查", "gravely failing to cooperate"),
    UNCOOPERATIVE("不配合审核、考核、检查", "failing to cooperate"),
    LICENCE_CANCELLED(
            "因违反行业规定被注销并收回执业许可证或备案凭证", "licence or filing cancelled and withdrawn for breaking the sector's rules"),
    LICENCE_REVOKED("被吊销执业许可证或备案凭证", "licence or filing revoked"),
    LICENCE_REISSUED("因违法违规违约重新核发执业许可证或备案凭证", "licence or filing issued anew after illegality or breach"),
    MAJOR_RISK("可能对基金安全和参保人员权益造成重大风险", "possible major risk to the fund and the insured"),
    MAJOR_ILLEGALITY("行政执法发现重大违法违规行为", "major illegality found in law enforcement"),
    MEDIA_EXPOSURE("违法违规行为被媒体曝光", "illegality exposed by the media"),
    NO_INTERNAL_RULES("未建立基金使用内部管理制度", "no internal rules for the use of the fund"),
    NO_RESPONSIBLE_STAFF("没有专门机构或者人员负责基金使用管理", "no unit or staff in charge of the use of the fund"),
    RECORDS_NOT_KEPT("未按规定保管资料", "records not kept as prescribed"),
    DATA_NOT_SENT("未按规定传送基金使用数据", "data on the use of the fund not sent as prescribed"),
    INFORMATION_NOT_REPORTED("未按规定报告监督管理所需信息", "information needed for supervision not reported"),
    CHARGES_NOT_DISCLOSED("未按规定公开医药费用、费用结构", "charges and their structure not disclosed"),
    NO_CONSENT("未经同意提供基金支付范围外服务", "services outside the fund's scope without consent"),
    LISTED_ITEMS_NOT_PREFERRED("未优先配备、使用目录内药品耗材项目", "listed drugs and items not preferred"),
    INTERFACE_NOT_ADAPTED("未按接口标准完成信息系统改造", "information system not adapted to the interface"),
    BOOKED_AS_ARREARS("将拒付费用、保证金、违约金作为医保欠费", "booking refused costs, deposits or damages as arrears"),
    DATA_NOT_PROVIDED("未按规定提供有关数据", "data not provided as prescribed"),
    FALSE_DATA("提供数据不真实", "untrue data provided"),
    CHANGE_NOT_REPORTED("重大信息变更未办理变更", "major change not registered"),
    CLOSURE_NOT_REPORTED("停业或歇业后未报告", "closure not reported"),
    DESIGNATED_BY_DECEIT("以不正当手段取得定点", "designation obtained by deceit"),
    PENALTY_NOT_FULFILLED("未履行行政处罚决定", "administrative penalty not fulfilled"),
    REPRESENTATIVE_UNABLE("法定代表人等不能履行协议", "representative unable to perform the agreement"),
    REPRESENTATIVE_DISHONEST("法定代表人等有违法失信行为", "representative unlawful or dishonest"),
    NOT_RECTIFIED_WHILE_SUSPENDED("中止期间未按要求整改", "no rectification while suspended"),
    HARMFUL_REMARKS("发表不当言论造成恶劣影响", "improper remarks with vile effect"),
    BILLS_NOT_ISSUED("未如实出具费用单据和资料", "bills and documents not issued truthfully"),
    OUTSIDE_PRESCRIPTION_REFUSED("拒绝外配处方", "refusing prescriptions to be filled elsewhere"),
    DIRECT_SETTLEMENT_REFUSED("无正当理由拒绝直接结算", "refusing direct settlement without good reason"),
    INVENTORY_NOT_MANAGED("未开展进销存管理或未留存凭证", "inventory not managed or vouchers not kept"),
    INVENTORY_WITHHELD("检查期间未提供进销存凭证", "inventory vouchers withheld during an inspection"),
    PURCHASE_DATA_NOT_REPORTED("未如实报送采购价格和数量", "purchase prices and quantities not reported truthfully"),
    PRICES_NOT_DISPLAYED("未公示价格与收费标准", "prices not displayed"),
    CENTRAL_PURCHASE_VIOLATED("违反集中带量采购规定", "rules on central purchase broken"),
    OFF_PLATFORM_PURCHASE("未在规定平台采购", "purchase outside the prescribed platform"),
    UNFAIR_PRICE("歧视性高价或违反价格政策", "discriminatory prices or breach of price policy"),
    COMPLAINTS_NOT_HANDLED("未公布投诉渠道或未处理投诉", "complaints not handled"),
    CODES_NOT_MAINTAINED("未使用或维护医保编码", "insurance codes not used or maintained"),
    NETWORK_NOT_ISOLATED("网络未隔离或未采取安全措施", "network not isolated or secured"),
    DATA_LEAKED("个人信息或医保数据泄露", "personal or insurance data leaked"),
    DEVICE_LENT("转借身份识别设备", "identification device lent"),
    PAYMENT_REFORM_REFUSED("拒不配合支付方式改革", "refusing the reform of payment methods"),
    IDENTITY_NOT_CHECKED("未核验凭证造成冒名就医", "identity not checked, leading to impersonation"),
    SETTLEMENT_LIST_MISREPORTED("未规范填报结算清单", "settlement list misreported"),
    INJURY_CAUSE_MISREPORTED("未如实记录意外伤害原因", "cause of an injury misreported"),
    CHRONIC_DISEASE_MISJUDGED("未按标准认定门诊慢特病", "chronic disease not certified by the standard"),
    CHRONIC_DISEASE_FALSIFIED("门诊慢特病认定出具虚假资料", "false papers in certifying a chronic disease"),
    SETTLEMENT_DATA_MISMATCH("结算数据与实际不一致", "settlement data at odds with the facts"),
    ACCOUNT_CASHED("套取个人账户资金", "cashing personal accounts"),
    OUTSIDE_LICENCE("超出诊疗科目或执业地址", "outside the licence's departments or address"),
    QUALIFICATION_LENT("出租、出借执业资质", "qualification leased or lent"),
    SIGNATURE_FORGED("伪造、变造医师签名", "physician's signature forged"),
    DEPARTMENT_LEASED("科室承包、出租", "department leased out"),
    UNQUALIFIED_STAFF("使用无执业资质人员", "staff without qualification"),
    OTHER_BREACH("其他违约行为", "another breach of the agreement");

    private final String zh;
    private final String en;

    ViolationKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
