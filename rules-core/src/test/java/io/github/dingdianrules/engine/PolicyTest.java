package io.github.dingdianrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.Document;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.decision.Modality;
import io.github.dingdianrules.decision.PolicyStatus;
import io.github.dingdianrules.facts.AgencyLevel;
import io.github.dingdianrules.facts.Provider;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {

    @ParameterizedTest(name = "in force from {0} until {1}: on {2} {3}")
    @CsvSource({
        "2024-01-01, 2026-12-31, 2023-12-31, NOT_YET_IN_FORCE",
        "2024-01-01, 2026-12-31, 2024-01-01, IN_FORCE",
        "2024-01-01, 2026-12-31, 2026-12-31, IN_FORCE",
        "2024-01-01, 2026-12-31, 2027-01-01, EXPIRED",
        "2024-01-01, , 2099-01-01, IN_FORCE",
        ", , 2000-01-01, IN_FORCE"
    })
    void bindsFromItsFirstDayToItsLast(LocalDate from, LocalDate until, LocalDate day, PolicyStatus status) {
        assertThat(policy(false, from, until).statusOn(day)).isEqualTo(status);
    }

    @Test
    void aDraftNeverBinds() {
        LocalDate day = LocalDate.of(2024, 6, 3);

        assertThat(policy(true, null, null).statusOn(day)).isEqualTo(PolicyStatus.DRAFT);
        assertThat(policy(true, day, null).statusOn(day)).isEqualTo(PolicyStatus.DRAFT);
    }

    @Test
    void anUnknownPolicySaysWhatToAdd() {
        assertThat(PolicyEngine.available()).containsExactly("national");
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyEngine.of("atlantis"))
                .withMessage("unknown policy \"atlantis\"; available: national;"
                        + " others come with an artifact such as rules-atlantis");
    }

    @Test
    void aConflictHasTwoSidesAndNamesEachClauseOnce() {
        Policy.Side may =
                new Policy.Side(new ClauseId("44.2"), Set.of(DecisionKind.MARK_UP), Optional.of(Modality.MAY));
        Policy.Side mustNot =
                new Policy.Side(new ClauseId("44.2"), Set.of(DecisionKind.MARK_UP), Optional.of(Modality.MUST_NOT));

        assertThat(conflict(may, mustNot).clauses()).containsExactly(new ClauseId("44.2"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> conflict(may))
                .withMessage("conflict mark-up: at least two sides pull apart");
    }

    private static Policy.KnownConflict conflict(Policy.Side... sides) {
        return new Policy.KnownConflict("mark-up", List.of(sides), "加价", "mark-up");
    }

    private static Policy policy(boolean draft, LocalDate from, LocalDate until) {
        return new Policy(
                "atlantis",
                "办法",
                "measures",
                "",
                "issuer",
                List.of(new Document("", "", "", 53)),
                EnumSet.of(Provider.MEDICAL_INSTITUTION),
                AgencyLevel.PROVINCE,
                draft,
                Optional.ofNullable(from),
                Optional.ofNullable(until),
                OptionalInt.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
