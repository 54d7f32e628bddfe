package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** One evaluation of an application. */
@Fact
public record Evaluation(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "第几次评估", en = "round") Integer round,
        @Label(zh = "评估形式", en = "form") EvaluationForm form,

        @Label(zh = "评估小组专业构成", en = "professions on the panel")
        Set<Profession> professions,

        @Label(zh = "已核查内容", en = "checks done") Set<EvaluationCheck> checks,
        @Label(zh = "评估结果", en = "result") EvaluationResult result,
        @Label(zh = "作出结果日期", en = "result on") @Event LocalDate resultOn,
        @Label(zh = "已现场告知", en = "told on site") @Act Boolean toldOnSite,

        @Label(zh = "结果告知送达日期", en = "result delivered on") @Event
        LocalDate notifiedOn,

        @Label(zh = "已报行政部门备案", en = "filed with the department") @Act
        Boolean filed,

        @Label(zh = "已告知理由", en = "reasons given") @Act Boolean reasonsGiven,
        @Label(zh = "已提出整改建议", en = "advice given") @Act Boolean adviceGiven,

        @Label(zh = "全体成员签字确认", en = "signed by all members") @Act
        Boolean signedByAll,

        @Label(zh = "公示开始日期", en = "publicity from") @Event LocalDate publicityFrom,

        @Label(zh = "收到的线索", en = "leads received", one = "lead received")
        List<Lead> leads,

        @Label(zh = "已纳入拟签订协议名单", en = "listed for agreement") @Act
        Boolean listed,

        @Label(zh = "公示结束日期", en = "publicity until") LocalDate publicityUntil,

        @Label(zh = "评估方式", en = "mode") EvaluationMode mode,

        @Label(zh = "已量化赋分", en = "scored") @Act Boolean scored,

        @Label(zh = "评估小组成员从专家库抽取", en = "panel drawn from the pool of experts")
        Boolean drawnFromPool)
        implements Located {

    public Evaluation {
        Checks.id("applications.evaluations", id);
        Checks.count("applications.evaluations[" + id + "].round", round);
        professions = Checks.setOrUnknown(professions, "applications.evaluations[" + id + "].professions");
        checks = Checks.setOrUnknown(checks, "applications.evaluations[" + id + "].checks");
        leads = Checks.itemsOrUnknown(leads, "applications.evaluations[" + id + "].leads", Lead::id);
        Checks.order(
                "applications.evaluations[" + id + "]",
                "publicityFrom",
                publicityFrom,
                "publicityUntil",
                publicityUntil);
    }

    @Override
    public String path() {
        return "applications.evaluations[" + id + "]";
    }

    public Truth isToldOnSite() {
        return Truth.done(this, "toldOnSite", toldOnSite);
    }

    public Truth isFiled() {
        return Truth.done(this, "filed", filed);
    }

    public Truth areReasonsGiven() {
        return Truth.done(this, "reasonsGiven", reasonsGiven);
    }

    public Truth isAdviceGiven() {
        return Truth.done(this, "adviceGiven", adviceGiven);
    }

    public Truth isSignedByAll() {
        return Truth.done(this, "signedByAll", signedByAll);
    }

    public Truth isListed() {
        return Truth.done(this, "listed", listed);
    }

    public Truth hasOnPanel(Profession value) {
        return Truth.includes(this, "professions", professions, value);
    }

    /** The check is on record as done. */
    public Truth hasChecked(EvaluationCheck check) {
        return Truth.includes(this, "checks", checks == null ? Set.of() : checks, check);
    }

    public Dated notified(WorkCalendar calendar) {
        return new Dated(this, "notifiedOn", notifiedOn, calendar);
    }

    public Dated publicity(WorkCalendar calendar) {
        return new Dated(this, "publicityFrom", publicityFrom, calendar);
    }

    public Truth isBy(EvaluationForm wanted) {
        return Truth.is(this, "form", form, wanted);
    }

    /** The result on record; an evaluation without one is still under way, so this is never unknown. */
    public Truth has(EvaluationResult wanted) {
        return result == null ? Truth.known(this, "result", null) : Truth.is(this, "result", result, wanted);
    }

    public Truth hasResult() {
        return Truth.known(this, "result", result);
    }

    /** Second or later evaluation of the same application. */
    public Truth isRepeated() {
        return Truth.atLeast(this, "round", round, 2);
    }

    public Truth isScored() {
        return Truth.done(this, "scored", scored);
    }

    /** How it is carried out has been settled. */
    public Truth hasMode() {
        return Truth.known(this, "mode", mode);
    }

    public Truth isPublicized() {
        return Truth.known(this, "publicityFrom", publicityFrom);
    }

    public Truth isDrawnFromPool() {
        return Truth.yes(this, "drawnFromPool", drawnFromPool);
    }
}
