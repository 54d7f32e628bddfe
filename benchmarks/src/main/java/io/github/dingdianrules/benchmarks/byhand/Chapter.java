package io.github.dingdianrules.benchmarks.byhand;

import io.github.dingdianrules.decision.Actor;
import io.github.dingdianrules.decision.Certainty;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.decision.Modality;
import io.github.dingdianrules.decision.Terms;
import io.github.dingdianrules.facts.Agreement;
import io.github.dingdianrules.facts.AgreementEnd;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Institution;
import io.github.dingdianrules.period.MissingCalendarException;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Located;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What all subjects of the document need: answers and decisions.
 *
 * <p>An answer is 1 for yes, 0 for no, and −n where it hangs on n missing facts, which are then those on top of
 * {@link Missing}. So a condition is written once, and answers have to be combined in the order in which they were asked.
 */
abstract class Chapter {

    static final int YES = 1;
    static final int NO = 0;

    private static final SortedSet<String> NOTHING = Collections.emptySortedSet();

    final CaseFile file;
    final Institution institution;
    final LocalDate asOf;
    final WorkCalendar calendar;
    final List<Decided> decided;
    private final Missing missing;

    Chapter(CaseFile file, WorkCalendar calendar, Missing missing, List<Decided> decided) {
        this.file = file;
        this.institution = file.institution();
        this.asOf = file.asOf();
        this.calendar = calendar;
        this.missing = missing;
        this.decided = decided;
    }

    Chapter(Chapter other) {
        this(other.file, other.calendar, other.missing, other.decided);
    }

    // Answers.

    static int known(boolean outcome) {
        return outcome ? YES : NO;
    }

    /** An act that is not on record has not been done. */
    static int done(@Nullable Boolean act) {
        return known(act != null && act);
    }

    final int unknown(Located owner, String field) {
        missing.push(owner, field);
        return -1;
    }

    final int yes(@Nullable Boolean fact, Located owner, String field) {
        return fact == null ? unknown(owner, field) : known(fact);
    }

    final int is(@Nullable Object fact, Object wanted, Located owner, String field) {
        return fact == null ? unknown(owner, field) : known(fact.equals(wanted));
    }

    final int includes(@Nullable Collection<?> facts, Object wanted, Located owner, String field) {
        return facts == null ? unknown(owner, field) : known(facts.contains(wanted));
    }

    final int atLeast(int figure, @Nullable Integer fact, Located owner, String field) {
        return fact == null ? unknown(owner, field) : known(fact >= figure);
    }

    final int onOrBefore(LocalDate day, @Nullable LocalDate fact, Located owner, String field) {
        return fact == null ? unknown(owner, field) : known(!fact.isAfter(day));
    }

    final int onOrAfter(LocalDate day, @Nullable LocalDate fact, Located owner, String field) {
        return fact == null ? unknown(owner, field) : known(!fact.isBefore(day));
    }

    /** The period from the fact on, its last day included, still runs on the day. */
    final int runs(Period period, @Nullable LocalDate fact, LocalDate day, Located owner, String field) {
        if (fact == null) {
            return unknown(owner, field);
        }
        try {
            return known(!day.isAfter(period.lastDay(fact, calendar)));
        } catch (MissingCalendarException e) {
            return unheld(e);
        }
    }

    final int unheld(MissingCalendarException e) {
        missing.push(Due.calendar(e));
        return -1;
    }

    static int no(int answer) {
        return answer < 0 ? answer : YES - answer;
    }

    final int all(int one, int other) {
        if (one == NO || other == NO) {
            missing.drop(Math.max(0, -one) + Math.max(0, -other));
            return NO;
        }
        return one == YES ? other : other == YES ? one : one + other;
    }

    final int all(int one, int two, int three) {
        return all(one, all(two, three));
    }

    final int all(int one, int two, int three, int four) {
        return all(one, all(two, all(three, four)));
    }

    final int any(int one, int other) {
        return no(all(no(one), no(other)));
    }

    final int any(int one, int two, int three) {
        return any(one, any(two, three));
    }

    final int any(int one, int two, int three, int four) {
        return any(one, any(two, any(three, four)));
    }

    // Agreements.

    /** Some agreement runs on the day. */
    final int designatedOn(LocalDate day) {
        if (file.agreements() == null) {
            return unknown(file, "agreements");
        }
        int some = NO;
        for (Agreement agreement : file.agreements()) {
            some = any(some, runsOn(day, agreement));
        }
        if (some == NO && isUnderRenewalNotListed(day, file.agreements())) {
            return unknown(file, "agreements");
        }
        return some;
    }

