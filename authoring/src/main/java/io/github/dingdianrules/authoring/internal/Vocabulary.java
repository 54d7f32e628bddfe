package io.github.dingdianrules.authoring.internal;

import io.github.dingdianrules.decision.Actor;
import io.github.dingdianrules.decision.Amount;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.decision.Terms;
import io.github.dingdianrules.facts.Dated;
import io.github.dingdianrules.facts.Labelled;
import io.github.dingdianrules.facts.Recipient;
import io.github.dingdianrules.onfile.OnFile;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.truth.Truth;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everything a rule may name: the matters, their questions and fields, the words of closed lists, and the functions. A
 * name that is not here does not exist for a rule, whatever Java has.
 */
final class Vocabulary {

    private static final String ROOT = "io.github.dingdianrules.";
    private static final Set<String> PACKAGES =
            Set.of(ROOT + "facts", ROOT + "onfile", ROOT + "period", ROOT + "truth", ROOT + "decision");

    /** What questions may give back or take that is not ours; none of them can itself be asked anything. */
    private static final Set<Class<?>> PLAIN = Set.of(
            String.class,
            int.class,
            Integer.class,
            boolean.class,
            Boolean.class,
            LocalDate.class,
            BigDecimal.class,
            List.class,
            Set.class);

    private static final Set<String> NEVER = Set.of(
            "getClass",
            "equals",
            "hashCode",
            "toString",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "compareTo",
            "values",
            "valueOf",
            "name",
            "ordinal",
            "describeConstable",
            "getDeclaringClass");

    /** What is no list of words and no fact: said in a word. */
    private static final Map<Class<?>, String> SHORT = Map.ofEntries(
            Map.entry(Truth.class, "提问 question"),
            Map.entry(Period.class, "期间 period"),
            Map.entry(Terms.class, "期限等 terms"),
            Map.entry(Amount.class, "金额 amount"),
            Map.entry(BigDecimal.class, "金额 amount"),
            Map.entry(LocalDate.class, "日期 day"),
            Map.entry(Dated.class, "日期 day"),
            Map.entry(String.class, "文字 text"),
            Map.entry(int.class, "整数 number"),
            Map.entry(Integer.class, "整数 number"),
            Map.entry(boolean.class, "true / false"),
            Map.entry(Boolean.class, "true / false"),
            Map.entry(Collection.class, "列表 list"));

    /** What functions make and nothing more is asked of. */
    private static final Set<Class<?>> IN_FUNCTIONS = Set.of(Truth.class, Terms.class, Period.class);

    private static final Set<String> TRUTH_FUNCTIONS = Set.of("all", "any", "no");

    /** Stands after the constants that it is made from. */
    static final Vocabulary WHOLE = new Vocabulary();

    private final SortedMap<String, Class<?>> matters = new TreeMap<>();
    private final SortedMap<String, Class<?>> words = new TreeMap<>();
    private final SortedMap<String, List<Method>> functions = new TreeMap<>();

    private Vocabulary() {
        permitted(OnFile.class).forEach(matter -> matters.put(matter.getSimpleName(), matter));
        functions(Truth.class, TRUTH_FUNCTIONS::contains);
        functions(Terms.class, name -> true);
        functions(Period.class, name -> true);
        reachable().filter(Class::isEnum).forEach(word -> words.put(word.getSimpleName(), word));
    }

    private static Stream<Class<?>> permitted(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(type -> type.isSealed() ? permitted(type) : Stream.of(type));
    }

