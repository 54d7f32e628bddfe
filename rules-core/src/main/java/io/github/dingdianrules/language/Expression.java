package io.github.dingdianrules.language;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in a condition or a consequence. Prints as it is written in DRL, with single spaces. */
public sealed interface Expression {

    /** @return where it starts, or for a call or a field, where its own name stands */
    Position at();

    /** @return the expressions directly inside it */
    List<Expression> parts();

    /** @return it and everything inside it, outermost first */
    default Stream<Expression> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Expression::all));
    }

    /** A field of the matter, a constant, or the name of a type; or a bound value such as {@code $holds}. */
    record Name(String name, Position at) implements Expression {

        /** Whether it is a value that the pattern binds, such as {@code $holds}. */
        public boolean isBound() {
            return name.startsWith("$");
        }

        @Override
        public List<Expression> parts() {
            return List.of();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** A field of something: {@code application.kind}. */
    record Field(Expression of, String name, Position at) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(of);
        }

        @Override
        public String toString() {
            return of + "." + name;
        }
    }

    /**
     * A question or another call.
     *
     * @param of what is asked; {@code null} for the matter itself, or a function such as {@code all}
     */
    record Call(@Nullable Expression of, String name, List<Expression> arguments, Position at) implements Expression {

        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public List<Expression> parts() {
            return of == null
                    ? arguments
                    : Stream.concat(Stream.of(of), arguments.stream()).toList();
        }

        @Override
        public String toString() {
            return (of == null ? "" : of + ".")
                    + name
                    + arguments.stream().map(Expression::toString).collect(Collectors.joining(", ", "(", ")"));
        }
    }

    /** A text in quotes; never holds a quote, a backslash or a control character. */
    record Text(String value, Position at) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of();
        }

        @Override
        public String toString() {
            return '"' + value + '"';
        }
    }

    /** A whole number. */
    record Number(int value, Position at) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of();
        }

        @Override
        public String toString() {
            return Integer.toString(value);
        }
    }

    /** {@code null}, {@code true} or {@code false}. */
    record Literal(@Nullable Boolean value, Position at) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of();
        }

        @Override
        public String toString() {
            return String.valueOf(value);
        }
    }

    /**
     * A comparison of two values.
     *
     * @param equal whether they must be equal, or must not be
     */
    record Comparison(Expression left, boolean equal, Expression right, Position at) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }

        @Override
        public String toString() {
            return left + (equal ? " == " : " != ") + right;
        }
    }

    /**
     * A comparison with a list of values.
     *
     * @param within whether the value must be one of the list, or must not be
     */
    record Among(Expression value, boolean within, List<Expression> list, Position at) implements Expression {

        public Among {
            list = List.copyOf(list);
        }

        @Override
        public List<Expression> parts() {
            return Stream.concat(Stream.of(value), list.stream()).toList();
        }

        @Override
        public String toString() {
            return value
                    + (within ? " in " : " not in ")
                    + list.stream().map(Expression::toString).collect(Collectors.joining(", ", "(", ")"));
        }
    }

    /** Alternatives: {@code under("64") || under("65")}. */
    record Either(List<Expression> parts, Position at) implements Expression {

        public Either {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream().map(Expression::toString).collect(Collectors.joining(" || "));
        }
    }
}
