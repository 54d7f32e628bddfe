package io.github.dingdianrules.onfile;

import static io.github.dingdianrules.onfile.Samples.CALENDAR;
import static io.github.dingdianrules.onfile.Samples.file;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.facts.DemandBuilder;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.truth.Truth.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Received on 1 June 2024; the fifteenth day is a Sunday. */
class DemandOnFileTest {

    private static final Period FIFTEEN_DAYS = Period.days(15);

    @ParameterizedTest(name = "on {0}: paid in time {1}, overdue {2}")
    @CsvSource({"2024-06-16, TRUE, FALSE", "2024-06-17, TRUE, FALSE", "2024-06-18, FALSE, TRUE"})
    void theLastDayMovesToAWorkingDay(LocalDate day, Value inTime, Value overdue) {
        assertThat(onFile(day, demand().paidOn(day)).isPaidWithin(FIFTEEN_DAYS).value())
                .isEqualTo(inTime);
        assertThat(onFile(day, demand()).isOverdue(FIFTEEN_DAYS).value()).isEqualTo(overdue);
    }

    @Test
    void isNotPaidUnlessOnRecord() {
        LocalDate day = LocalDate.of(2024, 6, 3);

        assertThat(onFile(day, demand()).isPaidWithin(FIFTEEN_DAYS).value()).isEqualTo(Value.FALSE);
        assertThat(onFile(day, demand().paid(true)).isPaidWithin(FIFTEEN_DAYS).value())
                .isEqualTo(Value.TRUE);
    }

    @Test
    void theRestIsWhatASetOffLeaves() {
        DemandOnFile short20 = onFile(
                LocalDate.of(2024, 6, 3),
                demand().amount(new BigDecimal("100.50")).setOff(new BigDecimal("80")));

        assertThat(short20.rest().value()).isEqualByComparingTo("20.50");
        assertThat(short20.demand().isSetOffShort().value()).isEqualTo(Value.TRUE);
    }

    private static DemandBuilder demand() {
        return DemandBuilder.builder().id("d").receivedOn(LocalDate.of(2024, 6, 1));
    }

    private static DemandOnFile onFile(LocalDate asOf, DemandBuilder demand) {
        return new DemandOnFile(file().asOf(asOf).build(), CALENDAR, demand.build());
    }
}
