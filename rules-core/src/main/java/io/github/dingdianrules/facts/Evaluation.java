package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One evaluation of an application. */
@Fact
public record Evaluation(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "第几次评估", en = "round") @Nullable Integer round,
        @Label(zh = "评估形式", en = "form") @Nullable EvaluationForm form,

        @Label(zh = "评估小组专业构成", en = "professions on the panel") @Nullable
        Set<Profession> professions,

        @Label(zh = "已核查内容", en = "checks done") @Nullable Set<EvaluationCheck> checks,
        @Label(zh = "评估结果", en = "result") @Nullable EvaluationResult result,

        @Label(zh = "作出结果日期", en = "result on") @Event @Nullable
        LocalDate resultOn,

        @Label(zh = "已现场告知", en = "told on site") @Act @Nullable
        Boolean toldOnSite,

        @Label(zh = "结果告知送达日期", en = "result delivered on") @Event @Nullable
        LocalDate notifiedOn,

        @Label(zh = "已报行政部门备案", en = "filed with the department") @Act @Nullable
        Boolean filed,

        @Label(zh = "已告知理由", en = "reasons given") @Act @Nullable
        Boolean reasonsGiven,

        @Label(zh = "已提出整改建议", en = "advice given") @Act @Nullable
        Boolean adviceGiven,

        @Label(zh = "全体成员签字确认", en = "signed by all members") @Act @Nullable
        Boolean signedByAll,

        @Label(zh = "公示开始日期", en = "publicity from") @Event @Nullable
        LocalDate publicityFrom,

        @Label(zh = "收到的线索", en = "leads received", one = "lead received") @Nullable
        List<Lead> leads,

        @Label(zh = "已纳入拟签订协议名单", en = "listed for agreement") @Act @Nullable
        Boolean listed,

        @Label(zh = "公示结束日期", en = "publicity until") @Nullable
        LocalDate publicityUntil,

        @Label(zh = "评估方式", en = "mode") @Nullable EvaluationMode mode,

        @Label(zh = "已量化赋分", en = "scored") @Act @Nullable Boolean scored,

        @Label(zh = "评估小组成员从专家库抽取", en = "panel drawn from the pool of experts") @Nullable
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

    /** Told on site; not so unless on record. */
    public Truth isToldOnSite() {
        return Truth.done(this, "toldOnSite", toldOnSite);
    }

    /** Filed with the department; not so unless on record. */
    public Truth isFiled() {
        return Truth.done(this, "filed", filed);
    }

    /** Reasons given; not so unless on record. */
    public Truth areReasonsGiven() {
        return Truth.done(this, "reasonsGiven", reasonsGiven);
    }

    /** Advice given; not so unless on record. */
    public Truth isAdviceGiven() {
        return Truth.done(this, "adviceGiven", adviceGiven);
    }

    /** Signed by all members; not so unless on record. */
    public Truth isSignedByAll() {
        return Truth.done(this, "signedByAll", signedByAll);
    }

    /** Listed for agreement; not so unless on record. */
    public Truth isListed() {
        return Truth.done(this, "listed", listed);
    }

    /** Whether somebody of this profession sits on the panel. */
    public Truth hasOnPanel(Profession value) {
        return Truth.includes(this, "professions", professions, value);
    }

    /** The check is on record as done. */
    public Truth hasChecked(EvaluationCheck check) {
        return Truth.includes(this, "checks", checks == null ? Set.of() : checks, check);
    }

    /** The day: result delivered on. */
    public Dated notified(WorkCalendar calendar) {
        return new Dated(this, "notifiedOn", notifiedOn, calendar);
    }

    /** The day: publicity from. */
    public Dated publicity(WorkCalendar calendar) {
        return new Dated(this, "publicityFrom", publicityFrom, calendar);
    }

    /** Whether it is held in this form. */
    public Truth isBy(EvaluationForm wanted) {
        return Truth.is(this, "form", form, wanted);
    }

    /** The result on record; an evaluation without one is still under way, so this is never unknown. */
    public Truth has(EvaluationResult wanted) {
        return result == null ? Truth.known(this, "result", null) : Truth.is(this, "result", result, wanted);
    }

    /** Result: something is recorded; never unknown. */
    public Truth hasResult() {
        return Truth.known(this, "result", result);
    }

    /** Second or later evaluation of the same application. */
    public Truth isRepeated() {
        return Truth.atLeast(this, "round", round, 2);
    }

    /** Scored; not so unless on record. */
    public Truth isScored() {
        return Truth.done(this, "scored", scored);
    }

    /** How it is carried out has been settled. */
    public Truth hasMode() {
        return Truth.known(this, "mode", mode);
    }

    /** Publicity from: something is recorded; never unknown. */
    public Truth isPublicized() {
        return Truth.known(this, "publicityFrom", publicityFrom);
    }

    /** Panel drawn from the pool of experts; unknown when not recorded. */
    public Truth isDrawnFromPool() {
        return Truth.yes(this, "drawnFromPool", drawnFromPool);
    }
}
