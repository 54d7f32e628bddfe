package io.github.dingdianrules.workbench.text;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lines of text that break near column 100, a Chinese character counting as two columns. */
public final class Page {

    private static final int COLUMNS = 100;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final StringBuilder text = new StringBuilder();
    private int margin;
    private int column;

    public Page blank() {
        text.append('\n');
        return this;
    }

    public Page rule(char of) {
        text.append(String.valueOf(of).repeat(COLUMNS)).append('\n');
        return this;
    }

    public Page line(int indent, String content) {
        return line(indent, "", content);
    }

    /** Adds a line that starts with {@code lead}; where it breaks, the rest stands below the content. */
    public Page line(int indent, String lead, String content) {
        begin(indent, lead);
        flow(content);
        return end();
    }

    /** Adds a line of items that breaks between items, and within one only where it is longer than a line. */
    public Page items(int indent, String lead, List<String> items, String separator) {
        begin(indent, lead);
        for (int i = 0; i < items.size(); i++) {
            String item = i < items.size() - 1 ? items.get(i) + separator : items.get(i);
            breakBefore(item);
            flow(item);
        }
        return end();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    static int width(String content) {
        return content.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
    }

    private void begin(int indent, String lead) {
        text.append(" ".repeat(indent)).append(lead);
        margin = indent + width(lead);
        column = margin;
    }

    /** What a case file says must not steer the terminal, so its control characters become spaces. */
    private void flow(String raw) {
        String content = CONTROL.matcher(raw).replaceAll(" ");
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(content);
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (mayBreak(content, to)) {
                String piece = content.substring(from, to);
                breakBefore(piece);
                text.append(piece);
                column += width(piece);
                from = to;
            }
        }
    }

    private void breakBefore(String piece) {
        if (column > margin && column + width(piece.stripTrailing()) > COLUMNS) {
            stripTrailingBlanks();
            text.append('\n').append(" ".repeat(margin));
            column = margin;
        }
    }

    private Page end() {
        stripTrailingBlanks();
        text.append('\n');
        return this;
    }

    /** Dates and addresses stay whole: a line breaks only after a space or beside a Chinese character. */
    private static boolean mayBreak(String content, int at) {
        return at == content.length()
                || content.charAt(at - 1) == ' '
                || isWide(content.codePointBefore(at))
                || isWide(content.codePointAt(at));
    }

    private static boolean isWide(int point) {
        return Character.isIdeographic(point)
                || point >= '\u3000' && point <= '\u303f'
                || point >= '\uff00' && point <= '\uff60'
                || point >= '\uffe0' && point <= '\uffe6';
    }

    private void stripTrailingBlanks() {
        while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }
}
