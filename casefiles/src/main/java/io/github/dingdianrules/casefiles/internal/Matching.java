package io.github.dingdianrules.casefiles.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Pairs patterns with items, each with one of its own, as many as possible: a loose pattern gives up the item that a
 * tighter one needs (a largest matching by augmenting paths).
 *
 * @param left patterns that found no item
 * @param right items that no pattern took
 */
public record Matching<P, I>(List<P> left, List<I> right) {

    private static final int NONE = -1;

    public static <P, I> Matching<P, I> of(List<P> patterns, List<I> items, BiPredicate<P, I> matches) {
        int[] takenBy = new int[items.size()];
        Arrays.fill(takenBy, NONE);
        List<int[]> choices = patterns.stream()
                .map(pattern -> IntStream.range(0, items.size())
                        .filter(item -> matches.test(pattern, items.get(item)))
                        .toArray())
                .toList();
        List<P> left = new ArrayList<>();
        for (int pattern = 0; pattern < patterns.size(); pattern++) {
            if (!place(pattern, choices, takenBy, new boolean[items.size()])) {
                left.add(patterns.get(pattern));
            }
        }
        List<I> right = IntStream.range(0, items.size())
                .filter(item -> takenBy[item] == NONE)
                .mapToObj(items::get)
                .toList();
        return new Matching<>(left, right);
    }

    private static boolean place(int pattern, List<int[]> choices, int[] takenBy, boolean[] tried) {
        for (int item : choices.get(pattern)) {
            if (!tried[item]) {
                tried[item] = true;
                if (takenBy[item] == NONE || place(takenBy[item], choices, takenBy, tried)) {
                    takenBy[item] = pattern;
                    return true;
                }
            }
        }
        return false;
    }
}
