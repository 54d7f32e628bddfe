package io.github.dingdianrules.decision;

import io.github.dingdianrules.facts.Labelled;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be decided, over all documents, each kind once. */
public enum DecisionKind implements Labelled {
    /** Apply. */
    ELIGIBLE(Topic.APPLICATION, Actor.INSTITUTION, Nature.PROCEDURE, null, false, "提出申请", "apply"),
    /** Accept. */
    ACCEPT(Topic.APPLICATION, Actor.AGENCY, Nature.PROCEDURE, null, false, "受理", "accept"),
    /** Request missing documents once. */
    REQUEST_MATERIALS(
            Topic.APPLICATION,
            Actor.AGENCY,
            Nature.PROCEDURE,
            Standing.SUPPLEMENT_NEEDED,
            false,
            "一次性告知补充材料",
            "request missing documents once"),
    /** Supply a document. */
    SUPPLY_MATERIAL(
            Topic.APPLICATION,
            Actor.INSTITUTION,
            Nature.PROCEDURE,
            Standing.SUPPLEMENT_NEEDED,
            true,
            "应提供材料",
            "supply a document"),
    /** Do not accept. */
    REJECT(Topic.APPLICATION, Actor.AGENCY, Nature.PROCEDURE, Standing.REFUSED, true, "不予受理", "do not accept"),
    /** Meet the condition (not met). */
    CONDITION_NOT_MET(
            Topic.APPLICATION,
            Actor.INSTITUTION,
            Nature.PROCEDURE,
            Standing.CONDITIONS_NOT_MET,
            true,
            "具备该条件（现不满足）",
            "meet the condition (not met)"),
    /** Make this request of its own accord. */
    REFUSE_REQUEST(
            Topic.APPLICATION,
            Actor.INSTITUTION,
            Nature.PROCEDURE,
            Standing.REFUSED,
            false,
            "主动提出该请求",
            "make this request of its own accord"),
    /** Apply ahead of time. */
    NOTICE_PERIOD(Topic.APPLICATION, Actor.INSTITUTION, Nature.PROCEDURE, null, false, "提前提出申请", "apply ahead of time"),
    /** Apply as an institution of its own. */
    APPLY_ALONE(
            Topic.APPLICATION,
            Actor.INSTITUTION,
            Nature.PROCEDURE,
            Standing.REFUSED,
            true,
            "作为独立机构申请定点",
            "apply as an institution of its own"),
    /** Shorten the operating time asked for. */
    SHORTEN_OPERATING_TIME(
            Topic.APPLICATION,
            Actor.AGENCY,
            Nature.PROCEDURE,
            null,
            false,
            "缩短运营时间要求",
            "shorten the operating time asked for"),
    /** Leave out this document. */
    OMIT_MATERIAL(
            Topic.APPLICATION, Actor.INSTITUTION, Nature.PROCEDURE, null, false, "不另行提供该材料", "leave out this document"),
    /** Use a written commitment instead of proof. */
    USE_COMMITMENT(
            Topic.APPLICATION,
            Actor.INSTITUTION,
            Nature.PROCEDURE,
            null,
            false,
            "采用告知承诺制办理",
            "use a written commitment instead of proof"),
    /** Apply under the rules of the pooling area. */
    APPLY_UNDER_AREA_RULES(
            Topic.APPLICATION,
            Actor.INSTITUTION,
            Nature.PROCEDURE,
            null,
            false,
            "按统筹地区的规定申请",
            "apply under the rules of the pooling area"),
    /** Apply for all the insurances at once. */
    COVER_ALL_INSURANCES(
            Topic.APPLICATION,
            Actor.INSTITUTION,
            Nature.PROCEDURE,
            null,
            false,
            "一并申请各险种",
            "apply for all the insurances at once"),
    /** File its services. */
    FILE_LABORATORY(Topic.APPLICATION, Actor.INSTITUTION, Nature.PROCEDURE, null, false, "备案服务项目", "file its services"),
    /** Organise the evaluation. */
    EVALUATE(
            Topic.EVALUATION,
            Actor.AGENCY,
            Nature.PROCEDURE,
            Standing.UNDER_WAY,
            false,
            "组织评估",
            "organise the evaluation"),
    /** Verify. */
    VERIFY(Topic.EVALUATION, Actor.AGENCY, Nature.PROCEDURE, Standing.UNDER_WAY, false, "核查", "verify"),
    /** Finish the evaluation in time. */
    EVALUATION_DEADLINE(
            Topic.EVALUATION,
            Actor.AGENCY,
            Nature.PROCEDURE,
            Standing.UNDER_WAY,
            false,
            "按期完成评估",
            "finish the evaluation in time"),
    /** Settle how to evaluate. */
    EVALUATION_MODE(
            Topic.EVALUATION,
            Actor.AGENCY,
            Nature.PROCEDURE,
            Standing.UNDER_WAY,
            false,
            "确定评估形式",
            "settle how to evaluate"),
    /** Score the evaluation. */
    SCORE_EVALUATION(
            Topic.EVALUATION,
            Actor.AGENCY,
            Nature.PROCEDURE,
            Standing.UNDER_WAY,
            false,
            "量化赋分",
            "score the evaluation"),
    /** Have all members sign the result. */
    SIGN_RESULT(
            Topic.EVALUATION,
            Actor.AGENCY,
            Nature.PROCEDURE,
            null,
            false,
            "全体成员签字确认评估结果",
            "have all members sign the result"),
    /** Set up the panel as prescribed (it is not). */
    EVALUATION_DEFECT(
            Topic.EVALUATION,
            Actor.AGENCY,
            Nature.PROCEDURE,
            null,
            false,
            "按规定组成评估小组（现不符合）",
            "set up the panel as prescribed (it is not)"),
    /** Tell the result. */
    TELL_RESULT(Topic.EVALUATION, Actor.AGENCY, Nature.PROCEDURE, null, false, "告知评估结果", "tell the result"),
    /** Count the evaluation as failed. */
    EVALUATION_FAILED(
            Topic.EVALUATION,
            Actor.AGENCY,
            Nature.PROCEDURE,
            Standing.NOT_PASSED,
            false,
            "将评估结果定为不合格",
            "count the evaluation as failed"),
    /** Give reasons and advice. */
    GIVE_REASONS(
            Topic.EVALUATION,
            Actor.AGENCY,
            Nature.PROCEDURE,
            Standing.NOT_PASSED,
            false,
            "告知理由并提出整改建议",
            "give reasons and advice"),
    /** Publicize. */
    PUBLICIZE(Topic.EVALUATION, Actor.AGENCY, Nature.PROCEDURE, Standing.IN_PUBLICITY, false, "公示", "publicize"),
    /** List for agreement. */
    LIST_FOR_AGREEMENT(
            Topic.EVALUATION,
            Actor.AGENCY,
            Nature.PROCEDURE,
            Standing.LISTED,
            false,
            "纳入拟签订协议名单",
            "list for agreement"),
    /** Cancel the negotiation. */
    CANCEL_NEGOTIATION(
            Topic.EVALUATION,
            Actor.AGENCY,
            Nature.PROCEDURE,
            Standing.NOT_PASSED,
            false,
            "取消协商谈判资格",
            "cancel the negotiation"),
    /** Evaluate again. */
    ALLOW_REEVALUATION(Topic.EVALUATION, Actor.AGENCY, Nature.PROCEDURE, null, false, "再次组织评估", "evaluate again"),
    /** Apply again. */
    BAR_REAPPLICATION(
            Topic.EVALUATION, Actor.INSTITUTION, Nature.PROCEDURE, Standing.BARRED, false, "再次申请", "apply again"),
    /** Recognise another agency's result. */
    RECOGNISE_RESULT(
            Topic.EVALUATION,
            Actor.AGENCY,
            Nature.PROCEDURE,
            null,
            false,
            "互认评估结果",
            "recognise another agency's result"),
    /** Sign the agreement. */
    SIGN(Topic.AGREEMENT, Actor.BOTH_PARTIES, Nature.PROCEDURE, null, false, "签订医保协议", "sign the agreement"),
    /** Sign separately. */
    SIGN_SEPARATELY(Topic.AGREEMENT, Actor.BOTH_PARTIES, Nature.PROCEDURE, null, false, "分别签订", "sign separately"),
    /** Sign jointly. */
    SIGN_JOINTLY(Topic.AGREEMENT, Actor.BOTH_PARTIES, Nature.PROCEDURE, null, false, "统一签订", "sign jointly"),
    /** Leave the signing to an agency of the level prescribed. */
    SIGNING_LEVEL(
            Topic.AGREEMENT,
            Actor.AGENCY,
            Nature.PROCEDURE,
            null,
            false,
            "由规定层级的经办机构签订",
            "leave the signing to an agency of the level prescribed"),
    /** Name the village clinics managed in the agreement. */
    NAME_VILLAGE_CLINICS(
            Topic.AGREEMENT,
            Actor.BOTH_PARTIES,
            Nature.PROCEDURE,
            null,
            false,
            "协议载明代管的村卫生室",
            "name the village clinics managed in the agreement"),
    /** File the village clinic with the agency. */
    FILE_VILLAGE_CLINIC(
            Topic.AGREEMENT,
            Actor.INSTITUTION,
            Nature.PROCEDURE,
            null,
            false,
            "村卫生室报经办机构备案",
            "file the village clinic with the agency"),
    /** Become an insurance physician or nurse. */
    INSURANCE_PRACTITIONER(
            Topic.AGREEMENT,
            Actor.INSTITUTION,
            Nature.PROCEDURE,
            null,
            false,
            "成为医保医师、医保护士",
            "become an insurance physician or nurse"),
    /** Serve the insured at this place. */
    SERVE_AT_SITE(
            Topic.AGREEMENT,
            Actor.INSTITUTION,
            Nature.PROCEDURE,
            null,
            false,
            "在该执业地提供医保服务",
            "serve the insured at this place"),
    /** Make an agreement with a laboratory on file. */
    SIGN_WITH_LABORATORY(
            Topic.AGREEMENT,
            Actor.INSTITUTION,
            Nature.PROCEDURE,
            null,
            false,
            "与已备案的第三方机构签订协议",
            "make an agreement with a laboratory on file"),
    /** File with the department. */
    FILE(Topic.AGREEMENT, Actor.AGENCY, Nature.PROCEDURE, null, false, "报行政部门备案", "file with the department"),
    /** Publish. */
    PUBLISH(Topic.AGREEMENT, Actor.AGENCY, Nature.PROCEDURE, null, false, "向社会公布", "publish"),
    /** Display the sign. */
    DISPLAY_SIGN(Topic.AGREEMENT, Actor.INSTITUTION, Nature.PROCEDURE, null, false, "悬挂定点标识", "display the sign"),
    /** Post a notice. */
    POST_NOTICE(Topic.AGREEMENT, Actor.INSTITUTION, Nature.PROCEDURE, null, false, "在营业场所公告", "post a notice"),
    /** Aftercare. */
    AFTERCARE(Topic.AGREEMENT, Actor.BOTH_PARTIES, Nature.PROCEDURE, null, false, "做好善后", "aftercare"),
    /** Apply for renewal. */
    APPLY_FOR_RENEWAL(Topic.AGREEMENT, Actor.INSTITUTION, Nature.PROCEDURE, null, false, "申请续签", "apply for renewal"),
    /** Renew. */
    RENEW(Topic.AGREEMENT, Actor.BOTH_PARTIES, Nature.PROCEDURE, null, false, "续签", "renew"),
    /** Combine a fixed and an annual agreement. */
    FIXED_AGREEMENT(
            Topic.AGREEMENT,
            Actor.BOTH_PARTIES,
            Nature.PROCEDURE,
            null,
            false,
            "固定协议与年度协议相结合",
            "combine a fixed and an annual agreement"),
    /** Make a fixed agreement shorter than the minimum. */
    MINIMUM_TERM(
            Topic.AGREEMENT,
            Actor.BOTH_PARTIES,
            Nature.PROCEDURE,
            null,
            false,
            "签订短于下限的固定协议",
            "make a fixed agreement shorter than the minimum"),
    /** Appraise the year's performance. */
    APPRAISE(
            Topic.AGREEMENT,
            Actor.AGENCY,
            Nature.PROCEDURE,
            null,
            false,
            "开展年度绩效考核",
            "appraise the year's performance"),
    /** Resume the agreement. */
    RESUME(Topic.AGREEMENT, Actor.BOTH_PARTIES, Nature.PROCEDURE, null, false, "继续履行协议", "resume the agreement"),
    /** Continue under the old agreement. */
    CONTINUE(
            Topic.AGREEMENT,
            Actor.BOTH_PARTIES,
            Nature.PROCEDURE,
            null,
            false,
            "执行原协议",
            "continue under the old agreement"),
    /** Supplementary agreement. */
    SUPPLEMENTARY_AGREEMENT(
            Topic.AGREEMENT, Actor.BOTH_PARTIES, Nature.PROCEDURE, null, false, "签订补充协议", "supplementary agreement"),
    /** Apply for the change. */
    APPLY_FOR_CHANGE(
            Topic.AGREEMENT, Actor.INSTITUTION, Nature.PROCEDURE, null, false, "提出变更申请", "apply for the change"),
    /** Notify the change in writing. */
    NOTIFY_CHANGE(
            Topic.AGREEMENT,
            Actor.INSTITUTION,
            Nature.PROCEDURE,
            null,
            false,
            "书面告知信息变更",
            "notify the change in writing"),
    /** Review the change. */
    REVIEW_CHANGE(Topic.AGREEMENT, Actor.AGENCY, Nature.PROCEDURE, null, false, "审核变更", "review the change"),
    /** Evaluate the change. */
    EVALUATE_CHANGE(Topic.AGREEMENT, Actor.AGENCY, Nature.PROCEDURE, null, false, "组织变更评估", "evaluate the change"),
    /** Waive the re-evaluation. */
    WAIVE_REEVALUATION(
            Topic.AGREEMENT, Actor.AGENCY, Nature.PROCEDURE, null, false, "免予重新评估", "waive the re-evaluation"),
    /** Refuse the change. */
    REFUSE_CHANGE(Topic.AGREEMENT, Actor.AGENCY, Nature.PROCEDURE, null, false, "不予变更", "refuse the change"),
    /** Recognise the change made by another agency. */
    RECOGNISE_CHANGE(
            Topic.AGREEMENT,
            Actor.AGENCY,
            Nature.PROCEDURE,
            null,
            false,
            "互认变更结果",
            "recognise the change made by another agency"),
    /** Handle it as a new designation. */
    HANDLE_AS_NEW(
            Topic.AGREEMENT, Actor.AGENCY, Nature.PROCEDURE, null, false, "按新增流程办理", "handle it as a new designation"),
    /** Extend to other pooling areas. */
    EXTEND_TO_OTHER_REGIONS(
            Topic.AGREEMENT,
            Actor.AGENCY,
            Nature.AGREEMENT_HANDLING,
            null,
            false,
            "其他统筹区协议同时中止或解除",
            "extend to other pooling areas"),
    /** Review in full. */
    REVIEW_IN_FULL(Topic.AGREEMENT, Actor.AGENCY, Nature.PROCEDURE, null, false, "全面核查", "review in full"),
    /** Recover advances. */
    RECOVER_ADVANCES(Topic.AGREEMENT, Actor.AGENCY, Nature.PROCEDURE, null, false, "收回预拨资金", "recover advances"),
    /** Clear the accounts. */
    CLEAR_ACCOUNTS(Topic.AGREEMENT, Actor.AGENCY, Nature.PROCEDURE, null, false, "清算", "clear the accounts"),
    /** Notify the health authority. */
    NOTIFY_HEALTH_AUTHORITY(
            Topic.AGREEMENT, Actor.AGENCY, Nature.PROCEDURE, null, false, "抄送卫生健康部门", "notify the health authority"),
    /** Suspend the agreement. */
    SUSPEND(
            Topic.AGREEMENT,
            Actor.AGENCY,
            Nature.AGREEMENT_HANDLING,
            Standing.SUSPENDED,
            true,
            "中止协议",
            "suspend the agreement"),
    /** Suspend for longer than the limit. */
    SUSPENSION_LIMIT(
            Topic.AGREEMENT,
            Actor.BOTH_PARTIES,
            Nature.PROCEDURE,
            null,
            false,
            "中止超过上限",
            "suspend for longer than the limit"),
    /** Suspend up to rescind. */
    SUSPEND_UP_TO_RESCIND(
            Topic.AGREEMENT,
            Actor.AGENCY,
            Nature.AGREEMENT_HANDLING,
            Standing.SUSPENDED,
            true,
            "中止直至解除协议",
            "suspend up to rescind"),
    /** Suspend or rescind. */
    SUSPEND_OR_RESCIND(
            Topic.AGREEMENT, Actor.AGENCY, Nature.AGREEMENT_HANDLING, null, false, "中止或解除协议", "suspend or rescind"),
    /** End the agreement. */
    END(Topic.AGREEMENT, Actor.BOTH_PARTIES, Nature.PROCEDURE, Standing.ENDED, false, "终止协议", "end the agreement"),
    /** Rescind the agreement. */
    RESCIND(
            Topic.AGREEMENT,
            Actor.AGENCY,
            Nature.AGREEMENT_HANDLING,
            Standing.RESCINDED,
            true,
            "解除协议",
            "rescind the agreement"),
    /** Take the appraisal into account. */
    TAKE_APPRAISAL_INTO_ACCOUNT(
            Topic.AGREEMENT, Actor.AGENCY, Nature.PROCEDURE, null, false, "考核结果挂钩", "take the appraisal into account"),
    /** Ask for posting of the result on site. */
    REQUEST_POSTING(
            Topic.AGREEMENT,
            Actor.AGENCY,
            Nature.PROCEDURE,
            null,
            false,
            "要求在服务场所公告考核结果",
            "ask for posting of the result on site"),
    /** Name the internet hospital in the agreement. */
    NAME_INTERNET_HOSPITAL(
            Topic.AGREEMENT,
            Actor.BOTH_PARTIES,
            Nature.PROCEDURE,
            null,
            false,
            "在协议中写明互联网医院名称",
            "name the internet hospital in the agreement"),
    /** File with the agency. */
    FILE_WITH_AGENCY(
            Topic.AGREEMENT, Actor.INSTITUTION, Nature.PROCEDURE, null, false, "向经办机构备案", "file with the agency"),
    /** Connect to the insurance platform. */
    CONNECT(
            Topic.AGREEMENT,
            Actor.INSTITUTION,
            Nature.PROCEDURE,
            null,
            false,
            "与医保信息平台对接",
            "connect to the insurance platform"),
    /** Send the data that could not be sent. */
    UPLOAD(
            Topic.AGREEMENT,
            Actor.INSTITUTION,
            Nature.PROCEDURE,
            null,
            false,
            "补传数据",
            "send the data that could not be sent"),
    /** Update the code database. */
    UPDATE_CODES(
            Topic.AGREEMENT, Actor.INSTITUTION, Nature.PROCEDURE, null, false, "在编码库同步变更", "update the code database"),
    /** Engage in this conduct. */
    PROHIBITED_CONDUCT(
            Topic.BREACH,
            Actor.INSTITUTION,
            Nature.PROCEDURE,
            Standing.BREACH_FOUND,
            false,
            "实施该行为",
            "engage in this conduct"),
    /** Fulfil this duty (it is not). */
    DUTY_NOT_MET(
            Topic.BREACH,
            Actor.INSTITUTION,
            Nature.PROCEDURE,
            Standing.BREACH_FOUND,
            false,
            "履行该义务（现未履行）",
            "fulfil this duty (it is not)"),
    /** Find a breach. */
    BREACH_FINDING(
            Topic.BREACH, Actor.AGENCY, Nature.PROCEDURE, Standing.BREACH_FOUND, true, "认定违约情形", "find a breach"),
    /** No further handling. */
    NO_FURTHER_HANDLING(
            Topic.BREACH, Actor.AGENCY, Nature.AGREEMENT_HANDLING, null, false, "不再给予其他协议处理", "no further handling"),
    /** Interview. */
    INTERVIEW(Topic.BREACH, Actor.AGENCY, Nature.AGREEMENT_HANDLING, null, false, "约谈", "interview"),
    /** Order rectification. */
    ORDER_RECTIFICATION(
            Topic.BREACH, Actor.AGENCY, Nature.AGREEMENT_HANDLING, null, false, "督促限期整改", "order rectification"),
    /** Withhold payment. */
    WITHHOLD_PAYMENT(
            Topic.BREACH, Actor.AGENCY, Nature.AGREEMENT_HANDLING, null, false, "暂停或者不予拨付费用", "withhold payment"),
    /** Deny or recover payment. */
    DENY_OR_RECOVER(
            Topic.BREACH,
            Actor.AGENCY,
            Nature.AGREEMENT_HANDLING,
            null,
            false,
            "不予支付或者追回已支付费用",
            "deny or recover payment"),
    /** Demand liquidated damages. */
    LIQUIDATED_DAMAGES(
            Topic.BREACH, Actor.AGENCY, Nature.AGREEMENT_HANDLING, null, true, "要求支付违约金", "demand liquidated damages"),
    /** Demand damages above the limit. */
    DAMAGES_LIMIT(
            Topic.BREACH,
            Actor.AGENCY,
            Nature.AGREEMENT_HANDLING,
            null,
            false,
            "收取超过上限的违约金",
            "demand damages above the limit"),
    /** Suspend service of persons or departments. */
    SUSPEND_SERVICE(
            Topic.BREACH,
            Actor.AGENCY,
            Nature.AGREEMENT_HANDLING,
            null,
            false,
            "中止责任人员或部门的医保服务",
            "suspend service of persons or departments"),
    /** Suspend or end settlement of persons or departments. */
    SUSPEND_SETTLEMENT_OF_UNIT(
            Topic.BREACH,
            Actor.INSURANCE_AUTHORITIES,
            Nature.AGREEMENT_HANDLING,
            null,
            false,
            "对人员或科室中止或终止结算",
            "suspend or end settlement of persons or departments"),
    /** Suspend card settlement. */
    SUSPEND_CARD_SETTLEMENT(
            Topic.BREACH, Actor.AGENCY, Nature.AGREEMENT_HANDLING, null, false, "暂停刷卡结算", "suspend card settlement"),
    /** Score persons. */
    SCORE_PERSONS(Topic.BREACH, Actor.AGENCY, Nature.AGREEMENT_HANDLING, null, false, "记分", "score persons"),
    /** Refer to the department. */
    REFER(Topic.BREACH, Actor.AGENCY, Nature.PROCEDURE, null, false, "移交医疗保障行政部门", "refer to the department"),
    /** Handle under the agreement. */
    HANDLE_UNDER_AGREEMENT(
            Topic.BREACH, Actor.AGENCY, Nature.AGREEMENT_HANDLING, null, false, "按协议处理", "handle under the agreement"),
    /** Handle by law. */
    HANDLE_BY_LAW(Topic.BREACH, Actor.DEPARTMENT, Nature.ADMINISTRATIVE, null, false, "依法依规处理", "handle by law"),
    /** Publish the handling. */
    PUBLISH_HANDLING(Topic.BREACH, Actor.AGENCY, Nature.PROCEDURE, null, false, "公布处理情况", "publish the handling"),
    /** Report. */
    REPORT(Topic.BREACH, Actor.AGENCY, Nature.PROCEDURE, null, false, "报告", "report"),
    /** Offset a fine by the damages. */
    NO_OFFSET(Topic.BREACH, Actor.AGENCY, Nature.PROCEDURE, null, false, "以违约金折抵罚款", "offset a fine by the damages"),
    /** Days suspended offset. */
    OFFSET(Topic.BREACH, Actor.AGENCY, Nature.PROCEDURE, null, false, "中止日数折抵暂停日数", "days suspended offset"),
    /** Pause payment. */
    PAUSE_PAYMENT(Topic.BREACH, Actor.AGENCY, Nature.AGREEMENT_HANDLING, null, false, "暂停拨付费用", "pause payment"),
    /** Pay the compliant costs of the pause. */
    RELEASE_PAYMENT(
            Topic.BREACH,
            Actor.AGENCY,
            Nature.PROCEDURE,
            null,
            false,
            "支付暂停拨付期间的合规费用",
            "pay the compliant costs of the pause"),
    /** Suspend settlement. */
    SUSPEND_SETTLEMENT(
            Topic.BREACH, Actor.AGENCY, Nature.AGREEMENT_HANDLING, null, false, "暂停医保费用结算", "suspend settlement"),
    /** Ask for listing as dishonest. */
    LIST_AS_DISHONEST(
            Topic.BREACH, Actor.AGENCY, Nature.PROCEDURE, null, false, "提请纳入失信名单", "ask for listing as dishonest"),
    /** Bear liability for the breach all the same. */
    BEAR_LIABILITY(
            Topic.BREACH,
            Actor.INSTITUTION,
            Nature.AGREEMENT_HANDLING,
            null,
            false,
            "照常承担违约责任",
            "bear liability for the breach all the same"),
    /** Pay. */
    PAY(Topic.SETTLEMENT, Actor.AGENCY, Nature.PROCEDURE, null, false, "拨付费用", "pay"),
    /** Settle with the physical institution. */
    PAY_TO_HOST(
            Topic.SETTLEMENT,
            Actor.AGENCY,
            Nature.PROCEDURE,
            null,
            false,
            "与实体医疗机构结算",
            "settle with the physical institution"),
    /** Enter the cost in the insurance system. */
    RECORD_COST(
            Topic.SETTLEMENT,
            Actor.INSTITUTION,
            Nature.PROCEDURE,
            null,
            false,
            "将费用记入医保系统",
            "enter the cost in the insurance system"),
    /** Keep a copy of the result. */
    KEEP_RESULT(
            Topic.SETTLEMENT,
            Actor.INSTITUTION,
            Nature.PROCEDURE,
            null,
            false,
            "保存一份检查检验结果",
            "keep a copy of the result"),
    /** Have the fund pay the cost. */
    COVER_COST(
            Topic.SETTLEMENT,
            Actor.AGENCY,
            Nature.AGREEMENT_HANDLING,
            Standing.NOT_PAYABLE,
            false,
            "将费用纳入医保基金支付",
            "have the fund pay the cost"),
    /** Serve and settle under basic insurance first. */
    SETTLE_AS_BASIC(
            Topic.SETTLEMENT,
            Actor.INSTITUTION,
            Nature.PROCEDURE,
            null,
            false,
            "先按基本医疗保险提供服务和结算",
            "serve and settle under basic insurance first"),
    /** Settle with the basic insurance fund. */
    REPAY_BASIC_FUND(
            Topic.SETTLEMENT,
            Actor.WORK_INJURY_FUND,
            Nature.PROCEDURE,
            null,
            false,
            "归还基本医保基金",
            "settle with the basic insurance fund"),
    /** Deny payment. */
    DENY_PAYMENT(
            Topic.SETTLEMENT,
            Actor.AGENCY,
            Nature.AGREEMENT_HANDLING,
            Standing.NOT_PAYABLE,
            false,
            "不予支付",
            "deny payment"),
    /** Hold back a deposit above the limit. */
    DEPOSIT_LIMIT(
            Topic.SETTLEMENT,
            Actor.AGENCY,
            Nature.PROCEDURE,
            null,
            false,
            "预留超过上限的质量保证金",
            "hold back a deposit above the limit"),
    /** Retain the deposit. */
    RETAIN_DEPOSIT(
            Topic.SETTLEMENT, Actor.AGENCY, Nature.AGREEMENT_HANDLING, null, false, "预留保证金", "retain the deposit"),
    /** Annual clearing. */
    ANNUAL_CLEARING(Topic.SETTLEMENT, Actor.AGENCY, Nature.PROCEDURE, null, false, "年度清算", "annual clearing"),
    /** Compensate. */
    COMPENSATE(Topic.SETTLEMENT, Actor.AGENCY, Nature.PROCEDURE, null, false, "补偿合理超支", "compensate"),
    /** Price limit. */
    PRICE_LIMIT(Topic.SETTLEMENT, Actor.INSTITUTION, Nature.PROCEDURE, null, false, "价格上限", "price limit"),
    /** Borne by the institution. */
    BORNE_BY_INSTITUTION(
            Topic.SETTLEMENT,
            Actor.INSTITUTION,
            Nature.AGREEMENT_HANDLING,
            null,
            false,
            "由医疗机构承担",
            "borne by the institution"),
    /** Book it as arrears of the insurance. */
    NOT_AS_ARREARS(
            Topic.SETTLEMENT,
            Actor.INSTITUTION,
            Nature.PROCEDURE,
            null,
            false,
            "作为医保欠费处理",
            "book it as arrears of the insurance"),
    /** Set off. */
    SET_OFF(Topic.SETTLEMENT, Actor.AGENCY, Nature.AGREEMENT_HANDLING, null, false, "抵扣", "set off"),
    /** Deny payment of this part. */
    DENY_PART(
            Topic.SETTLEMENT,
            Actor.AGENCY,
            Nature.AGREEMENT_HANDLING,
            null,
            false,
            "该部分费用不予支付",
            "deny payment of this part"),
    /** Review the claim. */
    REVIEW_CLAIM(Topic.SETTLEMENT, Actor.AGENCY, Nature.PROCEDURE, null, false, "审核申报的费用", "review the claim"),
    /** Verify the doubtful costs. */
    VERIFY_CLAIM(
            Topic.SETTLEMENT, Actor.AGENCY, Nature.PROCEDURE, null, false, "核实疑似违规费用", "verify the doubtful costs"),
    /** Sample the share prescribed. */
    SAMPLE_SHARE(
            Topic.SETTLEMENT, Actor.AGENCY, Nature.PROCEDURE, null, false, "复审抽查达到规定比例", "sample the share prescribed"),
    /** Return irregular fees. */
    RETURN_FEES(
            Topic.SETTLEMENT,
            Actor.INSTITUTION,
            Nature.AGREEMENT_HANDLING,
            null,
            false,
            "退回违规费用",
            "return irregular fees"),
    /** Clear the deposit. */
    CLEAR_DEPOSIT(Topic.SETTLEMENT, Actor.AGENCY, Nature.PROCEDURE, null, false, "清算质量保证金", "clear the deposit"),
    /** Pay the irregular fees and damages. */
    PAY_DEMAND(
            Topic.SETTLEMENT,
            Actor.INSTITUTION,
            Nature.AGREEMENT_HANDLING,
            null,
            false,
            "缴清违规费用和违约金",
            "pay the irregular fees and damages"),
    /** Make up what the set-off leaves. */
    MAKE_UP(
            Topic.SETTLEMENT,
            Actor.INSTITUTION,
            Nature.AGREEMENT_HANDLING,
            null,
            false,
            "补足抵扣后的不足部分",
            "make up what the set-off leaves"),
    /** Sell at a mark-up. */
    MARK_UP(Topic.SETTLEMENT, Actor.INSTITUTION, Nature.PROCEDURE, null, false, "加价销售", "sell at a mark-up"),
    /** Sell at the payment standard. */
    SELL_AT_STANDARD(
            Topic.SETTLEMENT,
            Actor.INSTITUTION,
            Nature.PROCEDURE,
            null,
            false,
            "按医保支付标准销售",
            "sell at the payment standard"),
    /** Buy on the platform or file there. */
    BUY_ON_PLATFORM(
            Topic.SETTLEMENT,
            Actor.INSTITUTION,
            Nature.PROCEDURE,
            null,
            false,
            "在采购平台采购或备案",
            "buy on the platform or file there"),
    /** Find a breach by the agency. */
    AGENCY_BREACH(
            Topic.AGENCY,
            Actor.AGENCY,
            Nature.PROCEDURE,
            Standing.AGENCY_IN_BREACH,
            true,
            "认定经办机构违约",
            "find a breach by the agency"),
    /** Demand correction or ask the department to step in. */
    DEMAND_CORRECTION(
            Topic.AGENCY,
            Actor.INSTITUTION,
            Nature.PROCEDURE,
            null,
            false,
            "要求纠正或提请协调督促",
            "demand correction or ask the department to step in"),
    /** Seek administrative review or litigate. */
    REVIEW_OR_LITIGATE(
            Topic.AGENCY,
            Actor.INSTITUTION,
            Nature.PROCEDURE,
            null,
            false,
            "申请行政复议或提起行政诉讼",
            "seek administrative review or litigate"),
    /** Interview, order correction or criticise. */
    HANDLE_AGENCY(
            Topic.AGENCY,
            Actor.DEPARTMENT,
            Nature.ADMINISTRATIVE,
            null,
            false,
            "约谈、限期整改、通报批评",
            "interview, order correction or criticise"),
    /** Discipline those responsible. */
    DISCIPLINE_STAFF(
            Topic.AGENCY,
            Actor.DEPARTMENT,
            Nature.ADMINISTRATIVE,
            null,
            false,
            "给予责任人员处分",
            "discipline those responsible"),
    /** Propose discipline. */
    PROPOSE_DISCIPLINE(
            Topic.AGENCY, Actor.DEPARTMENT, Nature.ADMINISTRATIVE, null, false, "提请给予责任人员处分", "propose discipline"),
    /** Put the agency's fault right. */
    CORRECT_AGENCY(
            Topic.AGENCY,
            Actor.DEPARTMENT,
            Nature.ADMINISTRATIVE,
            null,
            false,
            "纠正经办机构的问题",
            "put the agency's fault right"),
    /** Hand over to the judiciary. */
    HAND_TO_JUDICIARY(
            Topic.AGENCY, Actor.DEPARTMENT, Nature.ADMINISTRATIVE, null, false, "移交司法处理", "hand over to the judiciary"),
    /** Handle the agency by law. */
    HANDLE_AGENCY_BY_LAW(
            Topic.AGENCY,
            Actor.DEPARTMENT,
            Nature.ADMINISTRATIVE,
            null,
            false,
            "依法依规处理经办机构",
            "handle the agency by law"),
    /** Order the agency to act. */
    ORDER_AGENCY(
            Topic.AGENCY, Actor.DEPARTMENT, Nature.ADMINISTRATIVE, null, false, "责令经办机构处理", "order the agency to act"),
    /** Engage in this conduct as the agency. */
    FORBID_AGENCY(
            Topic.AGENCY,
            Actor.AGENCY,
            Nature.PROCEDURE,
            null,
            false,
            "经办机构实施该行为",
            "engage in this conduct as the agency"),
    /** Fulfil this duty of the agency (it is not). */
    AGENCY_DUTY_NOT_MET(
            Topic.AGENCY,
            Actor.AGENCY,
            Nature.PROCEDURE,
            null,
            false,
            "经办机构履行该义务（现未履行）",
            "fulfil this duty of the agency (it is not)"),
    /** Supplementary investigation. */
    SUPPLEMENTARY_INVESTIGATION(
            Topic.AGENCY,
            Actor.DEPARTMENT,
            Nature.ADMINISTRATIVE,
            null,
            false,
            "补充调查或要求补充材料",
            "supplementary investigation"),
    /** Negotiate, ask the department, seek review or litigate. */
    DISPUTE_REMEDY(
            Topic.AGENCY,
            Actor.BOTH_PARTIES,
            Nature.PROCEDURE,
            null,
            false,
            "协商、协调、复议或诉讼",
            "negotiate, ask the department, seek review or litigate"),
    /** Ask the department to step in. */
    ASK_DEPARTMENT(
            Topic.AGENCY,
            Actor.INSTITUTION,
            Nature.PROCEDURE,
            null,
            false,
            "提请行政部门协调处理",
            "ask the department to step in"),
    /** Demand an explanation. */
    DEMAND_EXPLANATION(
            Topic.AGENCY, Actor.INSTITUTION, Nature.PROCEDURE, null, false, "要求解释说明", "demand an explanation"),
    /** Make a statement and defence. */
    STATE_AND_DEFEND(
            Topic.AGENCY, Actor.INSTITUTION, Nature.PROCEDURE, null, false, "陈述、申辩", "make a statement and defence");

    private final Topic topic;
    private final Actor actor;
    private final Nature nature;
    private final @Nullable Standing standing;
    private final boolean leadsOn;
    private final String zh;
    private final String en;

    DecisionKind(
            Topic topic,
            Actor actor,
            Nature nature,
            @Nullable Standing standing,
            boolean leadsOn,
            String zh,
            String en) {
        this.topic = topic;
        this.actor = actor;
        this.nature = nature;
        this.standing = standing;
        this.leadsOn = leadsOn;
        this.zh = zh;
        this.en = en;
    }

    /** What it is about. */
    public Topic topic() {
        return topic;
    }

    /** @return who acts unless the rule says otherwise */
    public Actor actor() {
        return actor;
    }

    /** Procedure, agreement handling or administrative action. */
    public Nature nature() {
        return nature;
    }

    /** @return the standing this gives its matter, if it changes where the matter stands */
    public Optional<Standing> standing() {
        return Optional.ofNullable(standing);
    }

    /** @return whether further clauses attach consequences to it, so that rules are asked about it in turn */
    public boolean leadsOn() {
        return leadsOn;
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
