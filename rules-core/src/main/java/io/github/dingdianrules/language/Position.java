package io.github.dingdianrules.language;

/** A place in a text; the first is 1:1. */
public record Position(int line, int column) implements Comparable<Position> {

    /** Where a file as a whole is meant. */
    public static final Position START = new Position(1, 1);

    @Override
    public int compareTo(Position other) {
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
