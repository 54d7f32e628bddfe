package io.github.dingdianrules.regression.impact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.regression.impact.Pairing.Pair;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PairingTest {

    @Test
    void theLikestArePairedWhereverTheyStand() {
        assertThat(pairs(List.of("aaa", "aab", "bbb"), List.of("bbb", "aaa")))
                .containsExactly("aaa-aaa", "aab-", "bbb-bbb");
    }

    @Test
    void whatIsUnlikeStaysAlone() {
        assertThat(pairs(List.of("aaa"), List.of("ccc"))).containsExactly("aaa-", "-ccc");
    }

    @Test
    void nothingWithNothingIsNothing() {
        assertThat(pairs(List.of(), List.of())).isEmpty();
    }

    @Test
    void turningTheListsRoundTurnsThePairsRound() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            List<String> here = words(random);
            List<String> there = words(random);

            assertThat(pairs(there, here))
                    .containsExactlyInAnyOrderElementsOf(Pairing.of(here, there, PairingTest::common).stream()
                            .map(pair -> shown(new Pair<>(pair.after(), pair.before())))
                            .toList());
        }
    }

    private static List<String> words(Random random) {
        return random.ints(random.nextInt(6), 0, 27)
                .mapToObj(n -> "" + "abc".charAt(n / 9) + "abc".charAt(n / 3 % 3) + "abc".charAt(n % 3))
                .collect(Collectors.toList());
    }

    private static List<String> pairs(List<String> before, List<String> after) {
        return Pairing.of(before, after, PairingTest::common).stream()
                .map(PairingTest::shown)
                .toList();
    }

    private static String shown(Pair<String> pair) {
        return word(pair.before()) + "-" + word(pair.after());
    }

    private static String word(Optional<String> word) {
        return word.orElse("");
    }

    private static long common(String one, String other) {
        long common = 0;
        for (int i = 0; i < one.length(); i++) {
            common += one.charAt(i) == other.charAt(i) ? 1 : 0;
        }
        return common == 0 ? Pairing.UNLIKE : common;
    }
}
