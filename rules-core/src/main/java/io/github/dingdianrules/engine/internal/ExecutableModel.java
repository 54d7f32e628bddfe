package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.language.RuleSource;
import io.github.dingdianrules.onfile.OnFile;
import io.github.dingdianrules.truth.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.Global;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.Rule.Attribute;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.BlockN;
import org.drools.model.functions.Function1;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;

/**
 * Reads a rule from the executable model that Drools compiles DRL to. What would need more than the rule and its matter,
 * such as a join or a salience, is refused, never left out.
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // so is the model
final class ExecutableModel {

    private static final List<Attribute<?>> ATTRIBUTES = List.of(
            Attribute.NO_LOOP,
            Attribute.LOCK_ON_ACTIVE,
            Attribute.ENABLED,
            Attribute.AUTO_FOCUS,
            Attribute.SALIENCE,
            Attribute.AGENDA_GROUP,
            Attribute.ACTIVATION_GROUP,
            Attribute.RULEFLOW_GROUP,
            Attribute.DURATION,
            Attribute.TIMER,
            Attribute.CALENDARS,
            Attribute.DATE_EFFECTIVE,
            Attribute.DATE_EXPIRES);

    /** Gives the consequence one of its arguments. */
    private interface Argument {
        Object of(OnFile matter, Truth holds, Decide decide);
    }

    private final Rule rule;
    private final Pattern<?> pattern;
    private final Map<String, Function1> bindings = new HashMap<>();

    private ExecutableModel(Rule rule) {
        this.rule = rule;
        List<Condition> conditions = rule.getView().getSubConditions().stream()
                .filter(condition -> condition.getType() != Condition.Type.CONSEQUENCE)
                .toList();
        if (conditions.size() != 1
                || conditions.get(0).getType() != Condition.Type.PATTERN
                || !(conditions.get(0) instanceof Pattern<?> only)
                || !(only.getPatternVariable() instanceof Declaration<?> matter)
                || matter.getSource() != null
                || matter.getWindow() != null) {
            throw refused("it is not about one matter of the file");
        }
        pattern = only;
    }

    /** @throws PolicyException if it cannot be applied to one matter at a time */
    static CompiledRule rule(Rule rule) {
        return new ExecutableModel(rule).read();
    }

    private CompiledRule read() {
        for (Attribute<?> attribute : ATTRIBUTES) {
            Object value = rule.getAttribute(attribute);
            if (value != null && !value.equals(attribute.getDefaultValue())) {
                throw refused("it has an attribute, " + value + ", besides its clause");
            }
        }
        for (Binding binding : pattern.getBindings()) {
            if (!Arrays.equals(binding.getInputVariables(), new Variable[] {pattern.getPatternVariable()})) {
                throw refused(binding.getBoundVariable().getName() + " is bound to more than its matter");
            }
            bindings.put(binding.getBoundVariable().getName(), bare(binding.getBindingFunction()));
        }
        Function1<OnFile, Truth> question = bindings.get(RuleSource.HOLDS);
        if (question == null) {
            throw refused("it asks nothing: there is no " + RuleSource.HOLDS);
        }
        List<CompiledRule.Selection> selections = new ArrayList<>();
        List<Predicate2<OnFile, Truth>> answerTests = new ArrayList<>();
        for (SingleConstraint constraint : constraints(pattern.getConstraint()).toList()) {
            Variable[] asked = constraint.getVariables();
            if (asked.length == 0 || asked.length > 2 || !asked[0].equals(pattern.getPatternVariable())) {
                throw refused("a constraint is about more than its matter");
            }
            if (asked.length == 2 && asked[1].getName().equals(RuleSource.HOLDS)) {
                answerTests.add(bare(constraint.getPredicate2()));
            } else {
                selections.add(new CompiledRule.Selection(
                        constraint.predicateInformation().getStringConstraint(), test(constraint, asked)));
            }
        }
        return new CompiledRule(
                rule.getName(),
                clause(),
                new CompiledRule.Body(
                        pattern.getPatternVariable().getType(), selections, question, answerTests, consequence()));
    }

    private ClauseId clause() {
        if (rule.getMetaData().get(RuleSource.CLAUSE) instanceof String clause) {
            return new ClauseId(clause.replace("\"", "")); // there or not, by the way the compiler was called
        }
        throw refused("it has no @" + RuleSource.CLAUSE);
    }

    private Stream<SingleConstraint> constraints(Constraint constraint) {
        if (constraint instanceof SingleConstraint single) {
            return single == SingleConstraint.TRUE ? Stream.of() : Stream.of(single);
        }
        if (constraint.getType() == Constraint.Type.OR) {
            throw refused("its constraints are alternatives");
        }
        return constraint.getChildren().stream().flatMap(this::constraints);
    }

    private Predicate1<OnFile> test(SingleConstraint constraint, Variable[] asked) {
        if (asked.length == 1) {
            return bare(constraint.getPredicate1());
        }
        Predicate2 test = bare(constraint.getPredicate2());
        Function1 value = bound(asked[1]);
        return matter -> test.test(matter, value.apply(matter));
    }

    private CompiledRule.Consequence consequence() {
        Consequence compiled = rule.getDefaultConsequence();
        if (rule.getConsequences().size() > 1 || compiled.isUsingDrools()) {
            throw refused("its consequence does more than decide");
        }
        Argument[] arguments =
                Arrays.stream(compiled.getVariables()).map(this::argument).toArray(Argument[]::new);
        BlockN block = compiled.getBlock();
        return (matter, holds, decide) -> {
            Object[] given = new Object[arguments.length];
            for (int i = 0; i < given.length; i++) {
                given[i] = arguments[i].of(matter, holds, decide);
            }
            block.execute(given);
        };
    }

    private Argument argument(Variable<?> variable) {
        if (variable instanceof Global) {
            if (variable.getType() != Decide.class) {
                throw refused("it uses the global " + variable.getName());
            }
            return (matter, holds, decide) -> decide;
        }
        if (variable.getName().equals(RuleSource.HOLDS)) {
            return (matter, holds, decide) -> holds;
        }
        if (variable.equals(pattern.getPatternVariable())) {
            return (matter, holds, decide) -> matter;
        }
        Function1 value = bound(variable);
        return (matter, holds, decide) -> value.apply(matter);
    }

    private Function1 bound(Variable<?> variable) {
        Function1 value = bindings.get(variable.getName());
        if (value == null) {
            throw refused("it uses " + variable.getName() + ", which its matter does not have");
        }
        return value;
    }

    /** The model wraps what was compiled, which costs a call each time. */
    private static <T> T bare(T wrapped) {
        return wrapped instanceof IntrospectableLambda lambda ? (T) lambda.getLambda() : wrapped;
    }

    private PolicyException refused(String why) {
        return new PolicyException("the rule \"" + rule.getName() + "\" cannot be applied: " + why);
    }
}
