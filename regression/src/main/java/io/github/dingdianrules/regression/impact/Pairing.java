package io.github.dingdianrules.regression.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongBiFunction;

/** Pairs things of two lists, the likest first. Turning the lists round turns the pairs round. */
final class Pairing {

    /** The likeness of things that are not to be paired at all. */
    static final long UNLIKE = -1;

    private Pairing() {}

    /** One of each, or one that has no partner. */
    record Pair<T>(Optional<T> before, Optional<T> after) {}

    /** @return what things have in common as one number; what comes first weighs more than all that follows */
    static long rank(boolean... alike) {
        long rank = 0;
        for (boolean it : alike) {
            rank = rank << 1 | (it ? 1 : 0);
        }
        return rank;
    }

    static <T> List<Pair<T>> of(List<T> before, List<T> after, ToLongBiFunction<T, T> likeness) {
        List<Couple> couples = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size(); j++) {
                long alike = likeness.applyAsLong(before.get(i), after.get(j));
                if (alike != UNLIKE) {
                    couples.add(new Couple(i, j, alike));
                }
            }
        }
        couples.sort(Couple.LIKEST_FIRST);
        Integer[] partners = new Integer[before.size()];
        boolean[] taken = new boolean[after.size()];
        for (Couple couple : couples) {
            if (partners[couple.here] == null && !taken[couple.there]) {
                partners[couple.here] = couple.there;
                taken[couple.there] = true;
            }
        }
        List<Pair<T>> pairs = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            pairs.add(new Pair<>(
                    Optional.of(before.get(i)), Optional.ofNullable(partners[i]).map(after::get)));
        }
        for (int j = 0; j < after.size(); j++) {
            if (!taken[j]) {
                pairs.add(new Pair<>(Optional.empty(), Optional.of(after.get(j))));
            }
        }
        return pairs;
    }

    /** Of two couples that are as like and stand as near, neither can be in the other's way, so their order is the same. */
    private record Couple(int here, int there, long likeness) {

        static final Comparator<Couple> LIKEST_FIRST = Comparator.comparingLong((Couple couple) -> -couple.likeness)
                .thenComparingInt(couple -> couple.here + couple.there)
                .thenComparingInt(couple -> Math.abs(couple.here - couple.there));
    }
}
