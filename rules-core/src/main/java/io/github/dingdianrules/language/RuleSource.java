package io.github.dingdianrules.language;

import io.github.dingdianrules.facts.ApplicationKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One rule as it is written in a DRL file.
 *
 * @param file name of the file
 * @param at where it starts
 * @param name name of the rule
 * @param nameAt where its name stands
 * @param annotations what is noted of it, such as its clause
 * @param matter name of the sort of matter it looks at
 * @param matterAt where that stands
 * @param constraints what is asked of the matter, in order
 * @param statements its consequence
 */
public record RuleSource(
        String file,
        Position at,
        String name,
        Position nameAt,
        List<Annotation> annotations,
        String matter,
        Position matterAt,
        List<Constraint> constraints,
        List<Expression> statements) {

    /** Under this name a rule binds the answer to its question. */
    public static final String HOLDS = "$holds";

    /** Under this annotation a rule names its clause. */
    public static final String CLAUSE = "Clause";

    private static final Set<String> ON_APPLICATIONS =
            Set.of("ApplicationOnFile", "Screening", "Candidate", "EvaluationOnFile");
    private static final Set<String> REACHING = Set.of("through", "breachUnder");
    private static final int KIND = 0;

    /** A note such as {@code @Clause("6(3)")}. */
    public record Annotation(String name, String value, Position at, Position valueAt) {}

    /**
     * One constraint of the pattern.
     *
     * @param bound name it is bound to, such as {@code $holds}; empty for a mere test
     */
    public record Constraint(String bound, Expression expression, Position at) {

        /** Whether it gives its value a name. */
        public boolean binds() {
            return !bound.isEmpty();
        }

        /** @return whether it chooses the matters the rule is about, rather than asking or binding something */
        public boolean selects() {
            return !binds() && !toString().equals(HOLDS + ".possible");
        }

        @Override
        public String toString() {
            return binds() ? bound + " : " + expression : expression.toString();
        }
    }

    public RuleSource {
        annotations = List.copyOf(annotations);
        constraints = List.copyOf(constraints);
        statements = List.copyOf(statements);
    }

    /** @return the clause in its {@code @Clause}; empty when it has none */
    public String clause() {
        return annotation().map(Annotation::value).orElse("");
    }

    /** @return its {@code @Clause} */
    public Optional<Annotation> annotation() {
        return annotations.stream().filter(note -> note.name().equals(CLAUSE)).findFirst();
    }

    /** @return the question bound to {@code $holds} */
    public Optional<Expression> question() {
        return constraints.stream()
                .filter(constraint -> constraint.bound().equals(HOLDS))
                .map(Constraint::expression)
                .findFirst();
    }

    /** @return the constraints that choose the matters it is about */
    public List<Constraint> selection() {
        return constraints.stream().filter(Constraint::selects).toList();
    }

    /** @return its condition as DRL, without line breaks or comments */
    public String condition() {
        return matter + constraints.stream().map(Constraint::toString).collect(Collectors.joining(", ", "( ", " )"));
    }

    /** @return its consequence as DRL, without line breaks or comments */
    public String consequence() {
        return statements.stream().map(statement -> statement + ";").collect(Collectors.joining(" "));
    }

    /**
     * @return the kinds of application it is asked about: those its condition names, all designations, or all of them;
     *     none where it is about something else
     */
    public Set<ApplicationKind> applications() {
        if (!ON_APPLICATIONS.contains(matter)) {
            return Set.of();
        }
        Set<ApplicationKind> named = constraints.stream()
                .flatMap(constraint -> constraint.expression().all())
                .filter(Expression.Field.class::isInstance)
                .map(Expression.Field.class::cast)
                .filter(field -> field.of().toString().equals(ApplicationKind.class.getSimpleName()))
                .flatMap(field -> Arrays.stream(ApplicationKind.values())
                        .filter(kind -> kind.name().equals(field.name())))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApplicationKind.class)));
        boolean designations = constraints.stream()
                .anyMatch(constraint -> constraint.toString().contains("kind.designation"));
        return named.isEmpty()
                ? Arrays.stream(ApplicationKind.values())
                        .filter(kind -> !designations || kind.isDesignation())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApplicationKind.class)))
                : named;
    }

    /** @return what kind of decision its consequence names, such as {@code REJECT} */
    public String kind() {
        return decision()
                .map(Expression.Call::arguments)
                .filter(arguments -> arguments.size() > KIND)
                .map(arguments -> arguments.get(KIND).toString())
                .filter(kind -> !kind.equals(HOLDS))
                .orElse("BREACH_FINDING");
    }

    /** @return {@code shall}, {@code may}, {@code mustNot}, {@code breach} or {@code breachUnder} */
    public String verb() {
        return decision().map(Expression.Call::name).orElse("");
    }

    /** @return the terms its consequence states; empty when it states none */
    public Optional<Expression> terms() {
        return decision()
                .map(Expression.Call::arguments)
                .filter(arguments -> arguments.size() > KIND + 2)
                .map(arguments -> arguments.get(KIND + 2));
    }

    /** @return the clauses besides its own that its consequence names */
    public List<Expression.Text> reached() {
        return statements.stream()
                .flatMap(Expression::all)
                .filter(Expression.Call.class::isInstance)
                .map(Expression.Call.class::cast)
                .filter(call -> REACHING.contains(call.name()))
                .flatMap(call -> call.arguments().stream())
                .filter(Expression.Text.class::isInstance)
                .map(Expression.Text.class::cast)
                .toList();
    }

    private Optional<Expression.Call> decision() {
        return Stream.of(statements)
                .filter(all -> all.size() == 1 && all.get(0) instanceof Expression.Call)
                .map(all -> (Expression.Call) all.get(0))
                .findFirst();
    }

    /** @return where it stands, for messages */
    public String where() {
        return file + ":" + at.line() + " \"" + name + "\"";
    }
}
