package io.github.dingdianrules.casefiles.internal;

import io.github.dingdianrules.casefiles.CaseFileException;
import io.github.dingdianrules.casefiles.Source;
import io.github.dingdianrules.period.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Makes the calendar of one year from its text. */
public final class CalendarBinder {

    private final Problems problems;
    private final Binder binder;

    private CalendarBinder(Problems problems) {
        this.problems = problems;
        this.binder = new Binder(problems);
    }

    /**
     * @param years where each year read so far is written; that of this file is added
     * @return {@code calendar} with the year of the text
     * @throws CaseFileException with every problem of the file
     */
    public static WorkCalendar read(String name, String text, WorkCalendar calendar, Map<Integer, Source> years) {
        Problems problems = new Problems(name);
        WorkCalendar more = new CalendarBinder(problems).with(TextFile.parse(name, text, problems), calendar, years);
        problems.throwIfAny();
        return more;
    }

    private WorkCalendar with(Node root, WorkCalendar calendar, Map<Integer, Source> years) {
        CalendarText text = binder.record(CalendarText.class, root, Map.of());
        if (text == null) {
            return calendar;
        }
        Node year = Objects.requireNonNull(((Mapping) root).get("year"));
        Source earlier = years.putIfAbsent(
                text.year(), new Source(problems.file(), year.mark().line()));
        if (earlier != null) {
            problems.add(year, text.year() + " is already given in " + earlier + "; give one file for a year");
        }
        Map<LocalDate, Node> off = days(text.off(), text.year());
        Map<LocalDate, Node> work = days(text.work(), text.year());
        work.forEach((day, node) -> checkMakesUp(day, node, off));
        return problems.any() ? calendar : calendar.with(text.year(), off.keySet(), work.keySet());
    }

    private Map<LocalDate, Node> days(Sequence list, int year) {
        ValueReader reader = ValueReader.of(LocalDate.class);
        Map<LocalDate, Node> days = new LinkedHashMap<>();
        for (Node item : list.items()) {
            LocalDate day = (LocalDate) reader.read(item, binder);
            if (day == null) {
                continue;
            }
            Node earlier = days.putIfAbsent(day, item);
            if (earlier != null) {
                problems.add(item, day + " is listed twice, first in " + place(earlier));
            } else if (day.getYear() != year) {
                problems.add(item, day + " lies in another year than " + year);
            }
        }
        return days;
    }

    /** A make-up day on a weekday makes up for nothing, so it is a slip that would leave a weekend day off. */
    private void checkMakesUp(LocalDate day, Node node, Map<LocalDate, Node> off) {
        if (off.containsKey(day)) {
            problems.add(
                    node, day + " is also listed as off, in " + place(off.get(day)) + "; a day is one or the other");
        } else if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
            String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            problems.add(node, day + " is a " + weekday + " and a working day anyway; list only weekend days");
        }
    }

    private static String place(Node node) {
        return "line " + node.mark().line();
    }
}
