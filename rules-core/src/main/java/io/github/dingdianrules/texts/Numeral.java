package io.github.dingdianrules.texts;

/** Numbers as documents write them: 十二, 一百零二, 一〇二, 12, １２, ⑫. */
final class Numeral {

    /** Characters of a number, for use within a character class. */
    static final String CHINESE = "〇○零一二两三四五六七八九十百";

    static final String ARABIC = "0-9０-９";

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final char FIRST_CIRCLED = '①';
    private static final char LAST_CIRCLED = '⑳';

    private Numeral() {}

    /** @return the number; spaces within it do not count */
    static int of(String written) {
        int sum = 0;
        int digits = 0;
        for (char character : written.toCharArray()) {
            if (character == '百' || character == '十') {
                sum += Math.max(digits, 1) * (character == '百' ? 100 : 10);
                digits = 0;
            } else if (FIRST_CIRCLED <= character && character <= LAST_CIRCLED) {
                digits = character - FIRST_CIRCLED + 1;
            } else if (character != ' ') {
                digits = digits * 10 + digit(character);
            }
        }
        return sum + digits;
    }

    private static int digit(char character) {
        return switch (character) {
            case '零', '○' -> 0;
            case '两' -> 2;
            default -> Character.isDigit(character) ? Character.digit(character, 10) : DIGITS.indexOf(character);
        };
    }
}
