package io.github.dingdianrules.clause;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Address of a clause in a document: {@code 44}, {@code 44.2} (paragraph), {@code 44(4)} (item), {@code 44.1(4)} (item of
 * a paragraph), with a prefix where it stands in another document ({@code N2:12(4)}).
 *
 * <p>Ordered as in the document.
 */
public final class ClauseId implements Comparable<ClauseId> {

    /** Each clause has one form: no number starts with 0, and none is above 999. */
    private static final String NUMBER = "([1-9]\\d{0,2})";

    private static final Pattern FORM =
            Pattern.compile("(?:(\\w+):)?" + NUMBER + "(?:\\." + NUMBER + ")?(?:\\(" + NUMBER + "\\))?");

    private final String text;
    private final String prefix;
    private final int article;
    private final int paragraph;
    private final int item;
    private final ClauseId parent;

    /**
     * @param text the short form
     * @throws IllegalArgumentException if it is none
     */
    public ClauseId(String text) {
        Matcher form = FORM.matcher(Objects.requireNonNull(text, "text"));
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text
                            + "\" is no clause; write 44, 44.2 (paragraph), 44(4) (item) or 44.1(4), with a prefix as in N2:12(4)");
        }
        this.text = text;
        this.prefix = form.group(1) == null ? "" : form.group(1);
        this.article = number(form.group(2));
        this.paragraph = number(form.group(3));
        this.item = number(form.group(4));
        this.parent = item == 0 ? this : new ClauseId(text.substring(0, text.indexOf('(')));
    }

    /** @return the short form */
    public String text() {
        return text;
    }

    /** @return the document it stands in, such as {@code N2}; empty for the policy's own */
    public String prefix() {
        return prefix;
    }

    /** The number of the article. */
    public int article() {
        return article;
    }

    /** @return number of the paragraph, or 0 when none is named */
    public int paragraph() {
        return paragraph;
    }

    /** @return number of the item, or 0 when none is named */
    public int item() {
        return item;
    }

    /** @return the clause without its item: {@code 44.1} for {@code 44.1(4)} */
    public ClauseId parent() {
        return parent;
    }

    /** @return the article it stands in: {@code 44} for {@code 44.1(4)} */
    public ClauseId ofArticle() {
        return new ClauseId((prefix.isEmpty() ? "" : prefix + ":") + article);
    }

    /** @return whether it is this clause or a part of it: {@code 44.1(4)} lies within {@code 44.1} and within {@code 44} */
    public boolean liesWithin(ClauseId whole) {
        return prefix.equals(whole.prefix)
                && article == whole.article
                && (whole.paragraph == 0 || paragraph == whole.paragraph)
                && (whole.item == 0 || item == whole.item);
    }

    /** @return the printed form within its document, such as 第四十四条第一款第（四）项 */
    public String zh() {
        StringBuilder printed =
                new StringBuilder().append('第').append(numeral(article())).append('条');
        if (paragraph() > 0) {
            printed.append('第').append(numeral(paragraph())).append('款');
        }
        if (item() > 0) {
            printed.append("第（").append(numeral(item())).append("）项");
        }
        return printed.toString();
    }

    /** @return the printed form within its document, such as {@code article 44, paragraph 1, item 4} */
    public String en() {
        StringBuilder printed = new StringBuilder("article ").append(article());
        if (paragraph() > 0) {
            printed.append(", paragraph ").append(paragraph());
        }
        if (item() > 0) {
            printed.append(", item ").append(item());
        }
        return printed.toString();
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static String numeral(int number) {
        String digits = "零一二三四五六七八九";
        if (number >= 100) {
            int rest = number % 100;
            String hundreds = digits.charAt(number / 100) + "百";
            return rest == 0 ? hundreds : hundreds + (rest < 10 ? "零" : rest < 20 ? "一" : "") + numeral(rest);
        }
        String tens = number < 10 ? "" : number < 20 ? "十" : digits.charAt(number / 10) + "十";
        return tens + (number % 10 == 0 && number > 0 ? "" : digits.charAt(number % 10));
    }

    @Override
    public int compareTo(ClauseId other) {
        int order = prefix.compareTo(other.prefix);
        if (order == 0) {
            order = Integer.compare(article, other.article);
        }
        if (order == 0) {
            order = Integer.compare(paragraph, other.paragraph);
        }
        return order == 0 ? Integer.compare(item, other.item) : order;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClauseId that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
