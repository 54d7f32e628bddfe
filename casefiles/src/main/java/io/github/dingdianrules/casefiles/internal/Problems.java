package io.github.dingdianrules.casefiles.internal;

import io.github.dingdianrules.casefiles.CaseFileException;
import io.github.dingdianrules.casefiles.Problem;
import io.github.dingdianrules.language.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one file; one that shows in many cases, because it lies in the baseline, counts once. */
public final class Problems {

    /** More than this many problems of one file are not listed. */
    private static final int MOST = 200;

    /** So many valid names are listed where none is near. */
    private static final int FEW = 8;

    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private final Set<Object> places = new HashSet<>();

    public Problems(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    /** Something is wrong with a value. */
    public void add(Node node, String message) {
        add(node.mark(), node.path(), valueOf(node), message, null);
    }

    /** A value should be one of a closed list. */
    void addNotAmong(Node node, String written, Collection<String> valid, String message) {
        addUnlisted(node.mark(), node, written, valid, message);
    }

    /** A field has a name that its group does not have. */
    void addUnknownField(Mapping.Field field, String name, Collection<String> valid) {
        addUnlisted(field.key(), field.value(), name, valid, "unknown field " + Quoted.of(name));
    }

    private void addUnlisted(Mark mark, Node node, String written, Collection<String> valid, String message) {
        String near = Nearest.to(written, valid).orElse(null);
        String list = near == null ? "; " + listed(valid) : "";
        add(mark, node.path(), written, message + list, near);
    }

    private static String listed(Collection<String> valid) {
        return valid.size() <= FEW
                ? "it is one of " + valid.stream().sorted().collect(Collectors.joining(", "))
                : "its " + valid.size() + " valid names are in the schema";
    }

    private void add(Mark mark, String path, @Nullable String value, String message, @Nullable String suggestion) {
        if (found.size() > MOST || !places.add(List.of(mark, message))) {
            return;
        }
        found.add(
                found.size() == MOST
                        ? Problem.ofFile(file, "more than " + MOST + " problems; the others are not listed")
                        : new Problem(file, mark.line(), mark.column(), path, value, message, suggestion));
    }

    private static @Nullable String valueOf(Node node) {
        return node instanceof Scalar scalar ? scalar.text() : null;
    }

    /** Something after which nothing can be read. */
    CaseFileException stop(Mark mark, String message) {
        return new CaseFileException(List.of(new Problem(file, mark.line(), mark.column(), "", null, message, null)));
    }

    boolean any() {
        return !found.isEmpty();
    }

    /** @throws CaseFileException if there is any problem */
    public void throwIfAny() {
        if (any()) {
            List<Problem> sorted = new ArrayList<>(found);
            sorted.sort(Comparator.comparing((Problem p) -> p.line() == 0)
                    .thenComparingInt(Problem::line)
                    .thenComparingInt(Problem::column));
            throw new CaseFileException(sorted);
        }
    }
}
