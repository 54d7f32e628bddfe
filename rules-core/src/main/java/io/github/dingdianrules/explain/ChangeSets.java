package io.github.dingdianrules.explain;

import io.github.dingdianrules.truth.Comparison;
import io.github.dingdianrules.truth.Truth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the smallest sets of changes. An outcome of an element is a literal: twice the element's number, plus one for true.
 * What a part of the condition asks for is a set of literals; a condition is worked through from its elements upwards, and
 * of sets that contain each other the smaller one is kept.
 */
final class ChangeSets {

    /** So many sets are carried along; beyond that, the ones with most changes are dropped. */
    private static final int WIDTH = 100;

    private static final Comparator<BitSet> FEWEST_FIRST =
            Comparator.comparingInt(BitSet::cardinality).thenComparing(ChangeSets::compareInOrder);

    private final List<Truth.Leaf> elements = new ArrayList<>();
    private final Map<Key, Integer> numbers = new HashMap<>();
    private final BitSet asked = new BitSet();

    /** The same question about the same fact; two leaves of it may be two objects. */
    private record Key(
            String path, Comparison comparison, @Nullable Object figure, Truth.Value value) {}

    /**
     * What has to be changed, and what that is so already has to stay so.
     *
     * @param kept only literals whose opposite is asked for elsewhere: nothing else could undo them
     */
    private record Term(BitSet changes, BitSet kept) {

        static final Term NOTHING = new Term(new BitSet(), new BitSet());

        Term with(Term other) {
            return new Term(union(changes, other.changes), union(kept, other.kept));
        }

        boolean contradictsItself() {
            BitSet all = union(changes, kept);
            return all.stream().anyMatch(literal -> (literal & 1) == 0 && all.get(literal + 1));
        }

        boolean lacksNothingOf(Term larger) {
            return isWithin(changes, larger.changes) && isWithin(kept, larger.kept);
        }
    }

    static Ways toward(Truth condition, boolean outcome, int most) {
        return toward(condition, outcome, most, WIDTH);
    }

    /** @param width how many sets are carried along at once */
    static Ways toward(Truth condition, boolean outcome, int most, int width) {
        ChangeSets sets = new ChangeSets();
        sets.number(condition, outcome);
        BitSet changeable = sets.changeable(condition.value() == Truth.Value.UNKNOWN);
        Search search = sets.new Search(changeable, width);
        List<BitSet> found = search.run(condition, outcome);
        if (search.cut) {
            found = smallest(found.stream()
                    .map(set -> sets.new Search(set, Integer.MAX_VALUE)
                            .run(condition, outcome)
                            .get(0))
                    .toList());
        }
        return new Ways(found.stream().limit(most).map(sets::changes).toList(), search.cut || found.size() > most);
    }

    private void number(Truth truth, boolean outcome) {
        if (truth instanceof Truth.Not not) {
            number(not.of(), !outcome);
        } else if (truth instanceof Truth.Leaf leaf) {
            asked.set(literal(leaf, outcome));
        } else {
            parts(truth).forEach(part -> number(part, outcome));
        }
    }

    private int literal(Truth.Leaf leaf, boolean outcome) {
        Key key = new Key(leaf.path(), leaf.comparison(), leaf.figure(), leaf.value());
        int number = numbers.computeIfAbsent(key, unseen -> {
            elements.add(leaf);
            return elements.size() - 1;
        });
        return 2 * number + (outcome ? 1 : 0);
    }

    private BitSet changeable(boolean unknownOnly) {
        BitSet changeable = new BitSet();
        for (int number = 0; number < elements.size(); number++) {
            if (!unknownOnly || elements.get(number).value() == Truth.Value.UNKNOWN) {
                changeable.set(2 * number, 2 * number + 2);
            }
        }
        return changeable;
    }

    private List<Change> changes(BitSet set) {
        return set.stream()
                .mapToObj(literal -> new Change(elements.get(literal / 2), (literal & 1) == 1))
                .toList();
    }

    private final class Search {

        private final BitSet changeable;
        private final int width;
        private boolean cut;

        Search(BitSet changeable, int width) {
            this.changeable = changeable;
            this.width = width;
        }

        List<BitSet> run(Truth condition, boolean outcome) {
            return smallest(
                    terms(condition, outcome).stream().map(Term::changes).toList());
        }

        private List<Term> terms(Truth truth, boolean outcome) {
            if (truth instanceof Truth.Not not) {
                return terms(not.of(), !outcome);
            }
            if (truth instanceof Truth.Leaf leaf) {
                return term(leaf, outcome);
            }
            return truth instanceof Truth.All == outcome
                    ? everyOneOf(parts(truth), outcome)
                    : reduced(parts(truth).stream()
                            .flatMap(part -> terms(part, outcome).stream())
                            .toList());
        }

        private List<Term> term(Truth.Leaf leaf, boolean outcome) {
            int literal = literal(leaf, outcome);
            if (leaf.value() == (outcome ? Truth.Value.TRUE : Truth.Value.FALSE)) {
                return List.of(asked.get(literal ^ 1) ? new Term(new BitSet(), only(literal)) : Term.NOTHING);
            }
            return changeable.get(literal) ? List.of(new Term(only(literal), new BitSet())) : List.of();
        }

        private List<Term> everyOneOf(List<Truth> parts, boolean outcome) {
            List<Term> terms = List.of(Term.NOTHING);
            for (Truth part : parts) {
                List<Term> further = terms(part, outcome);
                terms = reduced(terms.stream()
                        .flatMap(term -> further.stream().map(term::with))
                        .filter(term -> !term.contradictsItself())
                        .toList());
            }
            return terms;
        }

        private List<Term> reduced(List<Term> terms) {
            List<Term> kept = new ArrayList<>();
            for (Term term : terms.stream()
                    .sorted(Comparator.comparing(Term::changes, FEWEST_FIRST).thenComparing(Term::kept, FEWEST_FIRST))
                    .toList()) {
                if (kept.stream().noneMatch(smaller -> smaller.lacksNothingOf(term))) {
                    if (kept.size() == width) {
                        cut = true;
                        break;
                    }
                    kept.add(term);
                }
            }
            return kept;
        }
    }

    private static List<Truth> parts(Truth truth) {
        return truth instanceof Truth.All all ? all.parts() : ((Truth.Any) truth).parts();
    }

    private static List<BitSet> smallest(List<BitSet> sets) {
        List<BitSet> smallest = new ArrayList<>();
        for (BitSet set : sets.stream().sorted(FEWEST_FIRST).toList()) {
            if (smallest.stream().noneMatch(smaller -> isWithin(smaller, set))) {
                smallest.add(set);
            }
        }
        return smallest;
    }

    private static BitSet only(int literal) {
        BitSet one = new BitSet();
        one.set(literal);
        return one;
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        return both;
    }

    private static boolean isWithin(BitSet smaller, BitSet larger) {
        BitSet rest = (BitSet) smaller.clone();
        rest.andNot(larger);
        return rest.isEmpty();
    }

    private static int compareInOrder(BitSet one, BitSet other) {
        BitSet apart = (BitSet) one.clone();
        apart.xor(other);
        int first = apart.nextSetBit(0);
        return first < 0 ? 0 : one.get(first) ? -1 : 1;
    }
}
