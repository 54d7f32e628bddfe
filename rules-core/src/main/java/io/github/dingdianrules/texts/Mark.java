package io.github.dingdianrules.texts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an article or an item starts with.
 *
 * @param written the mark as it stands in the document
 * @param apart whether a space, a colon or the end of the line sets it off
 * @param rest what follows it
 */
record Mark(Form form, int number, String written, boolean apart, String rest) {

    enum Form {
        ARTICLE("第 ?([" + Numeral.CHINESE + Numeral.ARABIC + "][" + Numeral.CHINESE + Numeral.ARABIC + " ]{0,9})条"),
        BRACKETED("[（(〔] ?([" + Numeral.CHINESE + "][" + Numeral.CHINESE + " ]*)[）)〕]" + Mark.OF_NO_REFERENCE),
        LISTED("([" + Numeral.CHINESE + "]{1,3}) ?[、.．](?! ?[" + Numeral.CHINESE + "])"),
        ARABIC("([" + Numeral.ARABIC + "]{1,2}) ?[.．、)）](?! ?[" + Numeral.ARABIC + "])"),
        BRACKETED_ARABIC("[（(] ?([" + Numeral.ARABIC + "]{1,2}) ?[）)]" + Mark.OF_NO_REFERENCE),
        CIRCLED("([①-⑳])" + Mark.OF_NO_REFERENCE);

        private final Pattern pattern;

        Form(String mark) {
            this.pattern = Pattern.compile("(" + mark + ")([ :：]*)(.*)");
        }

        private Optional<Mark> at(String line) {
            Matcher found = pattern.matcher(line);
            if (!found.matches()) {
                return Optional.empty();
            }
            boolean apart = !found.group(3).isEmpty() || found.group(4).isEmpty();
            return Optional.of(new Mark(this, Numeral.of(found.group(2)), found.group(1), apart, found.group(4)))
                    .filter(mark -> 0 < mark.number && mark.number <= HIGHEST);
        }

        /** @return whether items of this form may be parts of an item, which a ledger does not count */
        boolean isMinor() {
            return this == ARABIC || this == BRACKETED_ARABIC || this == CIRCLED;
        }
    }

    /** 第（一）、（二）项 and the like refer to items. */
    private static final String OF_NO_REFERENCE = "(?! ?(?:、|项(?!目)|款(?!项)|[和或至] ?[（(第①-⑳]))";

    /** No clause has a higher number. */
    private static final int HIGHEST = 999;

    private static final String NUMBER = "[" + Numeral.CHINESE + Numeral.ARABIC + " ]+";

    /** What follows the number of an article that is only referred to, at the start of a line that was wrapped there. */
    private static final Pattern REFERRED_TO =
            Pattern.compile("[、，,。；;的之]|[和或及至与] ?[第（(]|规定|所列|所称|所规定|情形|第" + NUMBER + "[条款项]|第 ?[（(]");

    private static final Pattern HEADING = Pattern.compile("第" + NUMBER + "[编章节](?<title>[^。；：，;:,]{0,40})");

    static Optional<Mark> article(String line) {
        return Form.ARTICLE.at(line);
    }

    static Optional<Mark> item(String line) {
        for (Form form : Form.values()) {
            Optional<Mark> mark = form == Form.ARTICLE ? Optional.empty() : form.at(line);
            if (mark.isPresent()) {
                return mark;
            }
        }
        return Optional.empty();
    }

    static boolean isHeading(String line) {
        Matcher heading = HEADING.matcher(line);
        return heading.matches()
                && !REFERRED_TO.matcher(heading.group("title").strip()).lookingAt();
    }

    boolean isReference() {
        return REFERRED_TO.matcher(rest).lookingAt();
    }
}
