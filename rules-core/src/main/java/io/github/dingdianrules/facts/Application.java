package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Comparison;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One application of the institution, with its evaluations. */
@Fact
public record Application(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "申请事项", en = "kind") ApplicationKind kind,

        @Label(zh = "提出申请日期", en = "submitted on") @Event @Nullable
        LocalDate submittedOn,

        @Label(zh = "收到材料日期", en = "documents received on") @Event @Nullable
        LocalDate receivedOn,

        @Label(zh = "已提交材料", en = "documents handed in") @Nullable
        Set<Material> materials,

        @Label(zh = "已一次性告知补充", en = "gaps notified") @Act @Nullable
        Boolean gapsNotified,

        @Label(zh = "要求补充材料日期", en = "supplement requested on") @Event @Nullable
        LocalDate supplementRequestedOn,

        @Label(zh = "补充材料完整日期", en = "supplement complete on") @Event @Nullable
        LocalDate supplementCompletedOn,

        @Label(zh = "受理日期", en = "accepted on") @Event @Nullable
        LocalDate acceptedOn,

        @Label(zh = "评估", en = "evaluations", one = "evaluation")
        List<Evaluation> evaluations,

        @Label(zh = "协商一致", en = "consensus reached") @Nullable
        Boolean consensus,

        @Label(zh = "请求生效日期", en = "to take effect on") @Nullable
        LocalDate effectiveOn,

        @Label(zh = "请求中止天数", en = "days of suspension requested") @Nullable
        Integer requestedDays,

        @Label(zh = "经办机构同意", en = "agency consents") @Nullable
        Boolean agencyConsents,

        @Label(zh = "其他法定不予受理情形", en = "other grounds of refusal in law")
        List<String> otherGroundsOfRefusal,

        @Label(zh = "受理的经办机构", en = "agency applied to") @Nullable
        String agency,

        @Label(zh = "申请的服务类别", en = "categories of service asked for") @Nullable
        Set<ServiceCategory> services,

        @Label(zh = "申请的险种", en = "insurances asked for") @Nullable
        Set<Insurance> insurances,

        @Label(zh = "评估合格的其他经办机构", en = "other agencies whose evaluation was passed")
        List<String> passedAt,

        @Label(zh = "未提供的其他规定材料", en = "other prescribed documents not handed in")
        List<String> otherMaterialsMissing,

        @Label(zh = "政府核发且可共享核验的材料", en = "government permits that can be checked through shared data") @Nullable
        Set<Material> verifiableMaterials,

        @Label(zh = "可用告知承诺的证明材料", en = "proof for which a commitment suffices") @Nullable
        Set<Material> commitmentMaterials)
        implements Located {

    public Application {
        Checks.id("applications", id);
        Checks.required("applications[" + id + "].kind", kind);
        materials = Checks.setOrUnknown(materials, "applications[" + id + "].materials");
        evaluations = Checks.items(evaluations, "applications[" + id + "].evaluations", Evaluation::id);
        Checks.count("applications[" + id + "].requestedDays", requestedDays);
        otherGroundsOfRefusal = Checks.texts(otherGroundsOfRefusal, "applications[" + id + "].otherGroundsOfRefusal");
        services = Checks.setOrUnknown(services, "applications[" + id + "].services");
        insurances = Checks.setOrUnknown(insurances, "applications[" + id + "].insurances");
        passedAt = Checks.texts(passedAt, "applications[" + id + "].passedAt");
        otherMaterialsMissing = Checks.texts(otherMaterialsMissing, "applications[" + id + "].otherMaterialsMissing");
        verifiableMaterials = Checks.setOrUnknown(verifiableMaterials, "applications[" + id + "].verifiableMaterials");
        commitmentMaterials = Checks.setOrUnknown(commitmentMaterials, "applications[" + id + "].commitmentMaterials");
    }

    @Override
    public String path() {
        return "applications[" + id + "]";
    }

    /** Gaps notified; not so unless on record. */
    public Truth areGapsNotified() {
        return Truth.done(this, "gapsNotified", gapsNotified);
    }

    /** Consensus reached; unknown when not recorded. */
    public Truth isConsensusReached() {
        return Truth.yes(this, "consensus", consensus);
    }

    /** Agency consents; unknown when not recorded. */
    public Truth hasAgencyConsent() {
        return Truth.yes(this, "agencyConsents", agencyConsents);
    }

    /** Whether this document was handed in. */
    public Truth submitted(Material value) {
        return Truth.includes(this, "materials", materials, value);
    }

    /** Whether there are grounds of refusal that no document lists. */
    public Truth hasOtherGroundsOfRefusal() {
        return Truth.leaf(
                this,
                "otherGroundsOfRefusal",
                otherGroundsOfRefusal,
                Comparison.ANY_RECORDED,
                null,
                !otherGroundsOfRefusal.isEmpty());
    }

    /** Whether more than so many days are asked for. */
    public Truth requestedDaysMoreThan(int figure) {
        return Truth.leaf(
                this,
                "requestedDays",
                requestedDays,
                Comparison.MORE_THAN,
                figure,
                requestedDays != null && requestedDays > figure);
    }

    /** A supplement was asked for. */
    public Truth isSupplementRequested() {
        return Truth.known(this, "supplementRequestedOn", supplementRequestedOn);
    }

    /** The day: submitted on. */
    public Dated submitted(WorkCalendar calendar) {
        return new Dated(this, "submittedOn", submittedOn, calendar);
    }

    /** The day: documents received on. */
    public Dated received(WorkCalendar calendar) {
        return new Dated(this, "receivedOn", receivedOn, calendar);
    }

    /** The day: accepted on. */
    public Dated accepted(WorkCalendar calendar) {
        return new Dated(this, "acceptedOn", acceptedOn, calendar);
    }

    /** The day: supplement complete on. */
    public Dated supplementCompleted(WorkCalendar calendar) {
        return new Dated(this, "supplementCompletedOn", supplementCompletedOn, calendar);
    }

    /** The day: to take effect on. */
    public Dated effective(WorkCalendar calendar) {
        return new Dated(this, "effectiveOn", effectiveOn, calendar);
    }

    /** Whether it asks for this category of service. */
    public Truth asksFor(ServiceCategory value) {
        return Truth.includes(this, "services", services, value);
    }

    /** Whether it is for this insurance. */
    public Truth covers(Insurance value) {
        return Truth.includes(this, "insurances", insurances, value);
    }

    /** Whether it is addressed to one of these agencies. */
    public Truth isToOneOf(String... agencies) {
        return Truth.among(this, "agency", agency, List.of(agencies));
    }

    /** Made to one of two agencies, while the evaluation of the other one was passed. */
    public Truth isPassedAtOtherOf(String one, String other) {
        return Truth.any(
                Truth.all(isToOneOf(one), Truth.includes(this, "passedAt", passedAt, other)),
                Truth.all(isToOneOf(other), Truth.includes(this, "passedAt", passedAt, one)));
    }

    /** Whether documents are lacking that no list names. */
    public Truth lacksOtherMaterials() {
        return Truth.leaf(
                this,
                "otherMaterialsMissing",
                otherMaterialsMissing,
                Comparison.ANY_RECORDED,
                null,
                !otherMaterialsMissing.isEmpty());
    }

    /** The day: supplement requested on. */
    public Dated supplementRequested(WorkCalendar calendar) {
        return new Dated(this, "supplementRequestedOn", supplementRequestedOn, calendar);
    }

    /** Whether the agency can verify this document itself. */
    public Truth isVerifiable(Material value) {
        return Truth.includes(this, "verifiableMaterials", verifiableMaterials, value);
    }

    /** Some proof on record can be replaced by a commitment; none unless it is recorded. */
    public Truth allowsCommitment() {
        return Truth.leaf(
                this,
                "commitmentMaterials",
                commitmentMaterials == null ? Set.of() : commitmentMaterials,
                Comparison.ANY_RECORDED,
                null,
                commitmentMaterials != null && !commitmentMaterials.isEmpty());
    }

    /** Whether it is an application of this kind; never unknown. */
    public Truth isFor(ApplicationKind wanted) {
        return Truth.is(this, "kind", kind, wanted);
    }
}
