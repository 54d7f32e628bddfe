package io.github.dingdianrules.workbench.text;

import io.github.dingdianrules.facts.Labelled;

/** The words of the texts that no fact or decision brings along. */
public enum Phrase implements Labelled {
    CASE("案卷 %s", "Case %s"),
    WHOLE_CASE("全案", "the case as a whole"),
    AS_OF("基准日", "as of"),
    STATUS("效力", "status"),
    OUTCOMES("结论", "Outcomes"),
    NO_OUTCOMES("案卷中没有本文件所处理的事项", "nothing in the case is a matter for this document"),
    DECISIONS("认定与处理", "Decisions"),
    CONFLICTS("条款冲突（均已列出，由有权机关决定）", "Conflicts (both given, for the authority to settle)"),
    MISSING_FACTS("仍会影响结果的缺失事实", "Missing facts that still matter"),
    RECOLLECTED("以下条款的原文未经核对（凭记忆复述）", "Clauses whose wording is recollected, not checked"),
    MISSING("尚缺", "missing"),
    AND_MORE("……共%s项", "… %s in all"),
    PENDING("待定", "pending"),
    CLAUSES("条款", "clauses"),
    OFFICIAL_TEXT("官方文本", "official text"),
    REMEDIES("救济", "remedy"),
    GROUNDS("理由", "grounds"),
    ANY_OF("以下任一项", "any of"),
    ALL_OF("以下各项", "all of"),
    NOTHING_AGAINST("案卷中没有相反记载", "nothing on file speaks against it"),
    NOTHING_FOR("案卷中没有这样的记载", "nothing on file speaks for it"),
    MORE_WITNESSES(
            "……另有%s项（dingdian impact --format json 列出全部）", "… and %s more (dingdian impact --format json lists all)"),
    MORE_LINES("……另有%s项（见 --format json）", "… and %s more (see --format json)"),
    SOME("有%s", "some %s"),
    NONE_OF("无%s", "no %s"),
    EXPLAINED("逐条解释", "Clause by clause"),
    NO_DECISIONS("没有作出决定", "nothing is decided"),
    RULE("规则", "rule"),
    ASKED_ABOUT("针对", "about"),
    HOLDS("成立，作出决定", "holds: it decides"),
    HOLDS_OPEN("待定，作出待定的决定", "open: it decides pending"),
    FAILS("不成立，不作出决定", "fails: it does not decide"),
    FROM_DECISION("依据认定", "from the decision under"),
    TO_HOLD("须有下列改变，规则才成立", "for it to hold, this would have to be different"),
    TO_FAIL("有下列改变，规则即不成立", "it would no longer hold if"),
    SETTLED_AS_HOLDING("补明下列事实，规则即成立", "it would hold for certain once it is known that"),
    SETTLED_AS_FAILING("补明下列事实，规则即不成立", "it would fail for certain once it is known that"),
    ANY_WAY_DOES("任一项即可", "any one of these will do"),
    IN_ANY_WAY("都需要", "needed in any case"),
    AND_ONE_OF("此外需要其中一项", "and one of these"),
    MORE_WAYS("……还有其他组合（见 --format json）", "… and other combinations (see --format json)"),
    NO_WAY("案卷现有的事项中没有这样的要素，须有新的记载", "nothing now on file could bring this about; it would take a new record"),
    NOW("现为 %s", "now %s"),
    IS_RECORDED("有记载", "is recorded"),
    IS_NOT_RECORDED("无记载", "is not recorded"),
    FITS("有符合所问的记载", "a record that fits what is asked"),
    DOES_NOT_FIT("没有符合所问的记载", "no record that fits what is asked"),
    NOT_ABOUT("不针对", "not about"),
    NOT_MET("不符合 %s", "does not meet %s"),
    ABOUT_NOTHING("不针对案卷中任何事项的规则", "Rules about nothing in the case"),
    NONE_ON_FILE("案卷中没有此类事项", "nothing of the sort is on file"),
    NOT_DECIDABLE("不可机判", "not machine-decidable"),
    DECLARED("载于 policy.yaml，没有规则", "declared in policy.yaml, without a rule"),
    ENCODED_BY("由下列条款编码", "encoded by"),
    REPLACED_BY("在本文件中由下列条款替代", "here gives way to"),
    THROUGH("经由", "through"),
    NOT_ABOUT_THE_CASE("另有 %s 条规则不针对案卷中的任何事项", "%s more rules are about nothing on file"),
    ELEMENTS_BY_CLAUSE(
            "逐项要素和全部改变见 --clause 条款 或者 --format json",
            "for every element and all changes: --clause CLAUSE, or --format json"),
    CASE_WITHOUT("例如案卷 %s 去掉 %s", "for example case %s without %s"),
    CASE_WITH("例如案卷 %s 的 %s 改为 %s", "for example case %s with %s: %s"),
    COVERED("案卷 %s，规则 %s，要素 %s，缺失 %s", "cases %s, rules %s, elements %s, missing %s"),
    COVERAGE("规则的案卷覆盖", "Coverage of the rules by cases"),
    MISSING_FIRST("缺失", "What is missing"),
    NOTHING_MISSING("没有缺失", "nothing is missing"),
    BY_CLAUSE("各条款", "Clause by clause"),
    FIRES("确定成立", "fires for certain"),
    PENDS("待定成立", "fires pending"),
    COMES_NEAR("接近而不成立", "comes near"),
    SEEN_TRUE("真", "true"),
    SEEN_FALSE("假", "false"),
    SEEN_UNKNOWN("未知", "unknown"),
    LISTED("所列 %s 项", "the %s listed"),
    ELEMENT("要素", "element"),
    FOR_EXAMPLE("例：%s", "such as %s"),
    PERIOD("期间", "period"),
    DEADLINE("期限", "no later than"),
    DEADLINE_PASSED("基准日已过", "passed at the date of assessment"),
    EARLIEST("最早", "no earlier than"),
    FROM("起始日", "from"),
    UNTIL("截止日（含当日）", "until (included)"),
    USUAL("条款用语为原则上或者一般，留有余地", "said as a rule, which leaves room"),
    BAND("幅度", "range"),
    AMOUNT("金额", "amount"),
    ITEMS("内容", "items"),
    TERMS_MISSING("期限或者金额尚缺", "dates or amounts need"),
    INCLUDED("含", "included"),
    NOT_INCLUDED("不含", "not included"),
    UP_TO("不超过 %s", "up to %s"),
    FROM_TO("%s 至 %s", "%s to %s"),
    OF_BASE("以 %s 为基数，%s", "%2$s of %1$s"),
    OF_UNKNOWN("基数待定，%s", "%s of an amount not recorded"),
    COMES_TO("即 %s", "that is %s"),
    YUAN("%s元", "CNY %s"),
    YES("是", "yes"),
    NO("否", "no"),
    NONE("无", "none"),
    NOT_RECORDED("未记载", "not recorded"),
    CALENDAR_OF("%s年工作日历", "calendar of working days for %s"),
    CALENDAR_REMEDY(
            "工作日历是国务院办公厅公布的放假和调休安排：写成文件，用 --calendar 给出",
            "A calendar is the year's days off and make-up working days as published: write them into a file and give it"
                    + " with --calendar.");

    private final String zh;
    private final String en;

    Phrase(String zh, String en) {
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
