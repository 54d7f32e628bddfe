package io.github.dingdianrules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTest {

    @ParameterizedTest(name = "{0} to {1} of {2} is {3} to {4}")
    @CsvSource({
        "0.2, 0.3, 1000, 200.00, 300.00",
        "0.2, 0.3, 100.01, 20.01, 30.00",
        "0.2, 0.3, 33.33, 6.67, 9.99",
        "1, 2, 0.01, 0.01, 0.02",
        "0.3, 0.3, 10, 3.00, 3.00",
        "0, 0.3, 0, 0.00, 0.00"
    })
    void theLowerBoundIsRoundedUpAndTheUpperDownToTheCent(
            BigDecimal lower, BigDecimal upper, BigDecimal base, BigDecimal from, BigDecimal to) {
        Band band = new Band(lower, true, upper, true, base);

        assertThat(band.lowerAmount()).contains(from);
        assertThat(band.upperAmount()).contains(to);
    }

    @ParameterizedTest(name = "above {0} and below {1} of {2} is {3} to {4}")
    @CsvSource({"0.2, 0.3, 1000, 200.01, 299.99", "0.2, 0.3, 100.01, 20.01, 30.00", "0.2, 0.3, 33.33, 6.67, 9.99"})
    void aBoundThatIsNotIncludedIsOneCentAwayUnlessRoundingAlreadyLeftIt(
            BigDecimal lower, BigDecimal upper, BigDecimal base, BigDecimal from, BigDecimal to) {
        Band band = new Band(lower, false, upper, false, base);

        assertThat(band.lowerAmount()).contains(from);
        assertThat(band.upperAmount()).contains(to);
    }

    @Test
    void aBandWithoutLowerBoundHasNoLowerAmount() {
        Band band = new Band(null, false, new BigDecimal("0.3"), true, new BigDecimal(100));

        assertThat(band.lowerAmount()).isEmpty();
        assertThat(band.upperAmount()).contains(new BigDecimal("30.00"));
    }

    @Test
    void nothingIsWorkedOutWhileTheBaseIsUnknown() {
        Band band = new Band(new BigDecimal("0.2"), true, new BigDecimal("0.3"), true, null);

        assertThat(band.lowerAmount()).isEmpty();
        assertThat(band.upperAmount()).isEmpty();
    }

    @Test
    void aBandRunsUpwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Band(new BigDecimal("0.3"), true, new BigDecimal("0.2"), true, null))
                .withMessage("a band runs upwards, not from 0.3 to 0.2");
        assertThatNullPointerException()
                .isThrownBy(() -> new Band(null, false, null, true, null))
                .withMessage("upper");
    }
}
