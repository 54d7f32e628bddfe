package io.github.dingdianrules.casefiles.internal;

import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.Unit;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads single values, each in exactly one way of writing it. */
final class ScalarReader {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern PERIOD = Pattern.compile("([1-9]\\d{0,5}) ([A-Z_]+)");
    private static final String UNITS = "DAYS, WORKING_DAYS, MONTHS, YEARS";

    private ScalarReader() {}

    static ValueReader of(Class<?> type) {
        if (type.isEnum()) {
            return constant(type.getEnumConstants());
        }
        if (type == String.class) {
            return scalar(ScalarReader::text);
        }
        if (type == Boolean.class) {
            return scalar(ScalarReader::yesOrNo);
        }
        if (type == Integer.class) {
            return scalar(ScalarReader::count);
        }
        if (type == BigDecimal.class) {
            return scalar(ScalarReader::decimal);
        }
        if (type == LocalDate.class) {
            return scalar(ScalarReader::date);
        }
        if (type == Period.class) {
            return scalar(ScalarReader::period);
        }
        throw new IllegalArgumentException("no case file can hold a " + type);
    }

    private interface Reading {
        /** @throws Unreadable if the scalar is written otherwise */
        Object of(Scalar scalar) throws Unreadable;
    }

    /** Says what should stand there. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message, null, false, false);
        }
    }

    private static ValueReader scalar(Reading reading) {
        return (node, binder) -> {
            try {
                return reading.of(node instanceof Scalar scalar ? scalar : notScalar(node));
            } catch (Unreadable e) {
                return binder.fail(node, Objects.requireNonNull(e.getMessage()));
            }
        };
    }

    /** Lists and groups are refused by the same words as a wrong scalar: seen as nothing that any reading takes. */
    private static Scalar notScalar(Node node) {
        return new Scalar(node.mark(), Scalar.Kind.NULL, node.described());
    }

    private static String text(Scalar scalar) throws Unreadable {
        return require(scalar, scalar.kind() == Scalar.Kind.TEXT, "must be a text" + quoteHint(scalar))
                .text();
    }

    private static String quoteHint(Scalar scalar) {
        return scalar.kind() == Scalar.Kind.NUMBER || scalar.kind() == Scalar.Kind.BOOLEAN
                ? " in quotes, \"" + Quoted.shortened(scalar.text()) + "\""
                : "";
    }

    private static Boolean yesOrNo(Scalar scalar) throws Unreadable {
        require(scalar, scalar.kind() == Scalar.Kind.BOOLEAN, "must be true or false");
        return scalar.text().equals("true");
    }

    private static Integer count(Scalar scalar) throws Unreadable {
        boolean whole = scalar.kind() == Scalar.Kind.NUMBER
                && WHOLE.matcher(scalar.text()).matches();
        return Integer.valueOf(require(scalar, whole, "must be a whole number of at most 9 digits")
                .text());
    }

    private static BigDecimal decimal(Scalar scalar) throws Unreadable {
        boolean decimal = (scalar.kind() == Scalar.Kind.NUMBER || scalar.kind() == Scalar.Kind.TEXT)
                && DECIMAL.matcher(scalar.text()).matches();
        return new BigDecimal(
                require(scalar, decimal, "must be a number such as 1234.50").text());
    }

    private static LocalDate date(Scalar scalar) throws Unreadable {
        boolean date =
                scalar.kind() == Scalar.Kind.TEXT && DATE.matcher(scalar.text()).matches();
        require(scalar, date, "must be a date such as 2025-03-31");
        try {
            return LocalDate.parse(scalar.text());
        } catch (DateTimeException e) {
            throw new Unreadable("there is no day " + scalar.text());
        }
    }

    private static Period period(Scalar scalar) throws Unreadable {
        Matcher parts = PERIOD.matcher(scalar.kind() == Scalar.Kind.TEXT ? scalar.text() : "");
        boolean known = parts.matches()
                && Arrays.stream(Unit.values()).anyMatch(u -> u.name().equals(parts.group(2)));
        require(scalar, known, "must be a period such as \"20 WORKING_DAYS\"; the units are " + UNITS);
        return new Period(Integer.parseInt(parts.group(1)), Unit.valueOf(parts.group(2)));
    }

    private static Scalar require(Scalar scalar, boolean right, String message) throws Unreadable {
        if (!right) {
            boolean named = scalar.kind() == Scalar.Kind.NULL;
            throw new Unreadable(message + ", not " + (named ? scalar.text() : scalar.described()));
        }
        return scalar;
    }

    private static ValueReader constant(Object[] constants) {
        List<String> names =
                Arrays.stream(constants).map(c -> ((Enum<?>) c).name()).toList();
        return (node, binder) -> {
            if (!(node instanceof Scalar scalar) || scalar.kind() != Scalar.Kind.TEXT) {
                return binder.fail(node, "must be one of the listed names, not " + node.described());
            }
            int index = names.indexOf(scalar.text());
            return index < 0 ? binder.failNotAmong(scalar, names) : constants[index];
        };
    }
}
