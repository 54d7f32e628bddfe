package io.github.dingdianrules.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest(name = "{0} stands for {1}; out of sequence: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1 2 3 | 1 2 3 |",
                "1 2 2 4 | 1 2 3 4 | 2",
                "1 3 3 4 | 1 2 3 4 | 3",
                "1 21 3 | 1 2 3 | 21",
                "2 2 3 | 1 2 3 | 2",
                "1 2 2 | 1 2 3 | 2",
                "1 2 2 3 | 1 2 2 3 | 2",
                "1 3 4 | 1 3 4 | 3",
                "1 3 2 4 | 1 3 2 4 | 3 2",
                "2 3 | 2 3 | 2",
                "1 1 | 1 2 | 1"
            })
    void areThoseOfTheMarksUnlessOneIsAnObviousSlip(String marks, String numbers, String outOfSequence) {
        List<Integer> written = list(marks);
        int[] read = Numbers.of(written);

        assertThat(read).containsExactly(list(numbers).stream().mapToInt(i -> i).toArray());
        assertThat(IntStream.range(0, read.length)
                        .filter(i -> Numbers.isOutOfSequence(written, read, i))
                        .mapToObj(written::get))
                .containsExactlyElementsOf(outOfSequence == null ? List.of() : list(outOfSequence));
    }

    private static List<Integer> list(String numbers) {
        return Arrays.stream(numbers.split(" ")).map(Integer::valueOf).toList();
    }
}
