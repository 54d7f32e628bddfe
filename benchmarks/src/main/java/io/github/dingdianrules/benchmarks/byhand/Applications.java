package io.github.dingdianrules.benchmarks.byhand;

import static io.github.dingdianrules.decision.DecisionKind.ACCEPT;
import static io.github.dingdianrules.decision.DecisionKind.CONDITION_NOT_MET;
import static io.github.dingdianrules.decision.DecisionKind.ELIGIBLE;
import static io.github.dingdianrules.decision.DecisionKind.EVALUATE;
import static io.github.dingdianrules.decision.DecisionKind.EVALUATION_DEADLINE;
import static io.github.dingdianrules.decision.DecisionKind.NOTICE_PERIOD;
import static io.github.dingdianrules.decision.DecisionKind.REFUSE_REQUEST;
import static io.github.dingdianrules.decision.DecisionKind.REJECT;
import static io.github.dingdianrules.decision.DecisionKind.REQUEST_MATERIALS;
import static io.github.dingdianrules.decision.DecisionKind.SUPPLY_MATERIAL;
import static io.github.dingdianrules.decision.DecisionKind.SUSPEND;
import static io.github.dingdianrules.decision.DecisionKind.SUSPENSION_LIMIT;

import io.github.dingdianrules.decision.Terms;
import io.github.dingdianrules.facts.Application;
import io.github.dingdianrules.facts.Evaluation;
import io.github.dingdianrules.facts.InternetHospital;
import io.github.dingdianrules.facts.InternetRecord;
import io.github.dingdianrules.facts.Labelled;
import io.github.dingdianrules.facts.Material;
import io.github.dingdianrules.facts.Ownership;
import io.github.dingdianrules.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles 7 and 8, 11 and 12, 37 and 39: what is applied for, with which documents, and what the agency does about it. */
final class Applications extends Chapter {

    private static final Period TO_ASK_FOR_DOCUMENTS = Period.workingDays(5);
    private static final Period TO_EVALUATE = Period.workingDays(20);
    private static final Period LONGEST_SUSPENSION = Period.days(180);
    private static final int MONTHS_OF_NOTICE = 3;

    private final Conditions conditions;
    private final Refusal refusal;
    private final Evaluations evaluations;

    Applications(Chapter other) {
        super(other);
        conditions = new Conditions(other);
        refusal = new Refusal(other);
        evaluations = new Evaluations(other);
    }

    void decide(Application application) {
        switch (application.kind()) {
            case INITIAL -> designation(application);
            case INTERNET_SUPPLEMENT -> internetSupplement(application);
            case SUSPENSION -> {
                suspension(application);
                notice(application);
                publicMayNot(application);
            }
            case RESCISSION -> {
                notice(application);
                publicMayNot(application);
            }
            case NON_RENEWAL -> notice(application);
            default -> {}
        }
    }

    private void designation(Application application) {
        LocalDate day = judgedOn(application);
        int first = decided.size();
        refusal.decide(application, day);
        conditions.conditions(application, day);
        documents(application);
        int last = decided.size();
        conditions.eligibility(application);
        screening(application, first, last);
        for (Evaluation evaluation : application.evaluations()) {
            evaluations.decide(application, evaluation);
        }
    }

    private LocalDate judgedOn(Application application) {
        return application.submittedOn() == null ? asOf : application.submittedOn();
    }

    private void documents(Application application) {
        document("8(1)", Material.APPLICATION_FORM, application);
        document("8(2)", Material.LICENCE_COPY, application);
        document("8(3)", Material.INTERNAL_RULES, application);
        document("8(4)", Material.INFORMATION_SYSTEM, application);
        document("8(5)", Material.FUND_FORECAST, application);
    }

    private void document(String clause, Material material, Application application) {
        int lacking = no(includes(application.materials(), material, application, "materials"));
        if (lacking != NO) {
            shall(clause, SUPPLY_MATERIAL, application, lacking, Due.about(material));
        }
    }

    /** By what was found so far: grounds of refusal, conditions that fail, documents that are missing. */
    private void screening(Application application, int first, int last) {
        shall("11", ACCEPT, application, isAcceptable(first, last));
        may("8", ELIGIBLE, application, isAcceptable(first, last));
        int toBeSupplied = all(
                no(decidedSince(first, last, REJECT)),
                decidedSince(first, last, SUPPLY_MATERIAL),
                no(done(application.gapsNotified())));
        if (toBeSupplied != NO) {
            shall("11", REQUEST_MATERIALS, application, toBeSupplied, supply(application, first, last));
        }
        shall(
                "12.1",
                EVALUATE,
                application,
                all(isReady(first, last), known(application.evaluations().isEmpty())));
        Terms time = evaluationTime(application);
        int toBeTold = all(isReady(first, last), known(!isToldBy(time.deadline(), application)));
        if (toBeTold != NO) {
            shall("12.2", EVALUATION_DEADLINE, application, toBeTold, time);
        }
    }

    private int isAcceptable(int first, int last) {
        return all(no(decidedSince(first, last, REJECT)), no(decidedSince(first, last, CONDITION_NOT_MET)));
    }

