package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.explain.Selection;
import io.github.dingdianrules.facts.Labelled;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a selecting constraint looks at: the kind of the matter in {@code kind == ApplicationKind.INITIAL}. */
final class LookedAt {

    private static final Pattern PATH = Pattern.compile("!?\\s*([a-z]\\w*(?:\\.[a-z]\\w*)*).*", Pattern.DOTALL);

    /** Looking a method up takes longer than a rule does. */
    private static final ClassValue<Map<String, Optional<Method>>> QUESTIONS = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> owner) {
            return new ConcurrentHashMap<>();
        }
    };

    private LookedAt() {}

    /** @return the constraint with the value it looks at, as far as that can be read off the matter */
    static Selection by(String constraint, Object matter) {
        Matcher path = PATH.matcher(constraint);
        @Nullable Object value = matter;
        StringBuilder read = new StringBuilder();
        try {
            for (String name : path.matches() ? path.group(1).split("\\.") : new String[0]) {
                Optional<Method> question = question(value, name);
                @Nullable Object next = question.isPresent() ? question.get().invoke(value) : null;
                if (question.isEmpty() || next instanceof Boolean && value instanceof Labelled) {
                    break; // kind.designation: the kind says more than a no
                }
                value = next;
                read.append(read.isEmpty() ? "" : ".").append(name);
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            return new Selection(constraint, "", null); // a question that this matter cannot answer
        }
        return new Selection(constraint, read.toString(), read.isEmpty() ? null : value);
    }

    private static Optional<Method> question(@Nullable Object owner, String name) {
        return owner == null
                ? Optional.empty()
                : QUESTIONS.get(owner.getClass()).computeIfAbsent(name, unseen -> find(owner.getClass(), name));
    }

    private static Optional<Method> find(Class<?> owner, String name) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Stream.of(name, "is" + capital, "get" + capital)
                .flatMap(candidate -> Stream.of(owner.getMethods())
                        .filter(method -> method.getName().equals(candidate) && method.getParameterCount() == 0))
                .findFirst();
    }
}
