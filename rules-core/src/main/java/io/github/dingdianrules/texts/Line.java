package io.github.dingdianrules.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line that counts, without what typesetting left in it. A line that runs on into items is several.
 *
 * @param number in the file, from 1
 * @param afterBlank whether a blank line precedes it
 */
record Line(int number, String text, boolean afterBlank) {

    private static final Pattern SPACES = Pattern.compile("[\\h\\f\\x0B\\u200b\\ufeff]+");
    private static final Pattern LEFTOVERS = Pattern.compile("\\[bookmark:[^]]*]|\\*\\*");
    private static final Pattern LIST_MARK = Pattern.compile("^(?:[-–—*+•·●▪>]+ +|[-–—]+(?=[（(]))+");

    /** Notes, links, rules and page numbers. */
    private static final Pattern NO_TEXT = Pattern.compile(
            "#.*|\\[[^]]*]\\([^)]*\\)|[-–—_=* ]+|[-–—] ?\\d+ ?[-–—]|第 ?\\d+ ?页(?: ?[,，/]? ?共 ?\\d+ ?页)?");

    private static final Pattern BEFORE_ITEM_IN_LINE =
            Pattern.compile("(?<=[：:；;。]) ?(?=[（(] ?[一二三四五六七八九十]{1,3} ?[）)](?![、项款]))");

    static List<Line> of(String document) {
        List<Line> lines = new ArrayList<>();
        boolean afterBlank = false;
        int number = 0;
        for (String raw : document.split("\\r\\n?|\\n")) {
            number++;
            String text = cleaned(raw);
            if (text.isEmpty()) {
                afterBlank = true;
            } else if (!NO_TEXT.matcher(text).matches()) {
                for (String part :
                        BEFORE_ITEM_IN_LINE.split(LIST_MARK.matcher(text).replaceFirst(""))) {
                    lines.add(new Line(number, part, afterBlank));
                    afterBlank = false;
                }
            }
        }
        return lines;
    }

    private static String cleaned(String raw) {
        return SPACES.matcher(LEFTOVERS.matcher(raw).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
