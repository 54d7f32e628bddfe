package io.github.dingdianrules.facts;

/** Conduct that some document calls a breach, over all documents, each kind once. */
public enum ViolationKind implements Labelled {
    /** Splitting one hospital stay. */
    SPLIT_HOSPITALISATION("分解住院", "splitting one hospital stay"),
    /** Hospital stay on paper only. */
    SHAM_HOSPITALISATION("挂床住院", "hospital stay on paper only"),
    /** Inducing admission. */
    INDUCED_ADMISSION("诱导入院", "inducing admission"),
    /** Admission below the standard. */
    LOW_STANDARD_ADMISSION("低标准入院", "admission below the standard"),
    /** Excessive treatment. */
    EXCESSIVE_TREATMENT("违反诊疗规范过度诊疗", "excessive treatment"),
    /** Excessive examination. */
    EXCESSIVE_EXAMINATION("违反诊疗规范过度检查", "excessive examination"),
    /** Splitting a prescription. */
    SPLIT_PRESCRIPTION("分解处方", "splitting a prescription"),
    /** Prescribing too much. */
    OVERSIZED_PRESCRIPTION("超量开药", "prescribing too much"),
    /** Prescribing twice. */
    REPEATED_PRESCRIPTION("重复开药", "prescribing twice"),
    /** Other unnecessary services. */
    OTHER_UNNECESSARY_SERVICE("提供其他不必要的医药服务", "other unnecessary services"),
    /** Turning patients away. */
    PATIENT_REFUSED("推诿病人", "turning patients away"),
    /** Discharge below the standard. */
    PREMATURE_DISCHARGE("未达出院标准要求患者出院", "discharge below the standard"),
    /** Charging twice. */
    DUPLICATE_CHARGE("重复收费", "charging twice"),
    /** Charging above the standard. */
    OVERCHARGE("超标准收费", "charging above the standard"),
    /** Charging the parts of one item. */
    UNBUNDLED_CHARGE("分解项目收费", "charging the parts of one item"),
    /** Shifting inpatient costs. */
    INPATIENT_COST_SHIFTED("转嫁住院费用", "shifting inpatient costs"),
    /** Making patients pay what the fund owes. */
    FUND_COST_SHIFTED("将应由基金支付的费用要求患者自费", "making patients pay what the fund owes"),
    /** Substituting drugs, consumables, items or facilities. */
    SUBSTITUTION("串换药品、耗材、项目、设施", "substituting drugs, consumables, items or facilities"),
    /** Coding a disease group up or down. */
    CODE_MANIPULATION("高套低靠病种（病组）编码", "coding a disease group up or down"),
    /** Exchanging drugs for goods. */
    GOODS_FOR_DRUGS("以药换物", "exchanging drugs for goods"),
    /** Helping patients resell drugs or gain illegally. */
    RESALE_FACILITATED("为转卖药品、返还现金等牟利提供便利", "helping patients resell drugs or gain illegally"),
    /** Settling costs outside the fund's scope. */
    OUT_OF_SCOPE_SETTLED("将基金支付范围外费用纳入结算", "settling costs outside the fund's scope"),
    /** Inducing or helping impersonation. */
    IMPERSONATION("诱导、协助他人冒名就医、购药", "inducing or helping impersonation"),
    /** Inducing or helping sham visits or purchases. */
    SHAM_CARE("诱导、协助他人虚假就医、购药", "inducing or helping sham visits or purchases"),
    /** Giving false proof. */
    FALSE_PROOF("提供虚假证明材料", "giving false proof"),
    /** Colluding on false bills. */
    COLLUSIVE_BILLS("串通他人虚开费用单据", "colluding on false bills"),
    /** Forging, altering, hiding or destroying records. */
    RECORDS_FORGED("伪造、变造、隐匿、涂改、销毁资料", "forging, altering, hiding or destroying records"),
    /** Inventing services. */
    FICTITIOUS_SERVICE("虚构医药服务项目", "inventing services"),
    /** Defrauding the fund in another way. */
    OTHER_FRAUD("其他骗取基金支出的行为", "defrauding the fund in another way"),
    /** Settling for another designated provider. */
    SETTLED_FOR_DESIGNATED("为其他定点医药机构结算", "settling for another designated provider"),
    /** Settling for a provider that is not designated. */
    SETTLED_FOR_NON_DESIGNATED("为非定点医药机构结算", "settling for a provider that is not designated"),
    /** Settling for a suspended provider. */
    SETTLED_FOR_SUSPENDED("为处于中止期间的医药机构结算", "settling for a suspended provider"),
    /** Refusing review, appraisal or inspection. */
    INSPECTION_REFUSED("拒绝审核、考核、检查", "refusing review, appraisal or inspection"),
    /** Obstructing review, appraisal or inspection. */
    INSPECTION_OBSTRUCTED("阻挠审核、考核、检查", "obstructing review, appraisal or inspection"),
    /** Gravely failing to cooperate. */
    SERIOUSLY_UNCOOPERATIVE("严重不配合审核、考核、检查", "gravely failing to cooperate"),
    /** Failing to cooperate. */
    UNCOOPERATIVE("不配合审核、考核、检查", "failing to cooperate"),
    /** Licence or filing cancelled and withdrawn for breaking the sector's rules. */
    LICENCE_CANCELLED(
            "因违反行业规定被注销并收回执业许可证或备案凭证", "licence or filing cancelled and withdrawn for breaking the sector's rules"),
    /** Licence or filing revoked. */
    LICENCE_REVOKED("被吊销执业许可证、备案凭证、药品经营许可证或营业执照", "licence or filing revoked"),
    /** Licence or filing issued anew after illegality or breach. */
    LICENCE_REISSUED("因违法违规违约重新核发执业许可证或备案凭证", "licence or filing issued anew after illegality or breach"),
    /** Possible major risk to the fund and the insured. */
    MAJOR_RISK("可能对基金安全和参保人员权益造成重大风险", "possible major risk to the fund and the insured"),
    /** Major illegality found in law enforcement. */
    MAJOR_ILLEGALITY("行政执法发现重大违法违规行为", "major illegality found in law enforcement"),
    /** Illegality exposed by the media. */
    MEDIA_EXPOSURE("违法违规行为被媒体曝光", "illegality exposed by the media"),
    /** No internal rules for the use of the fund. */
    NO_INTERNAL_RULES("未建立基金使用内部管理制度", "no internal rules for the use of the fund"),
    /** No unit or staff in charge of the use of the fund. */
    NO_RESPONSIBLE_STAFF("没有专门机构或者人员负责基金使用管理", "no unit or staff in charge of the use of the fund"),
    /** Records not kept as prescribed. */
    RECORDS_NOT_KEPT("未按规定保管资料", "records not kept as prescribed"),
    /** Data on the use of the fund not sent as prescribed. */
    DATA_NOT_SENT("未按规定传送基金使用数据", "data on the use of the fund not sent as prescribed"),
    /** Information needed for supervision not reported. */
    INFORMATION_NOT_REPORTED("未按规定报告监督管理所需信息", "information needed for supervision not reported"),
    /** Charges and their structure not disclosed. */
    CHARGES_NOT_DISCLOSED("未按规定公开医药费用、费用结构", "charges and their structure not disclosed"),
    /** Services outside the fund's scope without consent. */
    NO_CONSENT("未经同意提供基金支付范围外服务", "services outside the fund's scope without consent"),
    /** Listed drugs and items not preferred. */
    LISTED_ITEMS_NOT_PREFERRED("未优先配备、使用目录内药品耗材项目", "listed drugs and items not preferred"),
    /** Information system not adapted to the interface. */
    INTERFACE_NOT_ADAPTED("未按接口标准完成信息系统改造", "information system not adapted to the interface"),
    /** Booking refused costs, deposits or damages as arrears. */
    BOOKED_AS_ARREARS("将拒付费用、保证金、违约金作为医保欠费", "booking refused costs, deposits or damages as arrears"),
    /** Data not provided as prescribed. */
    DATA_NOT_PROVIDED("未按规定提供有关数据", "data not provided as prescribed"),
    /** Untrue data provided. */
    FALSE_DATA("提供数据不真实", "untrue data provided"),
    /** Major change not registered. */
    CHANGE_NOT_REPORTED("重大信息变更未办理变更", "major change not registered"),
    /** Closure not reported. */
    CLOSURE_NOT_REPORTED("停业或歇业后未报告", "closure not reported"),
    /** Designation obtained by deceit. */
    DESIGNATED_BY_DECEIT("以不正当手段取得定点", "designation obtained by deceit"),
    /** Penalty of the insurance department not fulfilled. */
    PENALTY_NOT_FULFILLED("未履行医疗保障行政部门的行政处罚决定", "penalty of the insurance department not fulfilled"),
    /** Representative unable to perform the agreement. */
    REPRESENTATIVE_UNABLE("法定代表人等不能履行协议", "representative unable to perform the agreement"),
    /** Representative unlawful or dishonest. */
    REPRESENTATIVE_DISHONEST("法定代表人等有违法失信行为", "representative unlawful or dishonest"),
    /** No rectification while suspended. */
    NOT_RECTIFIED_WHILE_SUSPENDED("中止期间未按要求整改", "no rectification while suspended"),
    /** Improper remarks with vile effect. */
    HARMFUL_REMARKS("发表不当言论造成恶劣影响", "improper remarks with vile effect"),
    /** Bills and documents not issued truthfully. */
    BILLS_NOT_ISSUED("未如实出具费用单据和资料", "bills and documents not issued truthfully"),
    /** Refusing prescriptions to be filled elsewhere. */
    OUTSIDE_PRESCRIPTION_REFUSED("拒绝外配处方", "refusing prescriptions to be filled elsewhere"),
    /** Refusing direct settlement without good reason. */
    DIRECT_SETTLEMENT_REFUSED("无正当理由拒绝直接结算", "refusing direct settlement without good reason"),
    /** Inventory not managed or vouchers not kept. */
    INVENTORY_NOT_MANAGED("未开展进销存管理或未留存凭证", "inventory not managed or vouchers not kept"),
    /** Inventory vouchers withheld during an inspection. */
    INVENTORY_WITHHELD("检查期间未提供进销存凭证", "inventory vouchers withheld during an inspection"),
    /** Purchase prices and quantities not reported truthfully. */
    PURCHASE_DATA_NOT_REPORTED("未如实报送采购价格和数量", "purchase prices and quantities not reported truthfully"),
    /** Prices not displayed. */
    PRICES_NOT_DISPLAYED("未公示价格与收费标准", "prices not displayed"),
    /** Rules on central purchase broken. */
    CENTRAL_PURCHASE_VIOLATED("违反集中带量采购规定", "rules on central purchase broken"),
    /** Purchase outside the prescribed platform. */
    OFF_PLATFORM_PURCHASE("未在规定平台采购", "purchase outside the prescribed platform"),
    /** Discriminatory prices or breach of price policy. */
    UNFAIR_PRICE("歧视性高价或违反价格政策", "discriminatory prices or breach of price policy"),
    /** Complaints not handled. */
    COMPLAINTS_NOT_HANDLED("未公布投诉渠道或未处理投诉", "complaints not handled"),
    /** Insurance codes not used or maintained. */
    CODES_NOT_MAINTAINED("未使用或维护医保编码", "insurance codes not used or maintained"),
    /** Network not isolated or secured. */
    NETWORK_NOT_ISOLATED("网络未隔离或未采取安全措施", "network not isolated or secured"),
    /** Personal or insurance data leaked. */
    DATA_LEAKED("个人信息或医保数据泄露", "personal or insurance data leaked"),
    /** Identification device lent or given away. */
    DEVICE_LENT("转借或赠与身份识别设备", "identification device lent or given away"),
    /** Refusing the reform of payment methods. */
    PAYMENT_REFORM_REFUSED("拒不配合支付方式改革", "refusing the reform of payment methods"),
    /** Identity not checked, leading to impersonation. */
    IDENTITY_NOT_CHECKED("未核验凭证造成冒名就医", "identity not checked, leading to impersonation"),
    /** Settlement list misreported. */
    SETTLEMENT_LIST_MISREPORTED("未规范填报结算清单", "settlement list misreported"),
    /** Cause of an injury misreported. */
    INJURY_CAUSE_MISREPORTED("未如实记录意外伤害原因", "cause of an injury misreported"),
    /** Chronic disease not certified by the standard. */
    CHRONIC_DISEASE_MISJUDGED("未按标准认定门诊慢特病", "chronic disease not certified by the standard"),
    /** False papers in certifying a chronic disease. */
    CHRONIC_DISEASE_FALSIFIED("门诊慢特病认定出具虚假资料", "false papers in certifying a chronic disease"),
    /** Settlement data at odds with the facts. */
    SETTLEMENT_DATA_MISMATCH("结算数据与实际不一致", "settlement data at odds with the facts"),
    /** Cashing personal accounts. */
    ACCOUNT_CASHED("套取个人账户资金", "cashing personal accounts"),
    /** Outside the licence's departments or address. */
    OUTSIDE_LICENCE("超出诊疗科目或执业地址", "outside the licence's departments or address"),
    /** Qualification leased or lent. */
    QUALIFICATION_LENT("出租、出借执业资质", "qualification leased or lent"),
    /** Physician's signature forged. */
    SIGNATURE_FORGED("伪造、变造医师签名", "physician's signature forged"),
    /** Department leased out. */
    DEPARTMENT_LEASED("科室承包、出租", "department leased out"),
    /** Staff without qualification. */
    UNQUALIFIED_STAFF("使用无执业资质人员", "staff without qualification"),
    /** Licence, filing or business licence deregistered. */
    LICENCE_DEREGISTERED("执业许可证、备案凭证、药品经营许可证或营业执照被注销", "licence, filing or business licence deregistered"),
    /** Turning patients away on account of payment policy. */
    PATIENT_REJECTED_OVER_PAYMENT("以医保支付政策为由拒收患者", "turning patients away on account of payment policy"),
    /** Selling without or without checking a prescription. */
    PRESCRIPTION_NOT_CHECKED("未凭处方销售或未审核处方", "selling without or without checking a prescription"),
    /** Major incident of drug quality and safety. */
    DRUG_QUALITY_INCIDENT("发生重大药品质量安全事件", "major incident of drug quality and safety"),
    /** Reselling insured drugs. */
    DRUGS_RESOLD("倒卖医保药品", "reselling insured drugs"),
    /** Extracting money from the fund. */
    FUND_EXTRACTED("套取医保基金", "extracting money from the fund"),
    /** Settlement device lent, given away or moved. */
    SETTLEMENT_DEVICE_MISUSED("转借、赠与结算设备或改变使用场地", "settlement device lent, given away or moved"),
    /** Real-name rules not followed. */
    REAL_NAME_RULES_IGNORED("未执行实名就医购药规定", "real-name rules not followed"),
    /** Lowering quality on account of payment policy. */
    QUALITY_LOWERED_OVER_PAYMENT("以医保支付政策为由降低医疗服务质量", "lowering quality on account of payment policy"),
    /** Transferring patients on account of payment policy. */
    PATIENT_TRANSFERRED_OVER_PAYMENT("以医保支付政策为由转院", "transferring patients on account of payment policy"),
    /** Cutting services on account of payment policy. */
    SERVICE_REDUCED_OVER_PAYMENT("以医保支付政策为由减少医疗服务", "cutting services on account of payment policy"),
    /** Share of online purchase below target. */
    ONLINE_PURCHASE_SHORT("药品或高值耗材网采率未达要求", "share of online purchase below target"),
    /** Agreed volume of central purchase not bought. */
    AGREED_VOLUME_NOT_BOUGHT("未完成集采协议采购量或规定比例", "agreed volume of central purchase not bought"),
    /** Suppliers not paid in time and in full. */
    PURCHASES_NOT_PAID("未及时足额结算采购货款", "suppliers not paid in time and in full"),
    /** Inventory not recorded truthfully. */
    INVENTORY_MISRECORDED("未真实记录进销存", "inventory not recorded truthfully"),
    /** Uniform payment standards not followed. */
    PAYMENT_STANDARD_IGNORED("未按统一医保支付标准执行", "uniform payment standards not followed"),
    /** Insurance training not attended. */
    TRAINING_NOT_ATTENDED("未参加医保宣传培训", "insurance training not attended"),
    /** Insurance training not held. */
    TRAINING_NOT_HELD("未组织医保培训", "insurance training not held"),
    /** Own use of the fund not checked or not corrected. */
    SELF_CHECK_NEGLECTED("未定期自查或未及时纠正基金使用", "own use of the fund not checked or not corrected"),
    /** Sign made or hung on its own. */
    SIGN_SELF_MADE("私自制作、悬挂定点标识", "sign made or hung on its own"),
    /** Referral not provided to those entitled. */
    REFERRAL_NOT_PROVIDED("未为符合规定者提供转诊转院", "referral not provided to those entitled"),
    /** Interface with the insurance system not kept. */
    INTERFACE_NOT_KEPT("未与医保信息系统保持有效对接", "interface with the insurance system not kept"),
    /** System reinstalled without notice. */
    SYSTEM_REINSTALLED_UNREPORTED("重新安装信息系统前未报备", "system reinstalled without notice"),
    /** Data of all visits not sent. */
    VISIT_DATA_NOT_SENT("未传送全部就诊人员信息", "data of all visits not sent"),
    /** Settlement list not sent. */
    SETTLEMENT_LIST_NOT_SENT("未按规定报送结算清单", "settlement list not sent"),
    /** Stay at the patient's own cost demanded. */
    SELF_PAY_STAY_DEMANDED("要求未达出院标准的患者自费住院", "stay at the patient's own cost demanded"),
    /** Settlement demanded when changing ward. */
    MID_STAY_SETTLEMENT("院内转科要求中途办理出院结算", "settlement demanded when changing ward"),
    /** Outside purchase demanded on account of case limits. */
    OUTSIDE_PURCHASE_DEMANDED("以病组病种限额为由要求院外购买或自备", "outside purchase demanded on account of case limits"),
    /** Outside purchase left out of the costs of the stay. */
    OUTSIDE_PURCHASE_NOT_COUNTED("外购药品费用未计入住院费用", "outside purchase left out of the costs of the stay"),
    /** Designation used for advertising, promotion or free clinics. */
    DESIGNATION_ADVERTISED("以医保定点名义从事广告、促销、义诊", "designation used for advertising, promotion or free clinics"),
    /** Listed drugs cut on account of budget or drug limits. */
    LISTED_DRUGS_CUT("以总额预算、用药限制等为由减少目录内药品配备", "listed drugs cut on account of budget or drug limits"),
    /** Proxy purchase not checked or recorded. */
    PROXY_NOT_CHECKED("代购药未核验双方身份或未记录", "proxy purchase not checked or recorded"),
    /** Rules on chronic diseases broken. */
    CHRONIC_DISEASE_RULES_BROKEN("未执行门诊慢特病保障规定", "rules on chronic diseases broken"),
    /** Intensive-care criteria ignored. */
    ICU_CRITERIA_IGNORED("未掌握重症监护病房收治标准", "intensive-care criteria ignored"),
    /** Admission or discharge criteria ignored. */
    DISCHARGE_CRITERIA_IGNORED("未掌握出入院指征", "admission or discharge criteria ignored"),
    /** Off-indication use settled by the fund. */
    OFF_INDICATION_SETTLED("超出药品法定适应症纳入结算", "off-indication use settled by the fund"),
    /** Practice beyond the physician's certificate. */
    OUTSIDE_CERTIFICATE("超出医师执业范围或执业地点", "practice beyond the physician's certificate"),
    /** Inventing services of a third party. */
    OUTSOURCED_SERVICE_INVENTED("虚构第三方机构的服务", "inventing services of a third party"),
    /** Inventing the attending doctor. */
    DOCTOR_INVENTED("虚构接诊医生", "inventing the attending doctor"),
    /** Negotiated drugs cut on account of budget or list size. */
    NEGOTIATED_DRUGS_CUT("以总额预算、目录数量等为由影响国谈药配备", "negotiated drugs cut on account of budget or list size"),
    /** Unfair or discriminatory high prices. */
    DISCRIMINATORY_PRICE("不公平、歧视性高价", "unfair or discriminatory high prices"),
    /** Breach of price law, policy or agreed price matters. */
    PRICE_POLICY_BROKEN("违反价格法、价格政策或约定的价格事项", "breach of price law, policy or agreed price matters"),
    /** Suspension or end not posted or explained. */
    NOTICE_NOT_POSTED("中止、终止、解除未公告或未解释说明", "suspension or end not posted or explained"),
    /** Another breach of the agreement. */
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
