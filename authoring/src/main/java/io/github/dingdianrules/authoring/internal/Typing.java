package io.github.dingdianrules.authoring.internal;

import io.github.dingdianrules.language.Expression;
import io.github.dingdianrules.language.Position;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.truth.Truth;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says what every expression of a rule is, and what is wrong where it is nothing. */
final class Typing {

    private static final Vocabulary VOCABULARY = Vocabulary.WHOLE;
    private static final Set<Class<?>> BOOLEAN = Set.of(boolean.class, Boolean.class);
    private static final Set<Class<?>> WHOLE_NUMBER = Set.of(int.class, Integer.class);

    /** What {@code null} is. */
    private static final Class<?> NOTHING = Void.class;

    /** {@code null} in a consequence, where the matter cannot be asked any more. */
    private final @Nullable Class<?> matter;

    private final Imports imports;
    private final Faults faults;
    private final Map<String, Class<?>> bound;
    private final Presence presence;

    /** @param matter what the rule looks at */
    Typing(Class<?> matter, Imports imports, Faults faults) {
        this(matter, imports, faults, new HashMap<>(), new Presence(matter));
    }

    private Typing(
            @Nullable Class<?> matter, Imports imports, Faults faults, Map<String, Class<?>> bound, Presence presence) {
        this.matter = matter;
        this.imports = imports;
        this.faults = faults;
        this.bound = bound;
        this.presence = presence;
    }

    /** @return for the consequence: what the condition bound, and functions */
    Typing ofConsequence() {
        return new Typing(null, imports, faults, bound, presence);
    }

    void bind(String name, Expression value, Class<?> type) {
        bound.put(name, type);
        presence.bind(name, value);
    }

    Presence presence() {
        return presence;
    }

    boolean isBound(String name) {
        return bound.containsKey(name);
    }

    /** @return what it is; empty where something in it is wrong, and has been told */
    Optional<Class<?>> of(Expression expression) {
        if (expression instanceof Expression.Name name) {
            return name(name);
        }
        if (expression instanceof Expression.Field field) {
            return field(field);
        }
        if (expression instanceof Expression.Call call) {
            return call(call);
        }
        if (expression instanceof Expression.Text) {
            return Optional.of(String.class);
        }
        if (expression instanceof Expression.Number) {
            return Optional.of(int.class);
        }
        if (expression instanceof Expression.Literal literal) {
            return Optional.of(literal.value() == null ? NOTHING : boolean.class);
        }
        if (expression instanceof Expression.Comparison comparison) {
            compare(comparison.left(), comparison.right(), comparison.at());
            return Optional.of(boolean.class);
        }
        if (expression instanceof Expression.Among among) {
            among.list().forEach(item -> compare(among.value(), item, item.at()));
            return Optional.of(boolean.class);
        }
        expression.parts().forEach(this::test);
        return Optional.of(boolean.class);
    }

    /** Something that chooses matters: true or false, never a question with its unknown. */
    void test(Expression expression) {
        of(expression).filter(type -> !BOOLEAN.contains(type)).ifPresent(type -> {
            if (type == Truth.class) {
                faults.error(
                        expression.at(),
                        "question-outside-holds",
                        "提问要写进 $holds，否则未知会被当成不符合：$holds : " + expression,
                        "a question belongs into $holds, or unknown would count as no: $holds : " + expression);
            } else {
                faults.error(
                        expression.at(),
                        "type",
                        "此处应为条件，" + Faults.zh(expression) + "是" + Vocabulary.zh(type),
                        "a condition is due here; " + Faults.en(expression) + " is " + Vocabulary.en(type));
            }
        });
    }

    private Optional<Class<?>> name(Expression.Name name) {
        if (name.isBound()) {
            if (!bound.containsKey(name.name())) {
                faults.unknown(
                        name.at(),
                        "unbound",
                        name.name(),
                        name.name() + " 没有绑定；先在条件中写 " + name.name() + " : …",
                        name.name() + " is not bound; write " + name.name() + " : … in the condition first",
                        bound.keySet());
                return Optional.empty();
            }
            return Optional.of(bound.get(name.name()));
        }
        if (matter == null) {
            faults.unknown(
                    name.at(),
                    "unbound",
                    name.name(),
                    "then 之后不能用“" + name.name() + "”；先在条件中绑定：$" + name.name() + " : …",
                    "\"" + name.name() + "\" cannot be used after then; bind it in the condition first: $" + name.name()
                            + " : …",
                    bound.keySet());
            return Optional.empty();
        }
        Optional<Class<?>> field = VOCABULARY.accessor(matter, name.name()).map(gives -> given(name, gives));
        if (field.isPresent()) {
            return field;
        }
        faults.unknown(
                name.at(),
                "unknown-fact",
                name.name(),
                matter.getSimpleName() + " 没有“" + name.name() + "”",
                matter.getSimpleName() + " has no \"" + name.name() + "\"",
                VOCABULARY.names(matter));
        return Optional.empty();
    }

