package io.github.dingdianrules.benchmarks.byhand;

import io.github.dingdianrules.facts.ApplicationKind;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Event;
import io.github.dingdianrules.facts.InvalidFactException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Random case files over all facts there are, by their record components. Half of them vary a given case, so that those
 * come up too in which much has to come together.
 *
 * <p>Days lie a period of the document apart, give or take a day; figures lie about those of the document.
 */
final class RandomCases {

    private static final LocalDate FIRST = LocalDate.of(2019, 7, 1);
    private static final int DAYS = 3200;
    private static final int[] DAYS_APART = {0, 0, 5, 7, 9, 28, 30, 42, 44, 91, 92, 180, 365, 366, 1095, 1096, 1826};
    private static final int[] FIGURES = {0, 1, 2, 3, 99, 100, 101, 179, 180, 181};
    private static final String[] AMOUNTS = {"0", "0.04", "0.05", "0.050", "0.06", "1", "48620.35", "100000"};
    private static final int MOST_ITEMS = 2;
    private static final int TRIES = 1000;

    private final List<CaseFile> given;
    private final SplittableRandom random;
    private final Map<Class<?>, Shape> shapes = new HashMap<>();
    private LocalDate asOf = FIRST;
    private double unknown;
    private double yes;
    private double change;
    private int ids;

    RandomCases(long seed, List<CaseFile> given) {
        this.random = new SplittableRandom(seed);
        this.given = given;
    }

    CaseFile next() {
        unknown = random.nextDouble();
        yes = random.nextDouble();
        ids = 0;
        if (random.nextBoolean()) {
            asOf = FIRST.plusDays(random.nextInt(DAYS));
            return (CaseFile) record(CaseFile.class, null);
        }
        CaseFile example = given.get(random.nextInt(given.size()));
        asOf = example.asOf();
        change = random.nextDouble() / 5;
        return (CaseFile) record(CaseFile.class, example);
    }

    private Object record(Class<?> type, @Nullable Object example) {
        Shape shape = shapes.computeIfAbsent(type, Shape::of);
        Object[] values = new Object[shape.components.length];
        for (int i = 0; i < values.length; i++) {
            RecordComponent component = shape.components[i];
            values[i] = example == null ? component(component) : varied(component, Shape.read(component, example));
        }
        InvalidFactException refused = null;
        for (int i = 0; i < TRIES; i++) {
            try {
                return shape.create(values);
            } catch (InvalidFactException e) {
                refused = e;
                drawAgain(shape, values);
            }
        }
        throw new IllegalStateException("no valid " + type.getSimpleName(), refused);
    }

    /** Only days and amounts can contradict each other, or a limit. */
    private void drawAgain(Shape shape, Object[] values) {
        for (int i = 0; i < values.length; i++) {
            Class<?> type = shape.components[i].getType();
            if (type == LocalDate.class || type == BigDecimal.class) {
                values[i] = component(shape.components[i]);
            }
        }
    }

    private @Nullable Object varied(RecordComponent component, @Nullable Object value) {
        if (!isFixed(component) && random.nextDouble() < change) {
            return component(component);
        }
        if (value instanceof Record) {
            return record(value.getClass(), value);
        }
        if (value instanceof List<?> items && items.stream().allMatch(Record.class::isInstance)) {
            return items.stream().map(item -> record(item.getClass(), item)).toList();
        }
        return value;
    }

    private static boolean isFixed(RecordComponent component) {
        return component.getName().equals("id") || component.getName().equals("asOf");
    }

    private @Nullable Object component(RecordComponent component) {
        if (component.getName().equals("asOf")) {
            return asOf;
        }
        if (component.getName().equals("id")) {
            return "r" + ids++;
        }
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (optional && random.nextDouble() < unknown) {
            return null;
        }
        return component.getType() == LocalDate.class
                ? day(component.isAnnotationPresent(Event.class))
                : value(component.getGenericType());
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType many) {
            Collection<Object> items = many.getRawType() == Set.class ? new HashSet<>() : new ArrayList<>();
            for (int i = random.nextInt(MOST_ITEMS + 1); i > 0; i--) {
                items.add(value(many.getActualTypeArguments()[0]));
            }
            return items;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain, null);
        }
        if (plain == ApplicationKind.class && random.nextBoolean()) {
            return ApplicationKind.INITIAL;
        }
        if (plain.isEnum()) {
            Object[] constants = plain.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        if (plain == Boolean.class) {
            return random.nextDouble() < yes;
        }
        if (plain == Integer.class) {
            return random.nextInt(3) == 0
                    ? asOf.getYear() - random.nextInt(3)
                    : FIGURES[random.nextInt(FIGURES.length)];
        }
        if (plain == BigDecimal.class) {
            return new BigDecimal(AMOUNTS[random.nextInt(AMOUNTS.length)]);
        }
        return "t" + random.nextInt(MOST_ITEMS);
    }

    private LocalDate day(boolean event) {
        int apart = DAYS_APART[random.nextInt(DAYS_APART.length)] + random.nextInt(3) - 1;
        return event || random.nextBoolean() ? asOf.minusDays(Math.max(0, apart)) : asOf.plusDays(apart);
    }

    /** How a record is put together. */
    private record Shape(RecordComponent[] components, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape(components, type.getDeclaredConstructor(types));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        Object create(Object[] values) {
            try {
                return constructor.newInstance(values);
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof InvalidFactException refused ? refused : new IllegalStateException(e);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        static @Nullable Object read(RecordComponent component, Object owner) {
            try {
                return component.getAccessor().invoke(owner);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
