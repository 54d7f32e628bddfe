package io.github.dingdianrules.casefiles;

import io.github.dingdianrules.casefiles.internal.CalendarBinder;
import io.github.dingdianrules.casefiles.internal.TextFile;
import io.github.dingdianrules.period.WorkCalendar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the working days of a year that the library does not hold, or holds otherwise, from YAML or JSON:
 * {@code { year: 2027, off: [2027-01-01], work: [] }}.
 *
 * <p>{@code off} lists the days off as published, {@code work} the make-up working days on weekends.
 */
public final class CalendarFiles {

    private CalendarFiles() {}

    /**
     * @return {@code calendar} with the year of the file, which replaces one held before
     * @throws CaseFileException with every problem of the file
     */
    public static WorkCalendar read(Path file, WorkCalendar calendar) {
        return readAll(List.of(file), calendar);
    }

    /**
     * As {@link #read(Path, WorkCalendar)}, for a text.
     *
     * @param name name to report problems under; one that ends in {@code .json} makes it JSON
     */
    public static WorkCalendar read(String name, String text, WorkCalendar calendar) {
        return CalendarBinder.read(name, TextFile.withoutByteOrderMark(text), calendar, new HashMap<>());
    }

    /**
     * @return {@code calendar} with the years of all files
     * @throws CaseFileException with every problem of all files; a year given in two of them is one
     */
    public static WorkCalendar readAll(Collection<Path> files, WorkCalendar calendar) {
        WorkCalendar more = calendar;
        List<Problem> problems = new ArrayList<>();
        Map<Integer, Source> years = new HashMap<>();
        for (Path file : files) {
            try {
                more = CalendarBinder.read(TextFile.name(file), text(file), more, years);
            } catch (CaseFileException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new CaseFileException(problems);
        }
        return more;
    }

    private static String text(Path file) {
        if (Files.isDirectory(file)) {
            throw refuse(file, "is a directory; name the file that holds the calendar");
        }
        if (Files.exists(file) && !TextFile.hasFittingName(file)) {
            throw refuse(file, "is no calendar file; the name of one ends in .yaml, .yml or .json");
        }
        return TextFile.read(file);
    }

    private static CaseFileException refuse(Path file, String message) {
        return new CaseFileException(List.of(Problem.ofFile(TextFile.name(file), message)));
    }
}
