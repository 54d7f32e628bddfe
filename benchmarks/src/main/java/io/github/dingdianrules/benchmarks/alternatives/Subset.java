package io.github.dingdianrules.benchmarks.alternatives;

import static io.github.dingdianrules.benchmarks.alternatives.Kleene.all;
import static io.github.dingdianrules.benchmarks.alternatives.Kleene.any;
import static io.github.dingdianrules.benchmarks.alternatives.Kleene.no;
import static io.github.dingdianrules.facts.ViolationKind.*;

import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.facts.Violation;
import io.github.dingdianrules.facts.ViolationKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules for engines whose conditions are plain Java. */
final class Subset {

    private static final Set<DecisionKind> ON_AGREEMENTS = EnumSet.of(
            DecisionKind.SUSPEND,
            DecisionKind.RESCIND,
            DecisionKind.SUSPEND_UP_TO_RESCIND,
            DecisionKind.SUSPEND_OR_RESCIND);

    private Subset() {}

    /** What has to hold of conduct; {@code null} is unknown. */
    interface Condition {
        @Nullable
        Boolean of(Violation violation);
    }

    /** An item that names conduct. */
    record Item(String clause, String article, Set<ViolationKind> kinds, Condition condition) {

        @Nullable
        Boolean names(Violation violation) {
            return kinds.contains(violation.kind()) ? condition.of(violation) : Boolean.FALSE;
        }
    }

    /** What is a breach although no item names it. */
    record Other(String clause, String article, Condition condition) {}

    /**
     * What an article attaches to a breach.
     *
     * @param grounds the items it follows from; empty when from all
     */
    record Measure(String article, Set<String> grounds, String clause, DecisionKind kind, Condition condition) {

        /** Whether it ends or suspends an agreement, which takes one that is left. */
        boolean needsAgreement() {
            return ON_AGREEMENTS.contains(kind);
        }

        @Nullable
        Boolean follows(Breach breach) {
            return breach.article().equals(article) && (grounds.isEmpty() || grounds.contains(breach.clause()))
                    ? condition.of(breach.violation())
                    : Boolean.FALSE;
        }
    }

    static final List<Item> ITEMS = List.of(
            item("42(1)", "42", NO_INTERNAL_RULES, NO_RESPONSIBLE_STAFF),
            item("42(2)", "42", RECORDS_NOT_KEPT),
            item("42(3)", "42", DATA_NOT_SENT, SETTLEMENT_LIST_NOT_SENT),
            item("42(4)", "42", INFORMATION_NOT_REPORTED),
            item("42(5)", "42", CHARGES_NOT_DISCLOSED),
            new Item("42(6)", "42", EnumSet.of(NO_CONSENT), violation -> no(violation.emergency())),
            item("42(7)", "42", PATIENT_REFUSED, PREMATURE_DISCHARGE),
            new Item(
                    "42(8)",
                    "42",
                    EnumSet.of(FUND_COST_SHIFTED, LISTED_ITEMS_NOT_PREFERRED),
                    violation -> any(violation.kind() == FUND_COST_SHIFTED, violation.burdenIncreased())),
            item("42(9)", "42", INTERFACE_NOT_ADAPTED),
            item("43(1)", "43", SPLIT_HOSPITALISATION, SHAM_HOSPITALISATION),
            item(
                    "43(2)",
                    "43",
                    EXCESSIVE_TREATMENT,
                    EXCESSIVE_EXAMINATION,
                    SPLIT_PRESCRIPTION,
                    OVERSIZED_PRESCRIPTION,
                    REPEATED_PRESCRIPTION,
                    OTHER_UNNECESSARY_SERVICE),
            item("43(3)", "43", DUPLICATE_CHARGE, OVERCHARGE, UNBUNDLED_CHARGE, INPATIENT_COST_SHIFTED),
            item("43(4)", "43", SUBSTITUTION, CODE_MANIPULATION, GOODS_FOR_DRUGS),
            item("43(5)", "43", RESALE_FACILITATED),
            item("43(6)", "43", OUT_OF_SCOPE_SETTLED),
            item("44.1(1)", "44.1", IMPERSONATION, SHAM_CARE, FALSE_PROOF, COLLUSIVE_BILLS),
            item("44.1(2)", "44.1", RECORDS_FORGED, SIGNATURE_FORGED),
            item("44.1(3)", "44.1", FICTITIOUS_SERVICE),
            item("44.1(4)", "44.1", SETTLED_FOR_DESIGNATED, SETTLED_FOR_NON_DESIGNATED, SETTLED_FOR_SUSPENDED),
            item("44.1(5)", "44.1", INSPECTION_REFUSED, INSPECTION_OBSTRUCTED, SERIOUSLY_UNCOOPERATIVE),
            new Item("44.1(6)", "44.1", EnumSet.of(LICENCE_CANCELLED, LICENCE_REVOKED), Kleene::licence),
            item("44.1(7)", "44.1", MAJOR_RISK),
            new Item(
                    "44.1(8)",
                    "44.1",
                    EnumSet.of(MAJOR_ILLEGALITY),
                    violation -> any(violation.mayCauseLoss(), Kleene.loss(violation))),
            new Item("44.1(9)", "44.1", EnumSet.of(MEDIA_EXPOSURE), Violation::majorPublicConcern),
            item("44.1(10)", "44.1", OTHER_FRAUD),
            item("35.2", "44.1", LICENCE_REISSUED));

