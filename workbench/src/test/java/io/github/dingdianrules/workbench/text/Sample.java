package io.github.dingdianrules.workbench.text;

import io.github.dingdianrules.clause.ClauseEntry;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.ClauseLedger;
import io.github.dingdianrules.clause.ClauseStatus;
import io.github.dingdianrules.clause.Document;
import io.github.dingdianrules.clause.Source;
import io.github.dingdianrules.decision.Actor;
import io.github.dingdianrules.decision.Amount;
import io.github.dingdianrules.decision.Band;
import io.github.dingdianrules.decision.Certainty;
import io.github.dingdianrules.decision.Conflict;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.decision.Digest;
import io.github.dingdianrules.decision.Modality;
import io.github.dingdianrules.decision.Outcome;
import io.github.dingdianrules.decision.PolicyDigest;
import io.github.dingdianrules.decision.PolicyStatus;
import io.github.dingdianrules.decision.Receipt;
import io.github.dingdianrules.decision.Standing;
import io.github.dingdianrules.decision.Terms;
import io.github.dingdianrules.decision.Topic;
import io.github.dingdianrules.engine.Assessment;
import io.github.dingdianrules.engine.Policy;
import io.github.dingdianrules.engine.Reasoning;
import io.github.dingdianrules.facts.AgencyLevel;
import io.github.dingdianrules.facts.Application;
import io.github.dingdianrules.facts.ApplicationBuilder;
import io.github.dingdianrules.facts.ApplicationKind;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.CaseFileBuilder;
import io.github.dingdianrules.facts.Institution;
import io.github.dingdianrules.facts.InstitutionBuilder;
import io.github.dingdianrules.facts.InstitutionType;
import io.github.dingdianrules.facts.Material;
import io.github.dingdianrules.facts.Provider;
import io.github.dingdianrules.facts.Violation;
import io.github.dingdianrules.facts.ViolationBuilder;
import io.github.dingdianrules.facts.ViolationKind;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A made-up policy and an assessment under it that has every kind of term once. */
final class Sample {

    private static final Reasoning NO_REASONING = Reasoning.of(
            () -> {
                throw new AssertionError("not asked");
            },
            clause -> {
                throw new AssertionError("not asked");
            });

    static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    static final WorkCalendar CALENDAR = WorkCalendar.packaged();

    static final Institution INSTITUTION = InstitutionBuilder.builder()
            .type(InstitutionType.values()[0])
            .beds(120)
            .insuranceDepartment(false)
            .operatingSince(LocalDate.of(2025, 1, 6))
            .build();

    static final Application APPLICATION = ApplicationBuilder.builder()
            .id("a1")
            .kind(ApplicationKind.INITIAL)
            .submittedOn(DAY)
            .materials(Set.of())
            .build();

    static final Violation VIOLATION = ViolationBuilder.builder()
            .id("v1")
            .kind(ViolationKind.SUBSTITUTION)
            .loss(new BigDecimal("1234567.89"))
            .build();

    static final CaseFile FILE = CaseFileBuilder.builder()
            .id("s-001")
            .title("申请并查实串换药品")
            .asOf(DAY)
            .institution(INSTITUTION)
            .applications(List.of(APPLICATION))
            .violations(List.of(VIOLATION))
            .build();

    private static final Document DOCUMENT = new Document("", "", "", 9);

