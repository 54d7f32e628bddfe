package io.github.dingdianrules.benchmarks.byhand;

import static io.github.dingdianrules.decision.DecisionKind.REJECT;

import io.github.dingdianrules.facts.Agreement;
import io.github.dingdianrules.facts.AgreementEnd;
import io.github.dingdianrules.facts.Application;
import io.github.dingdianrules.facts.CausedRescission;
import io.github.dingdianrules.facts.EndKind;
import io.github.dingdianrules.facts.Evaluation;
import io.github.dingdianrules.facts.EvaluationResult;
import io.github.dingdianrules.facts.FailedEvaluation;
import io.github.dingdianrules.facts.History;
import io.github.dingdianrules.facts.ImproperApplication;
import io.github.dingdianrules.facts.PastRescission;
import io.github.dingdianrules.facts.Penalty;
import io.github.dingdianrules.facts.PersonRole;
import io.github.dingdianrules.facts.PracticeScope;
import io.github.dingdianrules.facts.RescissionCause;
import io.github.dingdianrules.facts.ResponsiblePerson;
import io.github.dingdianrules.period.Period;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Article 9 and the bar of 13.3: when an application is not accepted. */
final class Refusal extends Chapter {

    private static final Set<PracticeScope> NOT_BASIC = EnumSet.of(
            PracticeScope.MEDICAL_AESTHETICS,
            PracticeScope.ASSISTED_REPRODUCTION,
            PracticeScope.DAILY_CARE,
            PracticeScope.DENTAL_IMPLANTS);

    private static final Set<PersonRole> IN_CHARGE =
            EnumSet.of(PersonRole.LEGAL_REPRESENTATIVE, PersonRole.PRINCIPAL, PersonRole.ACTUAL_CONTROLLER);

    private final History history;

    Refusal(Chapter other) {
        super(other);
        history = file.history();
    }

    void decide(Application application, LocalDate day) {
        refuse("9(1)", application, isMainlyNotBasic());
        refuse("9(2)", application, no(yes(institution.followsPricePolicy(), institution, "followsPricePolicy")));
        refuse("9(3)", application, hasPenaltyLeft());
        refuse("9(4)", application, appliedImproperly(Period.years(3), day));
        refuse("9(5)", application, rescinded(RescissionCause.ILLEGALITY, Period.years(3), day));
        refuse("9(6)", application, rescinded(RescissionCause.SERIOUS_BREACH, Period.years(1), day));
        refuse("9(7)", application, someoneCausedRescission(Period.years(5), day));
        refuse("9(8)", application, someoneIsDishonest());
        refuse("9(9)", application, known(!application.otherGroundsOfRefusal().isEmpty()));
        refuse("13.3", application, failedTwice(application, Period.years(1), day));
    }

    private void refuse(String clause, Application application, int holds) {
        shall(clause, REJECT, application, holds);
    }

    private int isMainlyNotBasic() {
        PracticeScope scope = institution.mainScope();
        if (scope == PracticeScope.BASIC_MEDICAL) {
            return NO;
        }
        int listed = scope == null ? unknown(institution, "mainScope") : known(NOT_BASIC.contains(scope));
        return any(listed, yes(institution.mainScopeNonBasic(), institution, "mainScopeNonBasic"));
    }

    private int hasPenaltyLeft() {
        if (history.penalties() == null) {
            return unknown(history, "penalties");
        }
        int some = NO;
        for (Penalty penalty : history.penalties()) {
            some = any(some, no(yes(penalty.fulfilled(), penalty, "fulfilled")));
        }
        return some;
    }

    private int appliedImproperly(Period bar, LocalDate day) {
        if (history.improperApplications() == null) {
            return unknown(history, "improperApplications");
        }
        int some = NO;
        for (ImproperApplication earlier : history.improperApplications()) {
            some = any(some, runs(bar, earlier.discoveredOn(), day, earlier, "discoveredOn"));
        }
        return some;
    }

