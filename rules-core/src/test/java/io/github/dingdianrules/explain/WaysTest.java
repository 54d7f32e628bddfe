package io.github.dingdianrules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The smallest changes, on conditions one can see through, and against trying out every change on random ones. */
class WaysTest {

    private static final int TREES = 300;
    private static final int FACTS = 5;
    private static final int NARROW = 2;
    private static final int ALL = 1000;

    private static final Located FILE = () -> "";

    private static Truth fact(String name, Boolean actual) {
        return Truth.yes(FILE, name, actual);
    }

    private static List<String> told(Ways ways) {
        return ways.sets().stream()
                .map(set -> set.stream()
                        .map(change -> change.element().path() + "=" + change.becomes())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void ofSeveralThatAreNeededAllThatFailHaveToChange() {
        Truth condition = Truth.all(fact("a", false), fact("b", true), Truth.no(fact("c", true)));

        assertThat(told(Ways.toward(condition, true))).containsExactly("a=true c=false");
    }

    @Test
    void ofSeveralThatSufficeOneHasToChange() {
        Truth condition = Truth.any(fact("a", false), Truth.all(fact("b", false), fact("c", false)));

        assertThat(told(Ways.toward(condition, true))).containsExactly("a=true", "b=true c=true");
    }

    @Test
    void whatHoldsIsStoppedByAnyElementItNeeds() {
        Truth condition = Truth.all(fact("a", true), Truth.any(fact("b", true), fact("c", true)));

        assertThat(told(Ways.toward(condition, false))).containsExactly("a=false", "b=false c=false");
    }

    @Test
    void whatIsUnknownIsSettledByWhatIsUnknown() {
        Truth condition = Truth.all(fact("a", true), fact("b", null), Truth.no(fact("c", null)));

        assertThat(told(Ways.toward(condition, true))).containsExactly("b=true c=false");
        assertThat(told(Ways.toward(condition, false))).containsExactly("b=false", "c=true");
    }

    @Test
    void theSameQuestionHasOneAnswer() {
        Truth condition = Truth.all(fact("a", false), Truth.any(Truth.no(fact("a", false)), fact("b", false)));

        assertThat(told(Ways.toward(condition, true))).containsExactly("a=true b=true");
    }

    @Test
    void whatHasNoElementsCannotBeChanged() {
        assertThat(Ways.toward(Truth.any(), true)).isEqualTo(new Ways(List.of(), false));
    }

    @Test
    void moreThanIsGivenIsSaid() {
        List<Truth> facts = IntStream.range(0, Ways.MOST + 1)
                .mapToObj(i -> fact("f" + i, false))
                .toList();

        assertThat(Ways.toward(Truth.any(facts), true).sets()).hasSize(Ways.MOST);
        assertThat(Ways.toward(Truth.any(facts), true).more()).isTrue();
        assertThat(Ways.toward(Truth.all(facts), true).more()).isFalse();
    }

    /** 3 to the power of 12 sets are never written down. */
    @Test
    void manyAlternativesTakeNoTime() {
        List<Truth> choices = IntStream.range(0, 12)
                .mapToObj(i -> Truth.any(fact("x" + i, false), fact("y" + i, false), fact("z" + i, false)))
                .toList();

        Ways ways = Ways.toward(Truth.all(choices), true);

        assertThat(ways.more()).isTrue();
        assertThat(ways.sets())
                .hasSize(Ways.MOST)
                .allSatisfy(set -> assertThat(set).hasSize(12));
    }

    @ParameterizedTest
    @MethodSource("trees")
    void asTryingOutEveryChangeFinds(Tree tree) {
        for (boolean outcome : new boolean[] {true, false}) {
            Ways ways = ChangeSets.toward(tree.truth(tree.facts), outcome, ALL);

            assertThat(asMaps(ways)).isEqualTo(tree.smallest(outcome));
            assertThat(ways.more()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("trees")
    void whereNotAllAreFollowedUpThoseGivenAreSmallestNonetheless(Tree tree) {
        for (boolean outcome : new boolean[] {true, false}) {
            Ways ways = ChangeSets.toward(tree.truth(tree.facts), outcome, ALL, NARROW);

            assertThat(tree.smallest(outcome)).containsAll(asMaps(ways));
            if (!ways.more()) {
                assertThat(asMaps(ways)).isEqualTo(tree.smallest(outcome));
            }
        }
    }

    private static Set<Map<String, Boolean>> asMaps(Ways ways) {
        return ways.sets().stream()
                .map(set -> set.stream()
                        .collect(Collectors.toMap(change -> change.element().path(), Change::becomes)))
                .collect(Collectors.toSet());
    }

    static Stream<Tree> trees() {
        Random random = new Random(20240101);
        return IntStream.range(0, TREES).mapToObj(i -> Tree.draw(random));
    }

    /** A plan of a condition with the facts it is asked of. */
    private record Tree(Plan plan, Map<String, Boolean> facts) {

        static Tree draw(Random random) {
            Map<String, Boolean> facts = new HashMap<>();
            for (int i = 0; i < FACTS; i++) {
                facts.put("f" + i, new Boolean[] {true, false, null}[random.nextInt(3)]);
            }
            return new Tree(Plan.draw(random, 3), facts);
        }

        Truth truth(Map<String, Boolean> values) {
            return plan.ask(values);
        }

        /** Every change of every fact, kept where it brings the outcome about and no part of it does. */
        Set<Map<String, Boolean>> smallest(boolean outcome) {
            boolean unknownOnly = truth(facts).value() == Truth.Value.UNKNOWN;
            Truth.Value wanted = outcome ? Truth.Value.TRUE : Truth.Value.FALSE;
            List<Map<String, Boolean>> all = new ArrayList<>(List.of(Map.of()));
            facts.forEach((name, actual) -> {
                for (Map<String, Boolean> changes : List.copyOf(all)) {
                    Stream.of(true, false)
                            .filter(value -> !value.equals(actual) && (!unknownOnly || actual == null))
                            .forEach(value -> all.add(with(changes, name, value)));
                }
            });
            Set<Map<String, Boolean>> working = all.stream()
                    .filter(changes -> truth(changed(changes)).value() == wanted)
                    .collect(Collectors.toSet());
            return working.stream()
                    .filter(changes -> working.stream()
                            .noneMatch(other -> other.size() < changes.size()
                                    && changes.entrySet().containsAll(other.entrySet())))
                    .collect(Collectors.toCollection(HashSet::new));
        }

        private Map<String, Boolean> changed(Map<String, Boolean> changes) {
            Map<String, Boolean> values = new HashMap<>(facts);
            values.putAll(changes);
            return values;
        }

        private static Map<String, Boolean> with(Map<String, Boolean> changes, String name, boolean value) {
            Map<String, Boolean> more = new HashMap<>(changes);
            more.put(name, value);
            return more;
        }
    }

    private record Plan(int kind, String fact, List<Plan> parts) {

        static Plan draw(Random random, int depth) {
            int kind = depth == 0 ? 0 : random.nextInt(4);
            int parts = kind == 1 ? 1 : kind == 0 ? 0 : random.nextInt(4);
            return new Plan(
                    kind,
                    "f" + random.nextInt(FACTS),
                    IntStream.range(0, parts)
                            .mapToObj(i -> draw(random, depth - 1))
                            .toList());
        }

        Truth ask(Map<String, Boolean> facts) {
            List<Truth> asked = parts.stream().map(part -> part.ask(facts)).toList();
            return switch (kind) {
                case 0 -> WaysTest.fact(fact, facts.get(fact));
                case 1 -> Truth.no(asked.get(0));
                case 2 -> Truth.all(asked);
                default -> Truth.any(asked);
            };
        }
    }
}