    private void functions(Class<?> of, java.util.function.Predicate<String> named) {
        Arrays.stream(of.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers()))
                .filter(method -> of.isAssignableFrom(method.getReturnType()) && named.test(method.getName()))
                .forEach(method -> functions
                        .computeIfAbsent(method.getName(), name -> new ArrayList<>())
                        .add(method));
    }

    /** What the questions lead to, from the matters on. */
    private Stream<Class<?>> reachable() {
        Set<Class<?>> seen = new HashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(matters.values());
        open.addAll(List.of(DecisionKind.class, Actor.class, Recipient.class));
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (!isOurs(type) || !seen.add(type)) {
                continue;
            }
            for (Method question : questions(type)) {
                open.add(question.getReturnType());
                Arrays.stream(question.getParameterTypes())
                        .map(parameter -> parameter.isArray() ? parameter.getComponentType() : parameter)
                        .forEach(open::add);
            }
        }
        return seen.stream();
    }

    Collection<String> matters() {
        return matters.keySet();
    }

    Optional<Class<?>> matter(String name) {
        return Optional.ofNullable(matters.get(name));
    }

    /** @return names of the closed lists, such as {@code ApplicationKind} */
    Collection<String> words() {
        return words.keySet();
    }

    Optional<Class<?>> word(String name) {
        return Optional.ofNullable(words.get(name));
    }

    /** @return the types that the matters lead to, of which something can be asked, by name */
    List<Class<?>> facts() {
        return reachable()
                .filter(type -> !type.isEnum() && !matters.containsValue(type) && !IN_FUNCTIONS.contains(type))
                .filter(type -> !questions(type).isEmpty())
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
    }

    Collection<String> functions() {
        return functions.keySet();
    }

    /** @return the functions of this name, such as {@code all} and {@code workingDays}; empty when there is none */
    List<Method> functions(String name) {
        return functions.getOrDefault(name, List.of());
    }

    /** @return the type whose functions these are, to be imported with {@code import static} */
    static Class<?> owner(Method function) {
        return function.getDeclaringClass();
    }

    /** @return everything that can be asked of a value of this type */
    List<Method> questions(Class<?> type) {
        if (!isOurs(type)) {
            return List.of();
        }
        return Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers())
                        && !NEVER.contains(method.getName())
                        && !method.isBridge()
                        && isOurs(method.getDeclaringClass())
                        && isAllowed(method.getReturnType())
                        && Arrays.stream(method.getParameterTypes()).allMatch(Vocabulary::isAllowedParameter))
                .toList();
    }

    List<Method> questions(Class<?> type, String name) {
        return questions(type).stream()
                .filter(method -> method.getName().equals(name))
                .toList();
    }

    /** @return what a name stands for, be it a field or a question */
    Optional<Method> question(Class<?> type, String name) {
        return accessor(type, name).or(() -> questions(type, name).stream().findFirst());
    }

    /**
     * The name as it stands comes first, as in the engine: reflection gives methods in no order of its own.
     *
     * @return what gives a field, as the engine finds it: {@code x()}, {@code isX()} or {@code getX()}
     */
    Optional<Method> accessor(Class<?> type, String name) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        List<Method> simple = questions(type).stream()
                .filter(method -> method.getParameterCount() == 0)
                .toList();
        return Stream.of(name, "is" + capital, "get" + capital)
                .flatMap(accessor ->
                        simple.stream().filter(method -> method.getName().equals(accessor)))
                .findFirst();
    }

    /** @return what can stand after a dot: fields and questions */
    SortedSet<String> names(Class<?> type) {
        SortedSet<String> names = new TreeSet<>();
        for (Method question : questions(type)) {
            names.add(question.getName());
            if (question.getParameterCount() == 0 && question.getName().matches("is[A-Z].*")) {
                names.add(question.getName().substring(2, 3).toLowerCase(Locale.ROOT)
                        + question.getName().substring(3));
            }
        }
        return names;
    }

    /** @return whether the package, or the type in it, is one a rule file may import */
    static boolean isImportable(String name) {
        String owner = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
        return PACKAGES.contains(owner) || name.equals("java.time.LocalDate") || name.equals("java.math.BigDecimal");
    }

    private static boolean isOurs(Class<?> type) {
        return PACKAGES.contains(type.getPackageName()) && !type.getSimpleName().contains("Builder");
    }

    private static boolean isAllowed(Class<?> type) {
        return PLAIN.contains(type) || isOurs(type);
    }

    private static boolean isAllowedParameter(Class<?> type) {
        return isAllowed(type.isArray() ? type.getComponentType() : type);
    }

    /** @return what it is in a word or two, in both languages or as a name that is explained elsewhere */
    static String inShort(Class<?> type) {
        if (type.isArray()) {
            return inShort(type.getComponentType());
        }
        return SHORT.entrySet().stream()
                .filter(entry -> entry.getKey().isAssignableFrom(type))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(type.getSimpleName());
    }

    /** @return what it is, for the reader of a message who knows no Java */
    static String zh(Class<?> type) {
        return describe(type, true);
    }

    static String en(Class<?> type) {
        return describe(type, false);
    }

    private static String describe(Class<?> type, boolean zh) {
        if (type.isArray()) {
            return describe(type.getComponentType(), zh);
        }
        if (type == Period.class) {
            return zh ? "期间，如 workingDays(5)" : "a period such as workingDays(5)";
        }
        if (type == Truth.class) {
            return zh ? "提问（是、否或未知）" : "a question (true, false or unknown)";
        }
        if (type == Terms.class) {
            return zh ? "决定的期限、幅度或内容，如 within(days(30), $x)" : "terms such as within(days(30), $x)";
        }
        if (type == Amount.class || type == BigDecimal.class) {
            return zh ? "金额" : "an amount";
        }
        if (type == String.class) {
            return zh ? "引号内的文字" : "a text in quotes";
        }
        if (type == int.class || type == Integer.class) {
            return zh ? "整数" : "a whole number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return zh ? "true 或 false" : "true or false";
        }
        if (type.isEnum()) {
            String example = type.getSimpleName() + "." + ((Enum<?>) type.getEnumConstants()[0]).name();
            return zh
                    ? type.getSimpleName() + " 之一，如 " + example
                    : "one of " + type.getSimpleName() + ", such as " + example;
        }
        if (type == Labelled.class) {
            return zh ? "一个词，如 Material.APPLICATION_FORM" : "a word such as Material.APPLICATION_FORM";
        }
        if (type == LocalDate.class || type == Dated.class) {
            return zh ? "日期" : "a day";
        }
        if (List.class.isAssignableFrom(type) || Set.class.isAssignableFrom(type)) {
            return zh ? "列表" : "a list";
        }
        return type.getSimpleName();
    }
}