    private int isReady(int first, int last) {
        return all(isAcceptable(first, last), no(decidedSince(first, last, SUPPLY_MATERIAL)));
    }

    /** A result without a day is not held to be late. */
    private static boolean isToldBy(@Nullable LocalDate deadline, Application application) {
        for (Evaluation evaluation : application.evaluations()) {
            LocalDate told = evaluation.notifiedOn() == null ? evaluation.resultOn() : evaluation.notifiedOn();
            if (evaluation.result() != null && (deadline == null || told == null || !told.isAfter(deadline))) {
                return true;
            }
        }
        return false;
    }

    private Terms supply(Application application, int first, int last) {
        List<Labelled> gaps = new ArrayList<>();
        for (int i = first; i < last; i++) {
            if (decided.get(i).kind() == SUPPLY_MATERIAL) {
                gaps.addAll(decided.get(i).terms().items());
            }
        }
        boolean received = application.receivedOn() != null;
        return Due.within(
                        TO_ASK_FOR_DOCUMENTS,
                        received ? application.receivedOn() : application.submittedOn(),
                        application,
                        received ? "receivedOn" : "submittedOn",
                        calendar)
                .and(Due.about(gaps));
    }

    /** From acceptance, which is due at once; a supplement starts it anew. */
    private Terms evaluationTime(Application application) {
        if (application.supplementRequestedOn() != null
                || application.supplementCompletedOn() != null
                || done(application.gapsNotified()) == YES) {
            return Due.within(
                    TO_EVALUATE, application.supplementCompletedOn(), application, "supplementCompletedOn", calendar);
        }
        boolean accepted = application.acceptedOn() != null;
        return Due.within(
                TO_EVALUATE,
                accepted ? application.acceptedOn() : application.submittedOn(),
                application,
                accepted ? "acceptedOn" : "submittedOn",
                calendar);
    }

    private void internetSupplement(Application application) {
        InternetHospital online = institution.internetHospital();
        int first = decided.size();
        shall("7", CONDITION_NOT_MET, application, no(designatedOn(judgedOn(application))));
        shall("7(1)", CONDITION_NOT_MET, application, no(yes(online.approved(), online, "approved")));
        shall(
                "7(2)",
                CONDITION_NOT_MET,
                application,
                any(
                        no(yes(online.exchangesData(), online, "exchangesData")),
                        no(yes(online.servesOnline(), online, "servesOnline"))));
        shall(
                "7(3)",
                CONDITION_NOT_MET,
                application,
                any(
                        no(yes(online.verifiesByInsuranceCode(), online, "verifiesByInsuranceCode")),
                        no(yes(online.mobilePayment(), online, "mobilePayment")),
                        no(yes(online.issuesSettlementProof(), online, "issuesSettlementProof"))));
        shall(
                "7(4)",
                CONDITION_NOT_MET,
                application,
                any(
                        no(keeps(InternetRecord.MEDICAL_RECORDS)),
                        no(keeps(InternetRecord.PRESCRIPTIONS)),
                        no(keeps(InternetRecord.PURCHASES)),
                        no(keeps(InternetRecord.TRANSACTIONS_AND_DELIVERIES))));
        may("7", ELIGIBLE, application, no(decidedSince(first, decided.size(), CONDITION_NOT_MET)));
    }

    private int keeps(InternetRecord kind) {
        InternetHospital online = institution.internetHospital();
        return includes(online.recordsKept(), kind, online, "recordsKept");
    }

    private void suspension(Application application) {
        Terms days = Due.lasting(LONGEST_SUSPENSION, application.effectiveOn(), application, "effectiveOn", calendar)
                .usually();
        may(
                "37.2",
                SUSPEND,
                application,
                all(yes(application.agencyConsents(), application, "agencyConsents"), no(isPublic())),
                days);
        mustNot("37.2", SUSPENSION_LIMIT, application, asksForMore(application), days);
    }

    private int asksForMore(Application application) {
        Integer days = application.requestedDays();
        return days == null ? unknown(application, "requestedDays") : known(days > LONGEST_SUSPENSION.amount());
    }

    private void notice(Application application) {
        int late = no(isAhead(application));
        if (late != NO) {
            shall(
                    "39.1",
                    NOTICE_PERIOD,
                    application,
                    late,
                    Due.monthsAhead(MONTHS_OF_NOTICE, application.effectiveOn(), application, "effectiveOn"));
        }
    }

    private int isAhead(Application application) {
        if (application.effectiveOn() == null) {
            int submitted = application.submittedOn() == null ? unknown(application, "submittedOn") : YES;
            return all(submitted, unknown(application, "effectiveOn"));
        }
        return onOrBefore(
                application.effectiveOn().minusMonths(MONTHS_OF_NOTICE),
                application.submittedOn(),
                application,
                "submittedOn");
    }

    private void publicMayNot(Application application) {
        mustNot("39.1", REFUSE_REQUEST, application, isPublic());
    }

    private int isPublic() {
        return is(institution.ownership(), Ownership.PUBLIC, institution, "ownership");
    }
}