    static final Policy POLICY = new Policy(
            "sample",
            "某省定点管理办法",
            "Sample rules on designation",
            "某医保〔2024〕1号",
            "某省医疗保障局",
            List.of(DOCUMENT),
            EnumSet.allOf(Provider.class),
            AgencyLevel.PROVINCE,
            false,
            Optional.of(LocalDate.of(2024, 1, 1)),
            Optional.empty(),
            OptionalInt.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    static final ClauseLedger LEDGER = new ClauseLedger(
            List.of(
                    entry("1(1)", "正式运营至少3个月", "Operating for at least 3 months"),
                    entry("1(2)", "床位达100张的设医保管理部门并配专职人员，这一摘要故意写得很长，长到一行写不下，必须在合适的地方换行", "100 beds: has a department"),
                    entry("2", "材料齐全的受理", "Accept when complete"),
                    entry("3.1", "造成基金损失的属违约", "Loss to the fund is a breach"),
                    entry("3.2", "违约金为损失的20%至30%", "Damages of 20 % to 30 % of the loss"),
                    entry("4", "情节严重的中止协议", "Grave cases suspend the agreement"),
                    entry("5", "对处理不服的救济", "How to contest it")),
            List.of());

    static final Assessment ASSESSMENT = new Assessment(
            "sample",
            PolicyStatus.IN_FORCE,
            "s-001",
            DAY,
            List.of(
                    new Outcome(
                            Topic.APPLICATION,
                            "applications[a1]",
                            Standing.OPEN,
                            List.of(id("1(2)"), id("2")),
                            facts("institution.fullTimeInsuranceStaff", "calendar[2027]")),
                    new Outcome(Topic.BREACH, "", Standing.BREACH_FOUND, List.of(id("3.2")), facts())),
            List.of(notMet(), supply(), accept(), noReapplication(), suspend(), damages(), damagesOfUnknown(), byLaw()),
            List.of(new Conflict(
                    "suspend-or-damages",
                    "violations[v1]",
                    List.of(id("3.2"), id("4")),
                    "同一行为既支付违约金又中止协议",
                    "the same conduct draws damages and a suspension")),
            facts("institution.fullTimeInsuranceStaff", "violations[v1].graveConsequences"),
            new TreeSet<>(),
            new Receipt(
                    "0",
                    "sample",
                    PolicyDigest.of(Digest.of(() -> "0"), TreeMap::new),
                    DAY,
                    Digest.of(() -> "0"),
                    Digest.of(() -> "0")),
            NO_REASONING);

    private Sample() {}

    private static Decision notMet() {
        Truth grounds = Truth.all(
                INSTITUTION.bedsAtLeast(100),
                Truth.any(
                        Truth.no(INSTITUTION.hasInsuranceDepartment()),
                        Truth.no(INSTITUTION.fullTimeInsuranceStaffAtLeast(1))));
        return decision(
                DecisionKind.CONDITION_NOT_MET, Modality.SHALL, "applications[a1]", grounds, Terms.NONE, "1(2)");
    }

    private static Decision supply() {
        Truth grounds = Truth.all(
                Truth.no(INSTITUTION.operating(CALENDAR).reached(Period.months(3), DAY)),
                Truth.no(APPLICATION.submitted(Material.values()[0])));
        Terms terms = Terms.about(Material.values()[0], Material.values()[1]);
        return decision(DecisionKind.SUPPLY_MATERIAL, Modality.SHALL, "applications[a1]", grounds, terms, "2");
    }

    private static Decision accept() {
        Terms terms = Terms.within(Period.workingDays(5), APPLICATION.submitted(CALENDAR))
                .usually();
        Truth grounds = Truth.no(Truth.all(
                INSTITUTION.fullTimeInsuranceStaffAtLeast(1),
                INSTITUTION.isFollowingPricePolicy(),
                Truth.unknown("calendar[2027]")));
        return decision(DecisionKind.ACCEPT, Modality.SHALL, "applications[a1]", grounds, terms, "2");
    }

    private static Decision noReapplication() {
        Terms terms = Terms.after(Period.years(1), APPLICATION.submitted(CALENDAR))
                .and(Terms.lasting(Period.years(1), APPLICATION.submitted(CALENDAR)));
        return decision(
                DecisionKind.BAR_REAPPLICATION,
                Modality.MUST_NOT,
                "applications[a1]",
                Truth.no(Truth.any(List.of())),
                terms,
                "2");
    }

    private static Decision suspend() {
        Terms terms = Terms.lasting(Period.months(6)).and(Terms.by(LocalDate.of(2025, 9, 3)));
        return decision(
                DecisionKind.SUSPEND, Modality.MAY, "violations[v1]", VIOLATION.hasGraveConsequences(), terms, "4");
    }

    private static Decision damages() {
        Band band = new Band(new BigDecimal("0.2"), true, new BigDecimal("0.305"), false, VIOLATION.loss());
        Terms terms = new Terms(
                null, null, null, null, null, false, band, new BigDecimal("5000"), List.of(), new TreeSet<>());
        return decision(
                DecisionKind.LIQUIDATED_DAMAGES,
                Modality.MAY,
                "violations[v1]",
                VIOLATION.hasLoss(),
                terms,
                "3.1",
                "3.2");
    }

    private static Decision damagesOfUnknown() {
        Terms terms = Terms.atMost("0.3", new Amount("violations[v1].irregularFees", null));
        return decision(
                DecisionKind.LIQUIDATED_DAMAGES, Modality.SHALL, "violations[v1]", VIOLATION.hasLoss(), terms, "3.2");
    }

    private static Decision byLaw() {
        return decision(
                DecisionKind.HANDLE_BY_LAW, Modality.SHALL, "violations[v1]", VIOLATION.hasLoss(), Terms.NONE, "4");
    }

    private static Decision decision(
            DecisionKind kind, Modality modality, String subject, Truth grounds, Terms terms, String... clauses) {
        boolean contestable = kind.topic() == Topic.BREACH;
        return new Decision(
                kind,
                modality,
                grounds.established() ? Certainty.ESTABLISHED : Certainty.PENDING,
                kind == DecisionKind.SUSPEND ? Actor.INSURANCE_AUTHORITIES : kind.actor(),
                subject,
                Stream.of(clauses).map(ClauseId::new).toList(),
                terms,
                new TreeSet<>(grounds.missing()),
                grounds,
                "sample",
                contestable ? List.of(id("5")) : List.of());
    }

    private static ClauseEntry entry(String clause, String zh, String en) {
        return new ClauseEntry(
                id(clause),
                DOCUMENT,
                zh,
                en,
                ClauseStatus.ENCODED,
                Optional.empty(),
                Source.VERIFIED,
                List.of(),
                Optional.empty());
    }

    private static ClauseId id(String clause) {
        return new ClauseId(clause);
    }

    private static TreeSet<String> facts(String... paths) {
        return new TreeSet<>(List.of(paths));
    }
}
