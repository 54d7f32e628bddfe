package io.github.dingdianrules.authoring.internal;

import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.language.Expression;
import io.github.dingdianrules.onfile.Finding;
import io.github.dingdianrules.onfile.OnConduct;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which facts that a rule names may not be there at all, and which its selections have made sure of. */
final class Presence {

    private static final String CONDUCT = "violation";

    private static final String IS_ABOUT_CONDUCT = "isAboutConduct()";

    private final Class<?> matter;
    private final Set<String> optional = new HashSet<>();
    private final Set<String> sure = new HashSet<>();

    Presence(Class<?> matter) {
        this.matter = matter;
    }

    /** @param gives what the engine asks for the value */
    void note(Expression value, Method gives) {
        if (isOptional(gives)) {
            optional.add(value.toString());
        }
    }

    /** A name for something that may not be there may be nothing too. */
    void bind(String name, Expression value) {
        if (mayBeMissing(value)) {
            optional.add(name);
        }
    }

    /** Whatever is not chosen is not looked at further. */
    void select(Expression test) {
        if (test.toString().equals(IS_ABOUT_CONDUCT)) {
            sure.add(CONDUCT);
        }
        if (!(test instanceof Expression.Comparison comparison)) {
            return;
        }
        boolean withNothing = comparison.right() instanceof Expression.Literal literal && literal.value() == null;
        if (comparison.equal() != withNothing) {
            sure.add(comparison.left().toString());
        }
        if (matter == Finding.class && isBreachFinding(comparison)) {
            sure.add(CONDUCT); // breaches are found in conduct alone: ConsequenceCheck
        }
    }

    /** A kind that there is not has been told already. */
    private static boolean isBreachFinding(Expression.Comparison comparison) {
        return comparison.equal()
                && comparison.left().toString().equals("kind")
                && Arrays.stream(DecisionKind.values())
                        .filter(kind -> kind != DecisionKind.BREACH_FINDING)
                        .noneMatch(kind ->
                                comparison.right().toString().equals(DecisionKind.class.getSimpleName() + "." + kind));
    }

    /** Whether nothing says that it is there. */
    boolean mayBeMissing(Expression value) {
        return optional.contains(value.toString()) && !sure.contains(value.toString());
    }

    /** @return the selection that makes sure of it */
    String sureOf(Expression value) {
        return matter == Finding.class && value.toString().equals(CONDUCT) ? IS_ABOUT_CONDUCT : value + " != null";
    }

    /** Whether the matter is about conduct, as far as its selections tell. */
    boolean isAboutConduct() {
        return OnConduct.class.isAssignableFrom(matter)
                && (sure.contains(CONDUCT)
                        || Vocabulary.WHOLE
                                .question(matter, CONDUCT)
                                .filter(gives -> !isOptional(gives))
                                .isPresent());
    }

    private static boolean isOptional(Method gives) {
        return gives.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
    }
}
