package io.github.dingdianrules.casefiles;

import java.util.List;
import java.util.stream.Collectors;

/** Case files or calendar files that cannot be read, with every problem found in them; the message has one line for each. */
public final class CaseFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems at least one, in the order of the files */
    public CaseFileException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a case file without a problem is no exception");
        }
        this.problems = List.copyOf(problems);
    }

    /** @return every problem found, in the order of the files and of the lines in each */
    public List<Problem> problems() {
        return problems;
    }
}
