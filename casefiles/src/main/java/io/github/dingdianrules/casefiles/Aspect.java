package io.github.dingdianrules.casefiles;

import io.github.dingdianrules.casefiles.internal.JsonValue;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.Band;
import io.github.dingdianrules.decision.Decision;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One property that a pattern states, beside that of a decision.
 *
 * @param actual {@code null} when the decision has no such property
 */
record Aspect(String key, Object expected, @Nullable Object actual) {

    /** How a property is named, stated and found. */
    private record Property(
            String key,
            Function<DecisionPattern, @Nullable Object> stated,
            Function<Decision, @Nullable Object> found) {}

    private static final List<Property> PROPERTIES = List.of(
            new Property("clause", DecisionPattern::clause, Aspect::clauses),
            new Property("kind", DecisionPattern::kind, Decision::kind),
            new Property("modality", DecisionPattern::modality, Decision::modality),
            new Property("certainty", DecisionPattern::certainty, Decision::certainty),
            new Property("actor", DecisionPattern::actor, Decision::actor),
            new Property("subject", DecisionPattern::subject, Decision::subject),
            new Property("rule", DecisionPattern::rule, Decision::rule),
            new Property("period", DecisionPattern::period, d -> d.terms().period()),
            new Property("deadline", DecisionPattern::deadline, d -> d.terms().deadline()),
            new Property("earliest", DecisionPattern::earliest, d -> d.terms().earliest()),
            new Property("from", DecisionPattern::from, d -> d.terms().from()),
            new Property("until", DecisionPattern::until, d -> d.terms().until()),
            new Property("usual", DecisionPattern::usual, d -> d.terms().usual()),
            new Property("lower", DecisionPattern::lower, band(Band::lower)),
            new Property("lowerIncluded", DecisionPattern::lowerIncluded, band(Band::lowerIncluded)),
            new Property("upper", DecisionPattern::upper, band(Band::upper)),
            new Property("upperIncluded", DecisionPattern::upperIncluded, band(Band::upperIncluded)),
            new Property(
                    "lowerAmount",
                    DecisionPattern::lowerAmount,
                    band(b -> b.lowerAmount().orElse(null))),
            new Property(
                    "upperAmount",
                    DecisionPattern::upperAmount,
                    band(b -> b.upperAmount().orElse(null))),
            new Property("amount", DecisionPattern::amount, d -> d.terms().amount()),
            new Property("items", DecisionPattern::items, Aspect::items),
            new Property("missing", DecisionPattern::missing, Decision::missing),
            new Property(
                    "missingForTerms",
                    DecisionPattern::missingForTerms,
                    d -> d.terms().missing()));

    /** @return every property the pattern states, held against the decision's */
    static List<Aspect> compare(DecisionPattern pattern, Decision decision) {
        return PROPERTIES.stream()
                .filter(property -> property.stated.apply(pattern) != null)
                .map(property ->
                        new Aspect(property.key, property.stated.apply(pattern), property.found.apply(decision)))
                .toList();
    }

    /** @return every property the pattern states, by itself */
    static List<Aspect> stated(DecisionPattern pattern) {
        return PROPERTIES.stream()
                .filter(property -> property.stated.apply(pattern) != null)
                .map(property -> new Aspect(property.key, property.stated.apply(pattern), null))
                .toList();
    }

    /** @return the properties as they are written in a case file */
    static String describe(List<Aspect> aspects) {
        return aspects.stream()
                .map(aspect -> aspect.key + ": " + shown(aspect.expected))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    boolean met() {
        if (expected instanceof BigDecimal figure) {
            return actual instanceof BigDecimal other && figure.compareTo(other) == 0;
        }
        return key.equals("clause")
                ? actual instanceof Collection<?> clauses && clauses.contains(expected)
                : expected.equals(actual);
    }

    /** @return the difference in words: {@code deadline is 2025-04-02, not 2025-04-01} */
    String difference() {
        return key + " is " + (actual == null ? "absent" : shown(actual)) + ", not " + shown(expected);
    }

    private static Object clauses(Decision decision) {
        return decision.clauses().stream().map(ClauseId::text).toList();
    }

    private static Object items(Decision decision) {
        return decision.terms().items().stream().map(JsonValue::name).collect(Collectors.toSet());
    }

    private static Function<Decision, @Nullable Object> band(Function<Band, @Nullable Object> property) {
        return decision ->
                Optional.ofNullable(decision.terms().band()).map(property).orElse(null);
    }

    private static String shown(Object value) {
        return value instanceof Set<?> names
                ? names.stream().map(String::valueOf).sorted().toList().toString()
                : JsonValue.text(value);
    }
}
