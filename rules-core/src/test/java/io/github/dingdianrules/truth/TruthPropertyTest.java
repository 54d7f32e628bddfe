package io.github.dingdianrules.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.truth.Truth.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Truth against a second evaluation: each tree is drawn as a plan, and asked of facts that are filled bit by bit. */
class TruthPropertyTest {

    private static final int FACTS = 6;
    private static final int TREES = 300;

    @ParameterizedTest
    @MethodSource("trees")
    void deMorgan(Tree tree) {
        List<Truth> parts =
                tree.parts.stream().map(part -> part.ask(tree.facts)).toList();
        List<Truth> opposites = parts.stream().map(Truth::no).toList();

        assertThat(Truth.no(Truth.all(parts)).value())
                .isEqualTo(Truth.any(opposites).value());
        assertThat(Truth.no(Truth.any(parts)).value())
                .isEqualTo(Truth.all(opposites).value());
    }

    @ParameterizedTest
    @MethodSource("trees")
    void theOrderOfPartsDoesNotMatter(Tree tree) {
        List<Truth> parts =
                tree.parts.stream().map(part -> part.ask(tree.facts)).toList();
        List<Truth> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, new Random(tree.hashCode()));

        assertThat(Truth.all(shuffled).value()).isEqualTo(Truth.all(parts).value());
        assertThat(Truth.any(shuffled).value()).isEqualTo(Truth.any(parts).value());
        assertThat(Truth.all(shuffled).missing())
                .hasSameElementsAs(Truth.all(parts).missing());
    }

    @ParameterizedTest
    @MethodSource("trees")
    void aDecidedValueStaysWhenAFactIsFilled(Tree tree) {
        Truth before = tree.ask();

        tree.completions().forEach(filled -> {
            if (before.value() != Value.UNKNOWN) {
                assertThat(tree.ask(filled).value()).isEqualTo(before.value());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("trees")
    void fillingWhatIsMissingDecides(Tree tree) {
        Set<String> missing = tree.ask().missing();

        tree.completions().forEach(filled -> {
            Map<String, Boolean> onlyMissing = new HashMap<>(tree.facts);
            missing.forEach(fact -> onlyMissing.put(fact, filled.get(fact)));
            assertThat(tree.ask(onlyMissing).value()).isNotEqualTo(Value.UNKNOWN);
        });
    }

    @ParameterizedTest
    @MethodSource("trees")
    void missingAreTheUnknownLeavesBelowUndecidedParents(Tree tree) {
        Set<String> below = new TreeSet<>();
        tree.undecidedLeaves(tree.facts, below);

        assertThat(tree.ask().missing()).hasSameElementsAs(below);
    }

    @ParameterizedTest
    @MethodSource("readOnceTrees")
    void missingAreExactlyTheFactsThatCouldStillChangeTheValue(Tree tree) {
        Set<String> matter = new TreeSet<>();
        tree.completions()
                .forEach(filled -> tree.unknown().stream()
                        .filter(fact -> tree.ask(filled).value()
                                != tree.ask(flipped(filled, fact)).value())
                        .forEach(matter::add));

        assertThat(tree.ask().missing()).hasSameElementsAs(matter);
    }

    static Stream<Tree> trees() {
        return drawn(false);
    }

    /** Trees that ask each fact once, so that no fact can answer itself. */
    static Stream<Tree> readOnceTrees() {
        return drawn(true);
    }

    private static Stream<Tree> drawn(boolean readOnce) {
        return IntStream.range(0, TREES).mapToObj(seed -> Tree.draw(new Random(seed), readOnce));
    }

    private static Map<String, Boolean> flipped(Map<String, Boolean> facts, String fact) {
        Map<String, Boolean> flipped = new HashMap<>(facts);
        flipped.computeIfPresent(fact, (name, value) -> !value);
        return flipped;
    }

    private enum Shape {
        LEAF,
        ALL,
        ANY,
        NOT
    }

    private record Tree(Shape shape, String fact, List<Tree> parts, Map<String, Boolean> facts) {

        static Tree draw(Random random, boolean readOnce) {
            Map<String, Boolean> facts = new HashMap<>();
            for (int i = 0; i < FACTS; i++) {
                facts.put("f" + i, random.nextInt(2) == 0 ? null : (Boolean) random.nextBoolean());
            }
            List<String> names = new ArrayList<>(facts.keySet());
            return draw(random, readOnce, names, facts, 3);
        }

        private static Tree draw(
                Random random, boolean readOnce, List<String> names, Map<String, Boolean> facts, int depth) {
            Shape shape = Shape.values()[depth == 0 ? 0 : depth == 3 ? 1 + random.nextInt(2) : random.nextInt(4)];
            List<Tree> parts = new ArrayList<>();
            if (shape == Shape.LEAF) {
                if (names.isEmpty()) {
                    return new Tree(Shape.ALL, null, parts, facts);
                }
                int drawn = random.nextInt(names.size());
                return new Tree(shape, readOnce ? names.remove(drawn) : names.get(drawn), parts, facts);
            }
            int count = shape == Shape.NOT ? 1 : random.nextInt(4);
            for (int i = 0; i < count; i++) {
                parts.add(draw(random, readOnce, names, facts, depth - 1));
            }
            return new Tree(shape, null, parts, facts);
        }

        Truth ask() {
            return ask(facts);
        }

        Truth ask(Map<String, Boolean> given) {
            List<Truth> answers = parts.stream().map(part -> part.ask(given)).toList();
            return switch (shape) {
                case LEAF -> Truth.yes(() -> "", fact, given.get(fact));
                case ALL -> Truth.all(answers);
                case ANY -> Truth.any(answers);
                case NOT -> Truth.no(answers.get(0));
            };
        }

        Set<String> unknown() {
            Set<String> unknown = new TreeSet<>();
            facts.forEach((fact, value) -> {
                if (value == null) {
                    unknown.add(fact);
                }
            });
            return unknown;
        }

        /** @return the facts with every gap filled, in every way */
        List<Map<String, Boolean>> completions() {
            List<String> gaps = List.copyOf(unknown());
            List<Map<String, Boolean>> completions = new ArrayList<>();
            for (int bits = 0; bits < 1 << gaps.size(); bits++) {
                Map<String, Boolean> filled = new HashMap<>(facts);
                for (int i = 0; i < gaps.size(); i++) {
                    filled.put(gaps.get(i), (bits >> i & 1) == 1);
                }
                completions.add(filled);
            }
            return completions;
        }

        void undecidedLeaves(Map<String, Boolean> given, Set<String> into) {
            if (ask(given).value() != Value.UNKNOWN) {
                return;
            }
            if (shape == Shape.LEAF) {
                into.add(fact);
            }
            parts.forEach(part -> part.undecidedLeaves(given, into));
        }
    }
}
