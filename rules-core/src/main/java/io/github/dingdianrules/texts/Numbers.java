package io.github.dingdianrules.texts;

import java.util.Arrays;
import java.util.List;

/** What numbers a sequence of marks stands for when some of them are wrong. */
final class Numbers {

    private Numbers() {}

    /** @return for each mark its number: the mark itself, unless its neighbours leave one number only */
    static int[] of(List<Integer> marks) {
        int[] numbers = new int[marks.size()];
        int previous = 0;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = isMistaken(marks, i, previous) ? previous + 1 : marks.get(i);
            previous = numbers[i];
        }
        return numbers;
    }

    /** @return whether the mark at {@code i} carries on from nothing that stands before it */
    static boolean isOutOfSequence(List<Integer> marks, int[] numbers, int i) {
        int mark = marks.get(i);
        if (i == 0) {
            return mark != 1;
        }
        int highest = Arrays.stream(numbers, 0, i).max().getAsInt();
        return mark != marks.get(i - 1) + 1 && mark != numbers[i - 1] + 1 && mark != highest + 1;
    }

    private static boolean isMistaken(List<Integer> marks, int i, int previous) {
        if (marks.get(i) == previous + 1) {
            return false;
        }
        return i + 1 < marks.size() ? marks.get(i + 1) == previous + 2 : marks.get(i) <= previous;
    }
}
