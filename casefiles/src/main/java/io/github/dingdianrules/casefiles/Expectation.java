package io.github.dingdianrules.casefiles;

import io.github.dingdianrules.decision.Standing;
import io.github.dingdianrules.facts.Label;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one policy is expected to say of a case. A part that is {@code null} is not looked at.
 *
 * @param outcomes where matters stand, each named by its subject ({@code applications[a1]}), its topic
 *     ({@code AGREEMENT}) or both ({@code EVALUATION applications[a1]})
 * @param decisions all decisions, in any order: each matches one pattern of its own, and none is left over
 * @param includes decisions that are given among others, each by a pattern of its own
 * @param never patterns that no decision may match
 * @param conflicts all conflicts, each by its id or by its clauses ({@code 43, 46(6)})
 * @param missing all facts that could still change an outcome, by address
 */
public record Expectation(
        @Label(zh = "各事项状态", en = "where matters stand") @Nullable
        Map<String, Standing> outcomes,

        @Label(zh = "全部决定", en = "exactly these decisions") @Nullable
        List<DecisionPattern> decisions,

        @Label(zh = "至少包含的决定", en = "at least these decisions") @Nullable
        List<DecisionPattern> includes,

        @Label(zh = "不得出现的决定", en = "decisions that may not be given") @Nullable
        List<DecisionPattern> never,

        @Label(zh = "全部冲突", en = "exactly these conflicts") @Nullable
        Set<String> conflicts,

        @Label(zh = "全部尚缺事实", en = "exactly these facts are missing") @Nullable
        Set<String> missing) {

    /** @throws IllegalArgumentException if nothing is expected */
    public Expectation {
        boolean something = Stream.of(includes, never).anyMatch(list -> list != null && !list.isEmpty())
                || outcomes != null && !outcomes.isEmpty()
                || Stream.of(decisions, conflicts, missing).anyMatch(all -> all != null);
        if (!something) {
            throw new IllegalArgumentException("expects nothing; state outcomes, decisions or what must be missing");
        }
    }
}
