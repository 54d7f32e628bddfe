package io.github.dingdianrules.authoring.internal;

import io.github.dingdianrules.authoring.PolicyDirectory;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.language.Expression;
import io.github.dingdianrules.language.RuleFile;
import io.github.dingdianrules.language.RuleSource;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** For every question and field, the first rule that uses it. */
final class RuleUses {

    private static final Vocabulary VOCABULARY = Vocabulary.WHOLE;

    private final Map<String, String> rules = new HashMap<>();

    private RuleUses() {}

    /** @param first its rules come before those of the other policies on the classpath */
    static RuleUses of(PolicyDirectory first) {
        RuleUses uses = new RuleUses();
        uses.add(first);
        PolicyEngine.available().forEach(id -> uses.add(PolicyDirectory.packaged(id)));
        return uses;
    }

    /** @return the name of a rule that asks this of a value of this type */
    Optional<String> of(Class<?> type, String name) {
        return Optional.ofNullable(rules.get(key(type, name)));
    }

    private void add(PolicyDirectory policy) {
        for (String name : policy.names()) {
            if (name.endsWith(".drl")) {
                String text = new String(policy.bytes(name).orElseThrow(), StandardCharsets.UTF_8);
                RuleFile.read(name, text).rules().forEach(this::add);
            }
        }
    }

    private void add(RuleSource rule) {
        Optional<Class<?>> matter = VOCABULARY.matter(rule.matter());
        if (matter.isEmpty()) {
            return;
        }
        Map<String, Class<?>> bound = new HashMap<>();
        for (RuleSource.Constraint constraint : rule.constraints()) {
            Optional<Class<?>> type = note(constraint.expression(), matter.get(), bound, rule);
            if (constraint.binds()) {
                type.ifPresent(found -> bound.put(constraint.bound(), found));
            }
        }
        rule.statements().forEach(statement -> note(statement, matter.get(), bound, rule));
    }

    /** @return what it is; empty for what nothing can be asked of */
    private Optional<Class<?>> note(
            Expression expression, Class<?> matter, Map<String, Class<?>> bound, RuleSource rule) {
        if (expression instanceof Expression.Name name) {
            return name.isBound() ? Optional.ofNullable(bound.get(name.name())) : note(matter, name.name(), rule);
        }
        if (expression instanceof Expression.Field field) {
            return note(field.of(), matter, bound, rule).flatMap(type -> note(type, field.name(), rule));
        }
        if (expression instanceof Expression.Call call) {
            call.arguments().forEach(argument -> note(argument, matter, bound, rule));
            return call.of() == null
                    ? note(matter, call.name(), rule)
                    : note(call.of(), matter, bound, rule).flatMap(type -> note(type, call.name(), rule));
        }
        expression.parts().forEach(part -> note(part, matter, bound, rule));
        return Optional.empty();
    }

    private Optional<Class<?>> note(Class<?> type, String name, RuleSource rule) {
        Optional<Method> question = VOCABULARY.question(type, name);
        question.ifPresent(found -> rules.putIfAbsent(key(type, found.getName()), rule.name()));
        return question.map(Method::getReturnType);
    }

    private static String key(Class<?> type, String name) {
        return type.getName() + " " + name;
    }
}
