package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.facts.Agreement;
import io.github.dingdianrules.facts.Application;
import io.github.dingdianrules.facts.ApplicationKind;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Institution;
import io.github.dingdianrules.facts.Material;
import io.github.dingdianrules.facts.Provider;
import io.github.dingdianrules.facts.Violation;
import io.github.dingdianrules.onfile.AgencyActOnFile;
import io.github.dingdianrules.onfile.AgreementOnFile;
import io.github.dingdianrules.onfile.ApplicationOnFile;
import io.github.dingdianrules.onfile.AppraisalOnFile;
import io.github.dingdianrules.onfile.BranchOnFile;
import io.github.dingdianrules.onfile.Candidate;
import io.github.dingdianrules.onfile.ChangeOnFile;
import io.github.dingdianrules.onfile.ClaimOnFile;
import io.github.dingdianrules.onfile.ClaimReviewOnFile;
import io.github.dingdianrules.onfile.ClearingOnFile;
import io.github.dingdianrules.onfile.DemandOnFile;
import io.github.dingdianrules.onfile.DepositOnFile;
import io.github.dingdianrules.onfile.DisputeOnFile;
import io.github.dingdianrules.onfile.EvaluationOnFile;
import io.github.dingdianrules.onfile.FaultOnFile;
import io.github.dingdianrules.onfile.OnConduct;
import io.github.dingdianrules.onfile.OnFile;
import io.github.dingdianrules.onfile.PenaltyOnFile;
import io.github.dingdianrules.onfile.PractitionerOnFile;
import io.github.dingdianrules.onfile.PriceOnFile;
import io.github.dingdianrules.onfile.Screening;
import io.github.dingdianrules.onfile.SiftedViolation;
import io.github.dingdianrules.onfile.SiteOnFile;
import io.github.dingdianrules.onfile.SuspensionOnFile;
import io.github.dingdianrules.onfile.SuspicionOnFile;
import io.github.dingdianrules.onfile.ViolationOnFile;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lays a case file out into the matters that rules match. */
final class Matters {

    /**
     * So few that what is decided about them is still in the processor's cache when it is put in order; so many that rules
     * are not fetched anew for each.
     */
    private static final int BATCH = 32;

    private static final Comparator<Decision> BY_CLAUSE =
            Comparator.comparing(Decision::clause).thenComparing(Decision::rule);

    private final CaseFile file;
    private final WorkCalendar calendar;
    private final List<List<OnFile>> batches = new ArrayList<>();

    /** @param covered the providers whose matters are laid out */
    Matters(CaseFile file, WorkCalendar calendar, Set<Provider> covered) {
        this.file = file;
        this.calendar = calendar;
        for (Application application : file.applications()) {
            if (covered.contains(file.provider(application))) {
                add(application);
            }
        }
        if (!covered.contains(file.provider())) {
            return;
        }
        if (file.agreements() != null) {
            file.agreements().forEach(this::add);
        }
        Institution institution = file.institution();
        add(file.changes(), change -> new ChangeOnFile(file, calendar, change));
        add(file.violations(), violation -> new ViolationOnFile(file, calendar, violation));
        add(institution.sites(), site -> new SiteOnFile(file, calendar, site));
        add(institution.branches(), branch -> new BranchOnFile(file, calendar, branch));
        add(institution.practitioners(), practitioner -> new PractitionerOnFile(file, calendar, practitioner));
        add(file.priceItems(), price -> new PriceOnFile(file, calendar, price));
        add(file.claims(), claim -> new ClaimOnFile(file, calendar, claim));
        add(file.agencyActs(), act -> new AgencyActOnFile(file, calendar, act));
        add(file.disputes(), dispute -> new DisputeOnFile(file, calendar, dispute));
        add(file.suspicions(), suspicion -> new SuspicionOnFile(file, calendar, suspicion));
        add(institution.informationSystem().faults(), fault -> new FaultOnFile(file, calendar, fault));
        add(file.history().penalties(), penalty -> new PenaltyOnFile(file, calendar, penalty));
    }

