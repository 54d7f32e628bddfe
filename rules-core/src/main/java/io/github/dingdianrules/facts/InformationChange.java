package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A change of the institution's major information. */
@Fact
public record InformationChange(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "变更事项", en = "what changes") @Nullable Set<ChangeItem> items,

        @Label(zh = "有关部门批准日期", en = "approved by the authority on") @Event @Nullable
        LocalDate approvedOn,

        @Label(zh = "提出变更申请日期", en = "applied for on") @Event @Nullable
        LocalDate appliedOn,

        @Label(zh = "已提出变更申请", en = "applied for") @Act @Nullable
        Boolean applied,

        @Label(zh = "因违法违规违约", en = "because of illegality or breach") @Nullable
        Boolean causedByViolation,

        @Label(zh = "经办机构已审核", en = "reviewed by the agency") @Act @Nullable
        Boolean reviewed,

        @Label(zh = "有必要现场评估", en = "on-site evaluation needed") @Act @Nullable
        Boolean evaluationNeeded,

        @Label(zh = "正在评估", en = "being evaluated") @Act @Nullable
        Boolean underEvaluation,

        @Label(zh = "决定予以变更", en = "granted") @Act @Nullable Boolean granted,

        @Label(zh = "已签订补充协议", en = "supplementary agreement signed") @Act @Nullable
        Boolean supplementSigned,

        @Label(zh = "重新评估结果", en = "result of the re-evaluation") @Nullable
        EvaluationResult reevaluation,

        @Label(zh = "主管部门任命", en = "appointed by the authority") @Nullable
        Boolean appointedByAuthority,

        @Label(zh = "政府拆迁且条件不低于原机构", en = "relocated by the government on no lesser terms") @Nullable
        Boolean governmentRelocation,

        @Label(zh = "地址名称变更而位置未变", en = "address renamed in place") @Nullable
        Boolean addressRenumbered,

        @Label(zh = "原址面积增减", en = "area changed in place") @Nullable
        Boolean areaChangedInPlace,

        @Label(zh = "已书面告知", en = "notified in writing") @Act @Nullable
        Boolean notified,

        @Label(zh = "受理变更的经办机构", en = "agency applied to") @Nullable
        String agency,

        @Label(zh = "已办结变更的其他经办机构", en = "other agencies that made the change")
        List<String> madeAt,

        @Label(zh = "保留原国家编码", en = "keeps the national code") @Nullable
        Boolean keepsNationalCode,

        @Label(zh = "变更后机构已有国家编码的其他经办机构", en = "other agencies with a national code of the changed institution")
        List<String> codeHeldAt,

        @Label(zh = "已现场核查", en = "checked on site") @Act @Nullable
        Boolean siteChecked,

        @Label(zh = "已在编码库同步变更", en = "updated in the code database") @Act @Nullable
        Boolean codesUpdated)
        implements Located {

    public InformationChange {
        Checks.id("changes", id);
        items = Checks.setOrUnknown(items, "changes[" + id + "].items");
        madeAt = Checks.texts(madeAt, "changes[" + id + "].madeAt");
        codeHeldAt = Checks.texts(codeHeldAt, "changes[" + id + "].codeHeldAt");
    }

    @Override
    public String path() {
        return "changes[" + id + "]";
    }

    /** Because of illegality or breach; unknown when not recorded. */
    public Truth isCausedByViolation() {
        return Truth.yes(this, "causedByViolation", causedByViolation);
    }

    /** Reviewed by the agency; not so unless on record. */
    public Truth isReviewed() {
        return Truth.done(this, "reviewed", reviewed);
    }

    /** On-site evaluation needed; not so unless on record. */
    public Truth needsEvaluation() {
        return Truth.done(this, "evaluationNeeded", evaluationNeeded);
    }

    /** Being evaluated; not so unless on record. */
    public Truth isUnderEvaluation() {
        return Truth.done(this, "underEvaluation", underEvaluation);
    }

    /** Granted; not so unless on record. */
    public Truth isGranted() {
        return Truth.done(this, "granted", granted);
    }

    /** Supplementary agreement signed; not so unless on record. */
    public Truth isSupplementSigned() {
        return Truth.done(this, "supplementSigned", supplementSigned);
    }

    /** Whether this piece of information changed. */
    public Truth concerns(ChangeItem value) {
        return Truth.includes(this, "items", items, value);
    }

    /** The day: approved by the authority on. */
    public Dated approved(WorkCalendar calendar) {
        return new Dated(this, "approvedOn", approvedOn, calendar);
    }

    /** The day: applied for on. */
    public Dated applied(WorkCalendar calendar) {
        return new Dated(this, "appliedOn", appliedOn, calendar);
    }

    /** Some item of the list changes. */
    public Truth concernsOneOf(ChangeItem... listed) {
        return Truth.some(Arrays.asList(listed), this::concerns);
    }

    /** The institution has applied; a date of application says so too. */
    public Truth isApplied() {
        return appliedOn != null ? Truth.known(this, "appliedOn", appliedOn) : Truth.done(this, "applied", applied);
    }

    /** Notified in writing; not so unless on record. */
    public Truth isNotified() {
        return Truth.done(this, "notified", notified);
    }

    /** Keeps the national code; unknown when not recorded. */
    public Truth isKeepingNationalCode() {
        return Truth.yes(this, "keepsNationalCode", keepsNationalCode);
    }

    /** Applied for at one of two agencies, while the other one has made the change. */
    public Truth isMadeAtOtherOf(String one, String other) {
        return isAtOneWhileOther("madeAt", madeAt, one, other);
    }

    /** Applied for at one of two agencies, while the changed institution has a national code with the other one. */
    public Truth hasCodeAtOtherOf(String one, String other) {
        return isAtOneWhileOther("codeHeldAt", codeHeldAt, one, other);
    }

    private Truth isAtOneWhileOther(String field, List<String> recorded, String one, String other) {
        return Truth.any(
                Truth.all(Truth.is(this, "agency", agency, one), Truth.includes(this, field, recorded, other)),
                Truth.all(Truth.is(this, "agency", agency, other), Truth.includes(this, field, recorded, one)));
    }

    /** Appointed by the authority; unknown when not recorded. */
    public Truth isByAppointment() {
        return Truth.yes(this, "appointedByAuthority", appointedByAuthority);
    }

    /** Relocated by the government on no lesser terms; unknown when not recorded. */
    public Truth isGovernmentRelocation() {
        return Truth.yes(this, "governmentRelocation", governmentRelocation);
    }

    /** Address renamed in place; unknown when not recorded. */
    public Truth isRenumbered() {
        return Truth.yes(this, "addressRenumbered", addressRenumbered);
    }

    /** Area changed in place; unknown when not recorded. */
    public Truth isAreaChangedInPlace() {
        return Truth.yes(this, "areaChangedInPlace", areaChangedInPlace);
    }

    /** Checked on site; not so unless on record. */
    public Truth isSiteChecked() {
        return Truth.done(this, "siteChecked", siteChecked);
    }

    /** Result of the re-evaluation: something is recorded; never unknown. */
    public Truth isReevaluated() {
        return Truth.known(this, "reevaluation", reevaluation);
    }

    /** The result of the re-evaluation on record; without one there is none, so this is never unknown. */
    public Truth hasReevaluation(EvaluationResult wanted) {
        return reevaluation == null
                ? Truth.known(this, "reevaluation", null)
                : Truth.is(this, "reevaluation", reevaluation, wanted);
    }

    /** Updated in the code database; not so unless on record. */
    public Truth areCodesUpdated() {
        return Truth.done(this, "codesUpdated", codesUpdated);
    }
}