    private static boolean isUnderRenewalNotListed(LocalDate day, List<Agreement> agreements) {
        for (Agreement agreement : agreements) {
            LocalDate until = agreement.until();
            if (done(agreement.renewed()) == YES
                    && until != null
                    && until.isBefore(day)
                    && !someBeginsAfter(until, agreements)) {
                return true;
            }
        }
        return false;
    }

    private static boolean someBeginsAfter(LocalDate day, List<Agreement> agreements) {
        for (Agreement agreement : agreements) {
            if (agreement.from() != null && agreement.from().isAfter(day)) {
                return true;
            }
        }
        return false;
    }

    final int runsOn(LocalDate day, Agreement agreement) {
        return all(
                onOrBefore(day, agreement.from(), agreement, "from"),
                onOrAfter(day, agreement.until(), agreement, "until"),
                no(endedBy(day, agreement.end())));
    }

    /** The file does not say that no agreement is left. */
    final boolean mayHaveAgreement() {
        return mayHaveAgreement(file);
    }

    static boolean mayHaveAgreement(CaseFile file) {
        if (file.agreements() == null) {
            return true;
        }
        for (Agreement agreement : file.agreements()) {
            if (!isOver(agreement, file.asOf())) {
                return true;
            }
        }
        return false;
    }

    static boolean isOver(Agreement agreement, LocalDate asOf) {
        AgreementEnd end = agreement.end();
        if (end != null && (end.on() == null || !end.on().isAfter(asOf))) {
            return true;
        }
        return agreement.until() != null
                && agreement.until().isBefore(asOf)
                && Boolean.FALSE.equals(agreement.renewalConsensus())
                && done(agreement.renewed()) == NO
                && done(agreement.renewalDelayedByAgency()) == NO;
    }

    private int endedBy(LocalDate day, @Nullable AgreementEnd end) {
        return end == null ? NO : onOrBefore(day, end.on(), end, "on");
    }

    // Decisions.

    final @Nullable Decided shall(String clause, DecisionKind kind, Located about, int holds) {
        return shall(clause, kind, about, holds, Terms.NONE);
    }

    final @Nullable Decided shall(String clause, DecisionKind kind, Located about, int holds, Terms terms) {
        return decide(List.of(clause), kind, Modality.SHALL, kind.actor(), about, holds, terms);
    }

    final void may(String clause, DecisionKind kind, Located about, int holds) {
        may(clause, kind, about, holds, Terms.NONE);
    }

    final void may(String clause, DecisionKind kind, Located about, int holds, Terms terms) {
        decide(List.of(clause), kind, Modality.MAY, kind.actor(), about, holds, terms);
    }

    final void mustNot(String clause, DecisionKind kind, Located about, int holds) {
        mustNot(clause, kind, about, holds, Terms.NONE);
    }

    final void mustNot(String clause, DecisionKind kind, Located about, int holds, Terms terms) {
        decide(List.of(clause), kind, Modality.MUST_NOT, kind.actor(), about, holds, terms);
    }

    final @Nullable Decided decide(
            List<String> clauses,
            DecisionKind kind,
            Modality modality,
            Actor actor,
            Located about,
            int holds,
            Terms terms) {
        return holds == NO ? null : decide(clauses, kind, modality, actor, about.path(), holds, terms);
    }

    final @Nullable Decided decide(
            List<String> clauses,
            DecisionKind kind,
            Modality modality,
            Actor actor,
            String subject,
            int holds,
            Terms terms) {
        if (holds == NO) {
            return null;
        }
        Decided decision = new Decided(
                kind,
                modality,
                holds == YES ? Certainty.ESTABLISHED : Certainty.PENDING,
                actor,
                subject,
                clauses,
                terms,
                holds == YES ? NOTHING : missing.take(-holds));
        decided.add(decision);
        return decision;
    }

    /** As certain as the decision. */
    final int standing(Decided decision) {
        if (decision.established()) {
            return YES;
        }
        missing.push(decision);
        return -1;
    }

    /** Whether one of the decisions made since then, about the matter at hand, is of this kind. */
    final int decidedSince(int then, int now, DecisionKind kind) {
        int some = NO;
        for (int i = then; i < now; i++) {
            if (decided.get(i).kind() == kind) {
                some = any(some, standing(decided.get(i)));
            }
        }
        return some;
    }
}