    private Optional<Class<?>> field(Expression.Field field) {
        if (field.of() instanceof Expression.Name owner
                && !owner.isBound()
                && (matter == null || VOCABULARY.accessor(matter, owner.name()).isEmpty())
                && Character.isUpperCase(owner.name().charAt(0))) {
            return constant(owner, field);
        }
        return reached(field.of()).flatMap(type -> {
            Optional<Method> found = VOCABULARY.accessor(type, field.name());
            if (found.isEmpty()) {
                unknownQuestion(type, field.name(), field.at());
            }
            return found.map(gives -> given(field, gives));
        });
    }

    private Class<?> given(Expression value, Method gives) {
        presence.note(value, gives);
        return gives.getReturnType();
    }

    /** @return what it is of which something is asked; told when it may not be there to be asked */
    private Optional<Class<?>> reached(Expression owner) {
        Optional<Class<?>> type = of(owner);
        if (presence.mayBeMissing(owner)) {
            faults.error(
                    owner.at(),
                    "may-be-missing",
                    "“" + owner + "”可能没有记载；先写 " + presence.sureOf(owner) + "，没有的，规则不适用",
                    "\"" + owner + "\" may not be on record; write " + presence.sureOf(owner)
                            + " before it, so that the rule passes over what has none");
        }
        return type;
    }

