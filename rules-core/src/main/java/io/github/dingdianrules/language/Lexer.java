package io.github.dingdianrules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Cuts a DRL file into tokens and drops comments. A Chinese sign is taken for the one that is meant, and reported. */
final class Lexer {

    private static final String SIGNS = "(){}[].,;:@*=!<>&|+-/%?^~#";
    private static final List<String> DOUBLE_SIGNS = List.of("==", "!=", "||", "&&", "<=", ">=", "->", "::");
    private static final Map<Character, Character> FULL_WIDTH =
            Map.of('（', '(', '）', ')', '，', ',', '；', ';', '：', ':', '。', '.', '＝', '=', '“', '"', '”', '"', '＄', '$');
    /** Texts end up in code that is compiled: nothing in them may close a text, a comment or a statement there. */
    private static final String PUNCTUATION = "()（）[]〔〕《》“”‘’,，、.。:：-—–~～%‰·/+±≤≥";

    private static final char QUOTE = '"';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Fault> faults;
    private int next;
    private int line = 1;
    private int lineStart;
    private boolean first = true;

    Lexer(String file, String text, List<Fault> faults) {
        this.file = file;
        this.text = text;
        this.faults = faults;
    }

    /** @return the tokens, the last of them the end */
    List<Token> tokens() {
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            next++;
            lineStart++;
        }
        while (next < text.length()) {
            char sign = text.charAt(next);
            if (sign == '\n') {
                newLine();
            } else if (Character.isWhitespace(sign)) {
                next++;
            } else if (text.startsWith("//", next)) {
                skipTo(text.indexOf('\n', next));
            } else if (text.startsWith("/*", next)) {
                blockComment();
            } else {
                read(sign);
                first = false;
            }
        }
        tokens.add(new Token(Token.Sort.END, "", at(next), true));
        return tokens;
    }

    private void read(char sign) {
        if (sign == QUOTE || sign == '“') {
            text(sign);
        } else if (isNameStart(sign)) {
            take(Token.Sort.NAME, Lexer::isNamePart);
        } else if (sign >= '0' && sign <= '9') {
            take(Token.Sort.NUMBER, Lexer::isNamePart);
        } else {
            sign(sign);
        }
    }

    private void newLine() {
        next++;
        line++;
        lineStart = next;
        first = true;
    }

    private void skipTo(int end) {
        next = end < 0 ? text.length() : end;
    }

    private void blockComment() {
        Position from = at(next);
        int end = text.indexOf("*/", next + 2);
        if (end < 0) {
            fault(from, "syntax", "注释没有以 */ 结束", "the comment is not closed by */");
            next = text.length();
            return;
        }
        while (next < end + 2) {
            if (text.charAt(next) == '\n') {
                newLine();
            } else {
                next++;
            }
        }
    }

    private void text(char opening) {
        Position from = at(next);
        int end = next + 1;
        while (end < text.length() && text.charAt(end) != '\n' && !closes(opening, text.charAt(end))) {
            end++;
        }
        String value = text.substring(next + 1, end).stripTrailing();
        if (end == text.length() || text.charAt(end) == '\n') {
            fault(from, "syntax", "文字没有以 \" 结束", "the text is not closed by \"");
            add(Token.Sort.TEXT, value, from);
            next = end;
            return;
        }
        if (opening != QUOTE) {
            fullWidth(opening, from);
        }
        value = text.substring(next + 1, end);
        int[] strange = value.codePoints().filter(sign -> !isPlain(sign)).toArray();
        if (strange.length > 0) {
            String shown = printable(new String(strange, 0, 1));
            fault(
                    from,
                    "text",
                    "引号内不能有字符“" + shown + "”；可用文字、数字、空格和 " + PUNCTUATION,
                    "the character \"" + shown + "\" has no place in quotes; use letters, digits, spaces and "
                            + PUNCTUATION);
            value = value.codePoints()
                    .filter(Lexer::isPlain)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
        add(Token.Sort.TEXT, value, from);
        next = end + 1;
    }

    private static boolean closes(char opening, char sign) {
        return sign == QUOTE || opening != QUOTE && sign == '”';
    }

    private void take(Token.Sort sort, IntPredicate part) {
        int start = next;
        while (next < text.length() && part.test(text.charAt(next))) {
            next++;
        }
        add(sort, text.substring(start, next), at(start));
    }

    private void sign(char sign) {
        Position from = at(next);
        if (next + 1 < text.length() && DOUBLE_SIGNS.contains(text.substring(next, next + 2))) {
            add(Token.Sort.SIGN, text.substring(next, next + 2), from);
            next += 2;
            return;
        }
        String shown = foreign();
        next += shown.length();
        if (SIGNS.indexOf(sign) >= 0) {
            add(Token.Sort.SIGN, shown, from);
        } else if (FULL_WIDTH.containsKey(sign)) {
            add(Token.Sort.SIGN, fullWidth(sign, from), from);
        } else {
            fault(
                    from,
                    "character",
                    "此处不能有“" + printable(shown) + "”；中文只能写在引号内或注释中",
                    "\"" + printable(shown) + "\" cannot stand here; Chinese goes into quotes or comments");
        }
    }

    /** @return the next sign; where it is a Chinese character, the whole word */
    private String foreign() {
        int end = next + Character.charCount(text.codePointAt(next));
        if (Character.isIdeographic(text.codePointAt(next))) {
            while (end < text.length() && Character.isIdeographic(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
        }
        return text.substring(next, end);
    }

    private static String printable(String shown) {
        int code = shown.codePointAt(0);
        return Character.isISOControl(code) || !Character.isDefined(code) ? String.format("U+%04X", code) : shown;
    }

    /** @return the sign that is meant */
    private String fullWidth(char sign, Position from) {
        String meant = String.valueOf(FULL_WIDTH.get(sign));
        fault(from, "full-width", "全角“" + sign + "”应改为半角 " + meant, "the full-width " + sign + " must be " + meant);
        return meant;
    }

    private void add(Token.Sort sort, String value, Position from) {
        tokens.add(new Token(sort, value, from, first));
    }

    private void fault(Position from, String code, String zh, String en) {
        faults.add(Fault.error(file, from, code, zh, en));
    }

    private Position at(int index) {
        return new Position(line, index - lineStart + 1);
    }

    private static boolean isPlain(int sign) {
        return Character.isLetterOrDigit(sign) || sign == ' ' || PUNCTUATION.indexOf(sign) >= 0;
    }

    private static boolean isNameStart(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign == '_' || sign == '$';
    }

    private static boolean isNamePart(int sign) {
        return isNameStart((char) sign) || sign >= '0' && sign <= '9';
    }
}
