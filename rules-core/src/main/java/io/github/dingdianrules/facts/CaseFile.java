package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One institution at one date with everything recorded about it. */
@Fact
public record CaseFile(
        @Label(zh = "案卷号", en = "case number") String id,
        @Label(zh = "标题", en = "title") @Nullable String title,
        @Label(zh = "基准日", en = "date of assessment") LocalDate asOf,
        @Label(zh = "机构", en = "institution") Institution institution,

        @Label(zh = "负责人员", en = "responsible persons", one = "responsible person") @Nullable
        List<ResponsiblePerson> persons,

        @Label(zh = "既往记录", en = "history") History history,

        @Label(zh = "申请", en = "applications", one = "application")
        List<Application> applications,

        @Label(zh = "医保协议", en = "agreements", one = "agreement") @Nullable
        List<Agreement> agreements,

        @Label(zh = "重大信息变更", en = "changes of information", one = "change of information")
        List<InformationChange> changes,

        @Label(zh = "违法违规违约行为", en = "violations", one = "violation")
        List<Violation> violations,

        @Label(zh = "费用申报", en = "claims", one = "claim") List<Claim> claims,
        @Label(zh = "价格", en = "prices", one = "price") List<PriceItem> priceItems,

        @Label(zh = "经办机构行为", en = "acts of the agency", one = "act of the agency")
        List<AgencyAct> agencyActs,

        @Label(zh = "争议", en = "disputes", one = "dispute") List<Dispute> disputes,

        @Label(
                zh = "其他部门通报的涉嫌线索",
                en = "suspicions told by other authorities",
                one = "suspicion told by another authority")
        List<Suspicion> suspicions)
        implements Located {

    public CaseFile {
        if (id != null) {
            Checks.printable("id", id);
        }
        persons = Checks.itemsOrUnknown(persons, "persons", ResponsiblePerson::id);
        history = history == null ? History.NOTHING_KNOWN : history;
        applications = Checks.items(applications, "applications", Application::id);
        agreements = Checks.itemsOrUnknown(agreements, "agreements", Agreement::id);
        changes = Checks.items(changes, "changes", InformationChange::id);
        violations = Checks.items(violations, "violations", Violation::id);
        claims = Checks.items(claims, "claims", Claim::id);
        priceItems = Checks.items(priceItems, "priceItems", PriceItem::id);
        agencyActs = Checks.items(agencyActs, "agencyActs", AgencyAct::id);
        disputes = Checks.items(disputes, "disputes", Dispute::id);
        suspicions = Checks.items(suspicions, "suspicions", Suspicion::id);
        checkNestedIds(persons, applications, agreements);
        Checks.required("id", id);
        Checks.required("asOf", asOf);
        Checks.required("institution", institution);
        Checks.eventsNotAfter(asOf, institution);
        Checks.eventsNotAfter(asOf, history);
        for (List<? extends Record> items : java.util.Arrays.asList(
                persons, applications, agreements, changes, violations, claims, agencyActs, disputes, suspicions)) {
            if (items != null) {
                items.forEach(item -> Checks.eventsNotAfter(asOf, item));
            }
        }
    }

    /** Addresses of nested facts leave out what they are nested in, so their ids are unique over the whole case. */
    private static void checkNestedIds(
            @Nullable List<ResponsiblePerson> persons,
            List<Application> applications,
            @Nullable List<Agreement> agreements) {
        Checks.uniqueAcross(
                "persons.causedRescissions", persons, ResponsiblePerson::causedRescissions, CausedRescission::id);
        Checks.uniqueAcross("applications.evaluations", applications, Application::evaluations, Evaluation::id);
        Checks.uniqueAcross(
                "applications.evaluations.leads",
                applications.stream()
                        .flatMap(application -> application.evaluations().stream())
                        .toList(),
                Evaluation::leads,
                Lead::id);
        Checks.uniqueAcross("agreements.suspensions", agreements, Agreement::suspensions, Suspension::id);
        Checks.uniqueAcross("agreements.deposits", agreements, Agreement::deposits, Deposit::id);
        Checks.uniqueAcross("agreements.clearings", agreements, Agreement::clearings, AnnualClearing::id);
        Checks.uniqueAcross("agreements.appraisals", agreements, Agreement::appraisals, Appraisal::id);
        Checks.uniqueAcross("agreements.demands", agreements, Agreement::demands, Demand::id);
        Checks.uniqueAcross("agreements.claimReviews", agreements, Agreement::claimReviews, ClaimReview::id);
    }

    /** Of id and date alone: the engine asks every matter of a case for its hash, and each holds the whole file. */
    @Override
    public int hashCode() {
        return Objects.hash(id, asOf);
    }

    /**
     * What sort of provider the case is about: by its type; where that is not recorded, by what it asks to be designated
     * as; and a medical institution where neither says so.
     */
    public Provider provider() {
        if (institution.type() != null) {
            return institution.type().provider();
        }
        Provider applying = null;
        for (Application application : applications) {
            ApplicationKind kind = application.kind();
            if (kind.isDesignation()) {
                if (applying != null && applying != kind.provider()) {
                    return Provider.MEDICAL_INSTITUTION;
                }
                applying = kind.provider();
            }
        }
        return applying == null ? Provider.MEDICAL_INSTITUTION : applying;
    }

    /** What sort of provider an application is for. */
    public Provider provider(Application application) {
        Provider applying = application.kind().provider();
        return applying == null ? provider() : applying;
    }

    @Override
    public String path() {
        return "";
    }

    /** Some responsible person with one of the roles is on the list of dishonest persons. */
    public Truth someoneOnDishonestyList(PersonRole... roles) {
        return Truth.anyOf(
                this, "persons", persons, person -> Truth.all(person.hasOneOf(roles), person.isOnDishonestyList()));
    }

    /** Some responsible person with one of the roles caused a rescission for which the period still runs. */
    public Truth someoneCausedRescissionWithin(
            Period period, LocalDate day, WorkCalendar calendar, PersonRole... roles) {
        return Truth.anyOf(
                this,
                "persons",
                persons,
                person -> Truth.all(person.hasOneOf(roles), person.causedRescissionWithin(period, day, calendar)));
    }

    /** Some responsible person with one of the roles brought about, as head of the chain, a rescission at a branch. */
    public Truth someoneCausedRescissionInChain(PersonRole... roles) {
        return Truth.anyOf(
                this,
                "persons",
                persons,
                person -> Truth.all(person.hasOneOf(roles), person.causedRescissionInChain()));
    }
}