    private <T> void add(@Nullable List<T> items, Function<T, OnFile> matter) {
        if (items != null && !items.isEmpty()) { // most are, and an iterator costs more than that
            for (T item : items) {
                add(matter.apply(item));
            }
        }
    }

    /** @return the matters in order; those with the same subject are in the same batch */
    List<List<OnFile>> batches() {
        return batches;
    }

    private void add(OnFile... aboutOne) {
        if (batches.isEmpty() || batches.get(batches.size() - 1).size() >= BATCH) {
            batches.add(new ArrayList<>());
        }
        Collections.addAll(batches.get(batches.size() - 1), aboutOne);
    }

    private void add(Application application) {
        ApplicationOnFile onFile = new ApplicationOnFile(file, calendar, application);
        if (application.kind().isDesignation()) {
            add(onFile, new Candidate(file, calendar, application.kind(), application.path(), onFile.judgedOn(), true));
        } else {
            add(onFile);
        }
        add(application.evaluations(), evaluation -> new EvaluationOnFile(file, calendar, application, evaluation));
    }

    private void add(Agreement agreement) {
        AgreementOnFile onFile = new AgreementOnFile(file, calendar, agreement);
        if (agreement.conditionsReviewedOn() != null) {
            add(
                    onFile,
                    new Candidate(
                            file,
                            calendar,
                            ApplicationKind.designationOf(file.provider()),
                            agreement.path(),
                            agreement.conditionsReviewedOn(),
                            false));
        } else {
            add(onFile);
        }
        add(agreement.suspensions(), suspension -> new SuspensionOnFile(file, calendar, agreement, suspension));
        add(agreement.deposits(), deposit -> new DepositOnFile(file, calendar, agreement, deposit));
        add(agreement.clearings(), clearing -> new ClearingOnFile(file, calendar, clearing));
        add(agreement.appraisals(), appraisal -> new AppraisalOnFile(file, calendar, appraisal));
        add(agreement.demands(), demand -> new DemandOnFile(file, calendar, demand));
        add(agreement.claimReviews(), review -> new ClaimReviewOnFile(file, calendar, review));
    }

    /** The conduct a matter is about; {@code null} where it is about something else. */
    static @Nullable Violation conduct(OnFile matter) {
        return matter instanceof OnConduct about ? about.violation() : null;
    }

    /**
     * Sums up what the first stage found about an application.
     *
     * @param about the first stage's decisions about it
     */
    static Screening screening(ApplicationOnFile application, List<Decision> about) {
        List<Material> gaps = new ArrayList<>();
        for (Decision decision : about) {
            if (decision.kind() == DecisionKind.SUPPLY_MATERIAL) {
                decision.terms().items().forEach(item -> gaps.add((Material) item));
            }
        }
        Collections.sort(gaps);
        return new Screening(
                application,
                Truth.any(some(about, DecisionKind.REJECT), some(about, DecisionKind.APPLY_ALONE)),
                some(about, DecisionKind.CONDITION_NOT_MET),
                some(about, DecisionKind.SUPPLY_MATERIAL),
                gaps);
    }

    /**
     * Sums up which items of the first stage name a violation.
     *
     * @param about the first stage's decisions about it
     */
    static SiftedViolation sift(ViolationOnFile onFile, List<Decision> about) {
        return new SiftedViolation(
                onFile.file(),
                onFile.calendar(),
                onFile.violation(),
                some(about, DecisionKind.BREACH_FINDING),
                some(about, DecisionKind.PROHIBITED_CONDUCT),
                some(about, DecisionKind.DUTY_NOT_MET));
    }

    /** In the order of the clauses, whatever order the rules were asked in. */
    private static Truth some(List<Decision> about, DecisionKind kind) {
        List<Decision> some = new ArrayList<>();
        for (Decision decision : about) {
            if (decision.kind() == kind) {
                some.add(decision);
            }
        }
        if (some.size() > 1) {
            some.sort(BY_CLAUSE);
        }
        return Truth.some(some, Decision::grounds);
    }
}