    private Optional<Class<?>> constant(Expression.Name owner, Expression.Field field) {
        Optional<Class<?>> word = VOCABULARY.word(owner.name());
        if (word.isEmpty()) {
            faults.unknown(
                    owner.at(),
                    "unknown-word",
                    owner.name(),
                    "没有词表“" + owner.name() + "”",
                    "there is no list of words \"" + owner.name() + "\"",
                    VOCABULARY.words());
            return Optional.empty();
        }
        imports.need(word.get(), owner.at(), faults);
        List<String> constants = Arrays.stream(word.get().getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        if (!constants.contains(field.name())) {
            faults.unknown(
                    field.at(),
                    "unknown-word",
                    field.name(),
                    owner.name() + " 中没有“" + field.name() + "”",
                    owner.name() + " has no \"" + field.name() + "\"",
                    constants);
            return Optional.empty();
        }
        return word;
    }

    private Optional<Class<?>> call(Expression.Call call) {
        if (call.of() != null) {
            return reached(call.of()).flatMap(type -> {
                List<Method> questions = VOCABULARY.questions(type, call.name());
                if (questions.isEmpty()) {
                    unknownQuestion(type, call.name(), call.at());
                    return Optional.empty();
                }
                return fitting(questions, call);
            });
        }
        List<Method> questions = matter == null ? List.of() : VOCABULARY.questions(matter, call.name());
        if (!questions.isEmpty()) {
            return fitting(questions, call);
        }
        List<Method> functions = VOCABULARY.functions(call.name());
        if (functions.isEmpty()) {
            unknownCall(call);
            return Optional.empty();
        }
        imports.needStatic(Vocabulary.owner(functions.get(0)), call.at(), faults);
        return fitting(functions, call);
    }

    private void unknownCall(Expression.Call call) {
        Set<String> valid = new TreeSet<>(VOCABULARY.functions());
        if (matter == null) {
            faults.unknown(
                    call.at(),
                    "unknown-function",
                    call.name(),
                    "没有“" + call.name() + "(…)”",
                    "there is no \"" + call.name() + "(…)\"",
                    valid);
            return;
        }
        valid.addAll(VOCABULARY.names(matter));
        faults.unknown(
                call.at(),
                "unknown-question",
                call.name(),
                matter.getSimpleName() + " 没有提问“" + call.name() + "”",
                matter.getSimpleName() + " has no question \"" + call.name() + "\"",
                valid);
    }

    private void unknownQuestion(Class<?> type, String name, Position at) {
        if (VOCABULARY.questions(type).isEmpty()) {
            faults.error(
                    at,
                    "unknown-question",
                    "不能对" + Vocabulary.zh(type) + "提问“" + name + "”",
                    "\"" + name + "\" cannot be asked of " + Vocabulary.en(type));
            return;
        }
        faults.unknown(
                at,
                "unknown-question",
                name,
                type.getSimpleName() + " 没有提问“" + name + "”",
                type.getSimpleName() + " has no question \"" + name + "\"",
                VOCABULARY.names(type));
    }

    /** @return what the first of the methods gives that takes these arguments */
    private Optional<Class<?>> fitting(List<Method> methods, Expression.Call call) {
        List<Class<?>> given = new ArrayList<>();
        for (Expression argument : call.arguments()) {
            Optional<Class<?>> type = of(argument);
            if (type.isEmpty()) {
                return Optional.empty();
            }
            given.add(type.get());
        }
        Optional<Method> fits =
                methods.stream().filter(method -> takes(method, given)).findFirst();
        if (fits.isPresent()) {
            new Literals(faults).check(fits.get(), call);
            return Optional.of(given(call, fits.get()));
        }
        mismatch(methods, call, given);
        return Optional.empty();
    }

    private static boolean takes(Method method, List<Class<?>> given) {
        return isCount(method, given.size())
                && IntStream.range(0, given.size()).allMatch(i -> accepts(parameter(method, i), given.get(i)));
    }

    private static boolean isCount(Method method, int count) {
        return method.isVarArgs() ? count >= method.getParameterCount() - 1 : count == method.getParameterCount();
    }

    private static Class<?> parameter(Method method, int index) {
        int last = method.getParameterCount() - 1;
        Class<?> type = method.getParameterTypes()[Math.min(index, last)];
        return method.isVarArgs() && index >= last ? type.getComponentType() : type;
    }

    private static boolean accepts(Class<?> parameter, Class<?> given) {
        return parameter.isAssignableFrom(given)
                || WHOLE_NUMBER.contains(parameter) && WHOLE_NUMBER.contains(given)
                || BOOLEAN.contains(parameter) && BOOLEAN.contains(given);
    }

    private void mismatch(List<Method> methods, Expression.Call call, List<Class<?>> given) {
        List<Method> counted =
                methods.stream().filter(method -> isCount(method, given.size())).toList();
        if (counted.isEmpty()) {
            faults.error(
                    call.at(),
                    "arguments",
                    call.name() + " 应写作 " + forms(methods, true),
                    call.name() + " is written " + forms(methods, false));
            return;
        }
        for (int i = 0; i < given.size(); i++) {
            int index = i;
            if (counted.stream().anyMatch(method -> accepts(parameter(method, index), given.get(index)))) {
                continue;
            }
            Expression argument = call.arguments().get(i);
            Class<?> wanted = parameter(counted.get(0), i);
            if (wanted == Period.class && given.get(i) == int.class) {
                faults.error(
                        argument.at(),
                        "no-unit",
                        "期间“" + argument + "”没有单位；写 days(" + argument + ")、workingDays(" + argument + ")、months("
                                + argument + ") 或 years(" + argument + ")",
                        "the period \"" + argument + "\" has no unit; write days(" + argument + "), workingDays("
                                + argument + "), months(" + argument + ") or years(" + argument + ")");
            } else {
                faults.error(
                        argument.at(),
                        "type",
                        call.name() + " 此处要" + Vocabulary.zh(wanted) + "，" + Faults.zh(argument) + "是"
                                + Vocabulary.zh(given.get(i)),
                        call.name() + " takes " + Vocabulary.en(wanted) + " here; " + Faults.en(argument) + " is "
                                + Vocabulary.en(given.get(i)));
            }
            return;
        }
        faults.error(
                call.at(),
                "arguments",
                call.name() + " 应写作 " + forms(methods, true),
                call.name() + " is written " + forms(methods, false));
    }

    private static String forms(List<Method> methods, boolean zh) {
        return methods.stream()
                .map(method -> Arrays.stream(method.getParameterTypes())
                        .map(type -> zh ? Vocabulary.zh(type) : Vocabulary.en(type))
                        .collect(Collectors.joining("; ", method.getName() + "(", method.isVarArgs() ? "; …)" : ")")))
                .distinct()
                .sorted()
                .collect(Collectors.joining(zh ? " 或 " : " or "));
    }

    private void compare(Expression left, Expression right, Position at) {
        Optional<Class<?>> one = of(left);
        Optional<Class<?>> other = of(right);
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        if (one.get() == Truth.class || other.get() == Truth.class) {
            faults.error(
                    at, "type", "提问不能用 == 比较；写进 $holds", "a question cannot be compared by ==; put it into $holds");
            return;
        }
        boolean withNothing = other.get() == NOTHING && !one.get().isPrimitive();
        if (!withNothing && !accepts(one.get(), other.get()) && !accepts(other.get(), one.get())) {
            faults.error(
                    right.at(),
                    "type",
                    Faults.zh(left) + "是" + Vocabulary.zh(one.get()) + "，不能与" + Faults.zh(right) + "比较",
                    Faults.en(left) + " is " + Vocabulary.en(one.get()) + " and cannot be compared with "
                            + Faults.en(right));
        }
    }
}
