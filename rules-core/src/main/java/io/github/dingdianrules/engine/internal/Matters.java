package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.facts.Agreement;
import io.github.dingdianrules.facts.Application;
import io.github.dingdianrules.facts.ApplicationKind;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Labelled;
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
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays a case file out into the matters that rules match. */
final class Matters {

    private final CaseFile file;
    private final WorkCalendar calendar;
    private final List<OnFile> all = new ArrayList<>();
    private final List<ApplicationOnFile> applications = new ArrayList<>();
    private final List<ViolationOnFile> violations = new ArrayList<>();

    /** @param covered the providers whose matters are laid out */
    Matters(CaseFile file, WorkCalendar calendar, Set<Provider> covered) {
        this.file = file;
        this.calendar = calendar;
        file.applications().stream()
                .filter(application -> covered.contains(file.provider(application)))
                .forEach(this::add);
        if (!covered.contains(file.provider())) {
            return;
        }
        if (file.agreements() != null) {
            file.agreements().forEach(this::add);
        }
        file.changes().forEach(change -> all.add(new ChangeOnFile(file, calendar, change)));
        file.violations().forEach(violation -> violations.add(new ViolationOnFile(file, calendar, violation)));
        all.addAll(violations);
        file.institution().sites().forEach(site -> all.add(new SiteOnFile(file, calendar, site)));
        file.institution().branches().forEach(branch -> all.add(new BranchOnFile(file, calendar, branch)));
        if (file.institution().practitioners() != null) {
            file.institution()
                    .practitioners()
                    .forEach(practitioner -> all.add(new PractitionerOnFile(file, calendar, practitioner)));
        }
        file.priceItems().forEach(price -> all.add(new PriceOnFile(file, calendar, price)));
        file.claims().forEach(claim -> all.add(new ClaimOnFile(file, calendar, claim)));
        file.agencyActs().forEach(act -> all.add(new AgencyActOnFile(file, calendar, act)));
        file.disputes().forEach(dispute -> all.add(new DisputeOnFile(file, calendar, dispute)));
        file.suspicions().forEach(suspicion -> all.add(new SuspicionOnFile(file, calendar, suspicion)));
        file.institution()
                .informationSystem()
                .faults()
                .forEach(fault -> all.add(new FaultOnFile(file, calendar, fault)));
        if (file.history().penalties() != null) {
            file.history().penalties().forEach(penalty -> all.add(new PenaltyOnFile(file, calendar, penalty)));
        }
    }

    List<OnFile> all() {
        return all;
    }

    List<ViolationOnFile> violations() {
        return violations;
    }

    List<ApplicationOnFile> applications() {
        return applications;
    }

    private void add(Application application) {
        ApplicationOnFile onFile = new ApplicationOnFile(file, calendar, application);
        applications.add(onFile);
        all.add(onFile);
        if (application.kind().isDesignation()) {
            all.add(new Candidate(file, calendar, application.kind(), application.path(), onFile.judgedOn(), true));
        }
        application
                .evaluations()
                .forEach(evaluation -> all.add(new EvaluationOnFile(file, calendar, application, evaluation)));
    }

    private void add(Agreement agreement) {
        all.add(new AgreementOnFile(file, calendar, agreement));
        if (agreement.conditionsReviewedOn() != null) {
            all.add(new Candidate(
                    file,
                    calendar,
                    ApplicationKind.designationOf(file.provider()),
                    agreement.path(),
                    agreement.conditionsReviewedOn(),
                    false));
        }
        agreement
                .suspensions()
                .forEach(suspension -> all.add(new SuspensionOnFile(file, calendar, agreement, suspension)));
        agreement.deposits().forEach(deposit -> all.add(new DepositOnFile(file, calendar, agreement, deposit)));
        agreement.clearings().forEach(clearing -> all.add(new ClearingOnFile(file, calendar, clearing)));
        agreement.appraisals().forEach(appraisal -> all.add(new AppraisalOnFile(file, calendar, appraisal)));
        agreement.demands().forEach(demand -> all.add(new DemandOnFile(file, calendar, demand)));
        agreement.claimReviews().forEach(review -> all.add(new ClaimReviewOnFile(file, calendar, review)));
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
        List<Material> gaps = about.stream()
                .filter(decision -> decision.kind() == DecisionKind.SUPPLY_MATERIAL)
                .flatMap(decision -> decision.terms().items().stream())
                .map(Matters::material)
                .sorted()
                .toList();
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

    private static Material material(Labelled item) {
        return (Material) item;
    }

    private static Truth some(List<Decision> about, DecisionKind kind) {
        return Truth.any(about.stream()
                .filter(decision -> decision.kind() == kind)
                .map(Decision::grounds)
                .toList());
    }
}
