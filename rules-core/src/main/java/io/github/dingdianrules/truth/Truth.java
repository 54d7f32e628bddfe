package io.github.dingdianrules.truth;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question on the facts: true, false or unknown (Kleene), with its grounds.
 *
 * <p>The tree of {@link All}, {@link Any}, {@link Not} and {@link Leaf} is the explanation: each leaf says which fact was
 * asked, what is recorded, and against which figure it was held. Immutable; never {@code null}.
 *
 * <p>Never compare two truths with {@code ==} or {@code equals}: ask {@link #established()}, {@link #possible()} or
 * {@link #value()}.
 */
public sealed interface Truth {

    /** The three values. */
    enum Value {
        /** It is so. */
        TRUE,
        /** It is not so. */
        FALSE,
        /** The facts do not tell. */
        UNKNOWN
    }

    /** @return the value alone, without grounds */
    Value value();

    /** Collects the paths of the facts without which this cannot be settled. */
    void collectMissing(Set<String> into);

    /** @return the questions it is put together from, in order, those under a negation too */
    Stream<Leaf> leaves();

    /** @return whether it is certainly so */
    default boolean established() {
        return value() == Value.TRUE;
    }

    /** @return whether it is so or may be so: everything but certainly not */
    default boolean possible() {
        return value() != Value.FALSE;
    }

    /** @return paths of the facts that still matter, in the order asked; empty unless the value is unknown */
    default Set<String> missing() {
        if (value() != Value.UNKNOWN) {
            return Set.of();
        }
        Set<String> paths = new LinkedHashSet<>();
        collectMissing(paths);
        return paths;
    }

    /**
     * The opposite.
     *
     * <p>Not a method of the instance, nor are {@code and} and {@code or}: those are keywords in DRL, where what follows
     * them in a chain of calls is dropped without a word.
     */
    static Truth no(Truth of) {
        return of instanceof Not negated ? negated.of() : new Not(of);
    }

    /** True when every part is; false as soon as one part is; true for no parts. */
    static Truth all(Truth... parts) {
        return parts.length == 1 ? parts[0] : new All(fold(parts, Value.FALSE, Value.TRUE), List.of(parts));
    }

    /** As {@link #all(Truth...)}. */
    static Truth all(Collection<Truth> parts) {
        return all(parts.toArray(Truth[]::new));
    }

    /** True as soon as one part is; false when every part is; false for no parts. */
    static Truth any(Truth... parts) {
        return switch (parts.length) {
            case 0 -> Any.OF_NOTHING;
            case 1 -> parts[0];
            default -> new Any(fold(parts, Value.TRUE, Value.FALSE), List.of(parts));
        };
    }

    /** As {@link #any(Truth...)}. */
    static Truth any(Collection<Truth> parts) {
        return any(parts.toArray(Truth[]::new));
    }

    /** True as soon as the question holds of one item; false when it holds of none. */
    static <T> Truth some(Collection<T> items, Function<T, Truth> question) {
        Truth[] answers = new Truth[items.size()];
        int answered = 0;
        for (T item : items) {
            answers[answered++] = question.apply(item);
        }
        return any(answers);
    }

    private static Value fold(Truth[] parts, Value decisive, Value neutral) {
        Value folded = neutral;
        for (Truth part : parts) {
            if (part.value() == decisive) {
                return decisive;
            }
            if (part.value() == Value.UNKNOWN) {
                folded = Value.UNKNOWN;
            }
        }
        return folded;
    }

    /** Whether a recorded yes/no is yes. {@code null} is unknown. */
    static Truth yes(Located owner, String field, @Nullable Boolean actual) {
        return leaf(owner, field, actual, Comparison.IS, true, Boolean.TRUE.equals(actual));
    }

    /** Whether an act is on record as done. One that is not on record has not been done, so this is never unknown. */
    static Truth done(Located owner, String field, @Nullable Boolean actual) {
        return onRecord(owner, field, actual, Comparison.IS, true, Boolean.TRUE.equals(actual));
    }

    /** Whether the recorded value is this one. {@code null} is unknown. */
    static Truth is(Located owner, String field, @Nullable Object actual, Object expected) {
        return leaf(owner, field, actual, Comparison.IS, expected, expected.equals(actual));
    }

    /** Whether the recorded value is one of the listed. {@code null} is unknown. */
    static Truth among(Located owner, String field, @Nullable Object actual, Collection<?> listed) {
        return leaf(owner, field, actual, Comparison.AMONG, listed, actual != null && listed.contains(actual));
    }

    /** Whether the recorded set includes the value. A set not recorded is unknown; an empty one includes nothing. */
    static Truth includes(Located owner, String field, @Nullable Collection<?> actual, Object value) {
        return leaf(owner, field, actual, Comparison.INCLUDES, value, actual != null && actual.contains(value));
    }

    /** Whether something is recorded at all: never unknown. */
    static Truth known(Located owner, String field, @Nullable Object actual) {
        return new Leaf(value(actual != null), owner, field, actual, Comparison.IS_KNOWN, null);
    }

    /**
     * A comparison of a recorded value with a figure of the policy.
     *
     * @param actual the recorded value; {@code null} makes the answer unknown
     * @param outcome what the comparison gave; ignored when {@code actual} is {@code null}
     */
    static Truth leaf(
            Located owner,
            String field,
            @Nullable Object actual,
            Comparison comparison,
            @Nullable Object figure,
            boolean outcome) {
        return new Leaf(actual == null ? Value.UNKNOWN : value(outcome), owner, field, actual, comparison, figure);
    }

    /** The same where what is not on record counts as a no, so that the answer is never unknown. */
    static Truth onRecord(
            Located owner,
            String field,
            @Nullable Object actual,
            Comparison comparison,
            @Nullable Object figure,
            boolean outcome) {
        return new Leaf(value(actual != null && outcome), owner, field, actual, comparison, figure);
    }

    /** An answer that hangs on something other than a fact of the file, such as a calendar that is not held. */
    static Truth unknown(String missing) {
        return new Leaf(Value.UNKNOWN, new Elsewhere(missing), "", null, Comparison.IS_KNOWN, null);
    }

    /** Whether the question holds of at least one item; a list not recorded is unknown. */
    static <T> Truth anyOf(Located owner, String field, @Nullable Collection<T> items, Function<T, Truth> question) {
        if (items == null) {
            return leaf(owner, field, null, Comparison.ANY_RECORDED, null, false);
        }
        if (items.isEmpty()) {
            return leaf(owner, field, items, Comparison.ANY_RECORDED, null, false);
        }
        return some(items, question);
    }

    /** Whether a recorded count is at least so many. {@code null} is unknown. */
    static Truth atLeast(Located owner, String field, @Nullable Integer actual, int figure) {
        return leaf(owner, field, actual, Comparison.AT_LEAST, figure, actual != null && actual >= figure);
    }

    /** Whether a recorded amount is above nil. {@code null} is unknown. */
    static Truth moreThanNil(Located owner, String field, @Nullable BigDecimal actual) {
        return leaf(owner, field, actual, Comparison.MORE_THAN, BigDecimal.ZERO, actual != null && actual.signum() > 0);
    }

    /** Whether at least so many of the parts hold. */
    static Truth atLeast(int figure, Located owner, String field, List<Truth> parts) {
        List<Truth> established = parts.stream().filter(Truth::established).toList();
        if (established.size() >= figure) {
            return all(established.subList(0, figure));
        }
        List<Truth> possible = parts.stream().filter(Truth::possible).toList();
        return possible.size() < figure
                ? leaf(owner, field, possible.size(), Comparison.AT_LEAST, figure, false)
                : all(possible);
    }

    private static Value value(boolean outcome) {
        return outcome ? Value.TRUE : Value.FALSE;
    }

    /**
     * One question on one fact.
     *
     * @param owner the fact asked
     * @param field its field; empty when the owner itself is meant
     * @param actual the recorded value, or {@code null}
     * @param figure what it was held against, or {@code null}
     */
    record Leaf(
            Value value,
            Located owner,
            String field,
            @Nullable Object actual,
            Comparison comparison,
            @Nullable Object figure)
            implements Truth {
        public Leaf {
            Objects.requireNonNull(value);
            Objects.requireNonNull(owner);
        }

        @Override
        public Stream<Leaf> leaves() {
            return Stream.of(this);
        }

        /** The question and its answer, without all that is recorded about the fact asked. */
        @Override
        public String toString() {
            String recorded = actual instanceof Collection<?> items ? items.size() + " items" : String.valueOf(actual);
            return path() + " " + comparison.en() + (figure == null ? "" : " " + figure) + ": " + recorded + ", "
                    + value;
        }

        /** The address of the fact asked. */
        public String path() {
            String at = owner.path();
            return field.isEmpty() ? at : at.isEmpty() ? field : at + "." + field;
        }

        @Override
        public void collectMissing(Set<String> into) {
            if (value == Value.UNKNOWN) {
                into.add(path());
            }
        }
    }

    /** Something outside the file; a record, so that the same answer is equal and prints the same. */
    record Elsewhere(String path) implements Located {}

    /** Every part must hold. */
    record All(Value value, List<Truth> parts) implements Truth {
        @Override
        public Stream<Leaf> leaves() {
            return parts.stream().flatMap(Truth::leaves);
        }

        @Override
        public void collectMissing(Set<String> into) {
            collectFrom(parts, value, into);
        }
    }

    /** One part suffices. */
    record Any(Value value, List<Truth> parts) implements Truth {

        private static final Any OF_NOTHING = new Any(Value.FALSE, List.of());

        @Override
        public Stream<Leaf> leaves() {
            return parts.stream().flatMap(Truth::leaves);
        }

        @Override
        public void collectMissing(Set<String> into) {
            collectFrom(parts, value, into);
        }
    }

    /** The opposite. */
    record Not(Truth of) implements Truth {
        @Override
        public Stream<Leaf> leaves() {
            return of.leaves();
        }

        @Override
        public Value value() {
            return switch (of.value()) {
                case TRUE -> Value.FALSE;
                case FALSE -> Value.TRUE;
                case UNKNOWN -> Value.UNKNOWN;
            };
        }

        @Override
        public void collectMissing(Set<String> into) {
            of.collectMissing(into);
        }
    }

    private static void collectFrom(List<Truth> parts, Value whole, Set<String> into) {
        if (whole == Value.UNKNOWN) {
            parts.forEach(part -> {
                if (part.value() == Value.UNKNOWN) {
                    part.collectMissing(into);
                }
            });
        }
    }
}
