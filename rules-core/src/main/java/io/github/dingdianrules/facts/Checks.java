package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Located;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a fact checks while it is built. */
final class Checks {

    /** Of each fact: its dates, facts and lists. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(c -> c.getType() == LocalDate.class
                            || c.getType() == List.class
                            || c.getType().isRecord())
                    .toList();
        }
    };

    private Checks() {}

    static void id(String list, @Nullable String id) {
        if (id == null || id.isBlank()) {
            throw new InvalidFactException(list + "[].id", null, "every entry of the list needs an id of its own");
        }
        printable(list + "[].id", id);
    }

    /** Ids are part of addresses, which are printed, compared and written into reports. */
    static void printable(String path, String id) {
        if (id.codePoints().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE)) {
            throw new InvalidFactException(
                    path, null, "holds a line break or another control character; write it on one line");
        }
    }

    static void required(String path, @Nullable Object value) {
        if (value == null) {
            throw new InvalidFactException(path, null, "is required");
        }
    }

    /** @return the amount in canonical form, so that 5 and 5.00 are one fact */
    static @Nullable BigDecimal amount(String path, @Nullable BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        if (amount.signum() < 0) {
            throw new InvalidFactException(path, amount.toPlainString(), "is negative; an amount in yuan is 0 or more");
        }
        return canonical(amount);
    }

    static void count(String path, @Nullable Integer count) {
        if (count != null && count < 0) {
            throw new InvalidFactException(path, count, "is negative; a count is 0 or more");
        }
    }

    static @Nullable BigDecimal rate(String path, @Nullable BigDecimal rate) {
        if (rate == null) {
            return null;
        }
        if (rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0) {
            throw new InvalidFactException(
                    path, rate.toPlainString(), "is no share; write 5 % as 0.05, from 0 up to and including 1");
        }
        return canonical(rate);
    }

    private static BigDecimal canonical(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static void order(String path, String earlier, @Nullable LocalDate from, String later, @Nullable LocalDate until) {
        if (from != null && until != null && until.isBefore(from)) {
            throw new InvalidFactException(
                    path + "." + later, until, "lies before " + path + "." + earlier + " (" + from + ")");
        }
    }

    /** An absent list stays unknown. Items are kept in the order of their ids, so that order carries no meaning. */
    static <T> @Nullable List<T> itemsOrUnknown(@Nullable List<T> items, String path, Function<T, String> id) {
        return items == null ? null : items(items, path, id);
    }

    /** An absent list has no items. Items are kept in the order of their ids. */
    static <T> List<T> items(@Nullable List<T> items, String path, Function<T, String> id) {
        if (items == null) {
            return List.of();
        }
        noEmptyEntry(path, items);
        uniqueIds(path, items, id);
        return items.stream().sorted(Comparator.comparing(id)).toList();
    }

    static @Nullable List<String> textsOrUnknown(@Nullable List<String> texts, String path) {
        return texts == null ? null : texts(texts, path);
    }

    /** An absent list has no entries. */
    static List<String> texts(@Nullable List<String> texts, String path) {
        if (texts == null) {
            return List.of();
        }
        noEmptyEntry(path, texts);
        return texts.stream().sorted().toList();
    }

    static <T extends Comparable<T>> @Nullable Set<T> setOrUnknown(@Nullable Set<T> set, String path) {
        if (set == null) {
            return null;
        }
        noEmptyEntry(path, set);
        return Collections.unmodifiableSet(new TreeSet<>(set));
    }

    private static void noEmptyEntry(String path, Collection<?> entries) {
        // Not contains(null): immutable collections refuse the question.
        if (entries.stream().anyMatch(Objects::isNull)) {
            throw new InvalidFactException(path, null, "an entry of the list is empty; leave it out");
        }
    }

    /** Ids of the items nested in all owners, taken together, are unique. */
    static <O, T> void uniqueAcross(
            String path, @Nullable List<O> owners, Function<O, @Nullable List<T>> nested, Function<T, String> id) {
        if (owners == null) {
            return;
        }
        List<T> all = owners.stream()
                .map(nested)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
        uniqueIds(path, all, id);
    }

    private static <T> void uniqueIds(String path, List<T> items, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (T item : items) {
            if (!seen.add(id.apply(item))) {
                throw new InvalidFactException(
                        path, id.apply(item), "is used twice as id; ids are unique within a list");
            }
        }
    }

    /** No {@link Event} anywhere below {@code fact} may lie after {@code asOf}. */
    static void eventsNotAfter(LocalDate asOf, Record fact) {
        for (RecordComponent component : COMPONENTS.get(fact.getClass())) {
            Object value = read(component, fact);
            if (value instanceof LocalDate date) {
                // The annotation last: to read any takes a JVM that has just begun a while.
                if (date.isAfter(asOf) && component.isAnnotationPresent(Event.class)) {
                    String owner = fact instanceof Located located ? located.path() : "";
                    String path = owner.isEmpty() ? component.getName() : owner + "." + component.getName();
                    throw new InvalidFactException(
                            path,
                            date,
                            "lies after the case's date asOf (" + asOf + "); what is recorded has happened");
                }
            } else if (value instanceof Record nested) {
                eventsNotAfter(asOf, nested);
            } else if (value instanceof List<?> items) {
                for (Object item : items) {
                    if (item instanceof Record nested) {
                        eventsNotAfter(asOf, nested);
                    }
                }
            }
        }
    }

    private static @Nullable Object read(RecordComponent component, Record fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
