package io.github.dingdianrules.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dingdianrules.casefiles.CaseFiles;
import io.github.dingdianrules.engine.PolicyEngine;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {

    private static final PolicyEngine NATIONAL = PolicyEngine.of("national");
    private static final Comparison COMPARISON =
            new Comparison(NATIONAL, NATIONAL, List.of(NATIONAL, PolicyEngine.of("jiangsu")));

    private static Baseline baseline(String loss) {
        String text = "{\"id\": \"c1\", \"facts\": {\"asOf\": \"2025-06-30\", \"institution\": {}, \"violations\":"
                + " [{\"id\": \"v1\", \"kind\": \"OVERCHARGE\", \"breach\": true, \"loss\": \"" + loss + "\"}]}}";
        return Baseline.of(List.of(COMPARISON.of(CaseFiles.read("c.json", text).get(0))));
    }

    @Test
    void readsWhatItWrote() {
        Baseline baseline = baseline("5");

        assertThat(Baseline.read("b.json", baseline.write())).isEqualTo(baseline);
        assertThat(baseline.changesTo(baseline("5"))).isEmpty();
    }

    @Test
    void showsWhatChangedByClause() {
        List<Baseline.Change> changes = baseline("5").changesTo(baseline("7"));

        assertThat(changes)
                .extracting(Baseline.Change::policy, Baseline.Change::clause, Baseline.Change::appeared)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("jiangsu", "43", false),
                        org.assertj.core.groups.Tuple.tuple("jiangsu", "43", true))
                .doesNotContain(org.assertj.core.groups.Tuple.tuple("jiangsu", "43(3)", true));
        assertThat(changes).allSatisfy(change -> assertThat(change.caseId()).isEqualTo("c1"));
    }

    @Test
    void aCaseThatIsGoneOrNewCounts() {
        Baseline nothing = Baseline.of(List.of());

        assertThat(nothing.changesTo(baseline("5"))).isNotEmpty().allMatch(Baseline.Change::appeared);
        assertThat(baseline("5").changesTo(nothing)).isNotEmpty().noneMatch(Baseline.Change::appeared);
    }

    @Test
    void whatIsNoBaselineIsRefused() {
        assertThatExceptionOfType(BatchException.class)
                .isThrownBy(() -> Baseline.read("b.json", "[]"))
                .withMessage("b.json: is no baseline; remove it to record a new one");
    }
}