    /** Earlier or in this file, while the bar runs or what was imposed for it has not been met in full. */
    private int rescinded(RescissionCause cause, Period bar, LocalDate day) {
        int some = earlier(cause, bar, day);
        List<Agreement> agreements = file.agreements() == null ? List.of() : file.agreements();
        for (Agreement agreement : agreements) {
            if (agreement.end() != null) {
                some = any(some, rescinded(agreement.end(), cause, bar, day));
            }
        }
        return some;
    }

    private int earlier(RescissionCause cause, Period bar, LocalDate day) {
        if (history.rescissions() == null) {
            return unknown(history, "rescissions");
        }
        int some = NO;
        for (PastRescission past : history.rescissions()) {
            some = any(
                    some,
                    all(
                            is(past.cause(), cause, past, "cause"),
                            any(
                                    runs(bar, past.rescindedOn(), day, past, "rescindedOn"),
                                    no(
                                            cause == RescissionCause.ILLEGALITY
                                                    ? yes(past.penaltyFulfilled(), past, "penaltyFulfilled")
                                                    : yes(past.liabilityFulfilled(), past, "liabilityFulfilled")))));
        }
        return some;
    }

    private int rescinded(AgreementEnd end, RescissionCause cause, Period bar, LocalDate day) {
        return all(
                is(end.kind(), EndKind.RESCINDED, end, "kind"),
                is(end.cause(), cause, end, "cause"),
                any(
                        runs(bar, end.on(), day, end, "on"),
                        no(
                                cause == RescissionCause.ILLEGALITY
                                        ? yes(end.penaltyFulfilled(), end, "penaltyFulfilled")
                                        : yes(end.liabilityFulfilled(), end, "liabilityFulfilled"))));
    }

    private int someoneCausedRescission(Period bar, LocalDate day) {
        if (file.persons() == null) {
            return unknown(file, "persons");
        }
        int some = NO;
        for (ResponsiblePerson person : file.persons()) {
            some = any(some, all(isInCharge(person), causedRescission(person, bar, day)));
        }
        return some;
    }

    private int causedRescission(ResponsiblePerson person, Period bar, LocalDate day) {
        if (person.causedRescissions() == null) {
            return unknown(person, "causedRescissions");
        }
        int some = NO;
        for (CausedRescission caused : person.causedRescissions()) {
            some = any(
                    some,
                    all(
                            yes(caused.seriousIllegality(), caused, "seriousIllegality"),
                            runs(bar, caused.rescindedOn(), day, caused, "rescindedOn")));
        }
        return some;
    }

    private int someoneIsDishonest() {
        if (file.persons() == null) {
            return unknown(file, "persons");
        }
        int some = NO;
        for (ResponsiblePerson person : file.persons()) {
            some = any(some, all(isInCharge(person), yes(person.onDishonestyList(), person, "onDishonestyList")));
        }
        return some;
    }

    private int isInCharge(ResponsiblePerson person) {
        if (person.roles() == null) {
            return unknown(person, "roles");
        }
        for (PersonRole role : person.roles()) {
            if (IN_CHARGE.contains(role)) {
                return YES;
            }
        }
        return NO;
    }

    /** Earlier or with another application of this file. */
    private int failedTwice(Application application, Period bar, LocalDate day) {
        int some = failedTwiceEarlier(bar, day);
        for (Application other : file.applications()) {
            if (other == application) {
                continue;
            }
            for (Evaluation evaluation : other.evaluations()) {
                if (evaluation.result() == EvaluationResult.FAILED) {
                    some = any(
                            some,
                            all(
                                    atLeast(2, evaluation.round(), evaluation, "round"),
                                    runs(bar, evaluation.notifiedOn(), day, evaluation, "notifiedOn")));
                }
            }
        }
        return some;
    }

    private int failedTwiceEarlier(Period bar, LocalDate day) {
        if (history.failedEvaluations() == null) {
            return unknown(history, "failedEvaluations");
        }
        int some = NO;
        for (FailedEvaluation failed : history.failedEvaluations()) {
            some = any(
                    some,
                    all(
                            atLeast(2, failed.round(), failed, "round"),
                            runs(bar, failed.notifiedOn(), day, failed, "notifiedOn")));
        }
        return some;
    }
}