    static final List<Other> OTHERS = List.of(
            new Other("32", "32", Kleene::breach),
            new Other(
                    "43(7)",
                    "43",
                    violation -> all(
                            all(Kleene.breach(violation), Kleene.loss(violation)), no(violation.fraudulentPurpose()))),
            new Other("44.1(10)", "44.1", Violation::fraudulentPurpose));

    static final List<Measure> MEASURES = List.of(
            always("42", "42", DecisionKind.INTERVIEW),
            when("42", DecisionKind.WITHHOLD_PAYMENT, Violation::refusedToCorrect),
            when("42", DecisionKind.REFER, violation -> all(violation.refusedToCorrect(), violation.graveImpact())),
            always("43", "43", DecisionKind.INTERVIEW),
            when("43", DecisionKind.DENY_OR_RECOVER, Kleene::loss),
            when("43", DecisionKind.LIQUIDATED_DAMAGES, Kleene::loss),
            when(
                    "43",
                    DecisionKind.SUSPEND_SERVICE,
                    violation -> any(violation.refusedToCorrect(), violation.graveConsequences())),
            when("43", DecisionKind.REFER, Violation::fraudulentPurpose),
            when("44.1", DecisionKind.DENY_OR_RECOVER, Kleene::loss),
            when("44.1", DecisionKind.LIQUIDATED_DAMAGES, Kleene::loss),
            always("44.1", "44.1", DecisionKind.SUSPEND_SERVICE),
            when("44.1", DecisionKind.SUSPEND_UP_TO_RESCIND, Violation::especiallyGrave),
            of("44.2", DecisionKind.REFER, "44.1(1)", "44.1(2)", "44.1(3)", "44.1(10)"),
            of("44.3", DecisionKind.RESCIND, "44.1(4)", "44.1(5)", "44.1(6)", "44.1(8)"),
            of("44.4", DecisionKind.SUSPEND, "44.1(7)", "44.1(9)"),
            always("32", "32(1)", DecisionKind.INTERVIEW),
            always("32", "32(2)", DecisionKind.WITHHOLD_PAYMENT),
            always("32", "32(3)", DecisionKind.DENY_OR_RECOVER),
            always("32", "32(4)", DecisionKind.LIQUIDATED_DAMAGES),
            always("32", "32(5)", DecisionKind.SUSPEND_SERVICE),
            always("32", "32(6)", DecisionKind.SUSPEND_OR_RESCIND),
            always("32", "48.4", DecisionKind.DAMAGES_LIMIT));

    private static Item item(String clause, String article, ViolationKind first, ViolationKind... more) {
        return new Item(clause, article, EnumSet.of(first, more), violation -> true);
    }

    private static Measure always(String article, String clause, DecisionKind kind) {
        return new Measure(article, Set.of(), clause, kind, violation -> true);
    }

    private static Measure when(String article, DecisionKind kind, Condition condition) {
        return new Measure(article, Set.of(), article, kind, condition);
    }

    private static Measure of(String clause, DecisionKind kind, String... grounds) {
        return new Measure("44.1", Set.of(grounds), clause, kind, violation -> true);
    }
}
