package io.github.dingdianrules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dingdianrules.facts.Dated;
import io.github.dingdianrules.facts.Material;
import io.github.dingdianrules.facts.Pause;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final Period THREE_MONTHS = Period.months(3);
    private static final Period FIVE_WORKING_DAYS = Period.workingDays(5);

    /** Three months later is a Saturday. */
    private static final Dated START = on("2024-03-15");

    private static final Dated NOT_RECORDED = on(null);
    private static final Dated LAST_DAY_OF_CALENDARS = on("2026-12-31");
    private static final Amount LOSS = new Amount("violations[v1].loss", new BigDecimal("100.01"));
    private static final Amount LOSS_NOT_RECORDED = new Amount("violations[v1].loss", null);

    @Test
    void withinAPeriodEndsOnAWorkingDay() {
        assertThat(dates(Terms.within(THREE_MONTHS, START))).containsExactly("deadline 2024-06-17");
    }

    @Test
    void aheadOfADayIsNotMoved() {
        assertThat(dates(Terms.ahead(THREE_MONTHS, on("2024-09-15")))).containsExactly("deadline 2024-06-15");
    }

    @Test
    void byAFixedDay() {
        assertThat(dates(Terms.by(LocalDate.of(2024, 3, 31)))).containsExactly("deadline 2024-03-31");
    }

    @Test
    void afterAPeriodIsTheDayAfterItsLast() {
        assertThat(dates(Terms.after(THREE_MONTHS, START))).containsExactly("earliest 2024-06-16");
    }

    @Test
    void aStateLastsToTheLastDayOfThePeriodEvenOneOff() {
        assertThat(dates(Terms.lasting(THREE_MONTHS, START))).containsExactly("from 2024-03-15", "until 2024-06-15");
    }

    @Test
    void aLengthAloneHasNoDates() {
        assertThat(dates(Terms.lasting(THREE_MONTHS))).isEmpty();
    }

    @Test
    void effectiveWhenADayOrAPeriodIsOver() {
        assertThat(dates(Terms.effectiveAfter(START))).containsExactly("from 2024-03-16");
        assertThat(dates(Terms.effectiveAfter(THREE_MONTHS, START))).containsExactly("from 2024-06-16");
    }

    @Test
    void aStateThatHasNotBegunHasALengthAlone() {
        assertThat(Terms.onceBegun(THREE_MONTHS, NOT_RECORDED)).isEqualTo(Terms.lasting(THREE_MONTHS));
        assertThat(Terms.onceBegun(THREE_MONTHS, START)).isEqualTo(Terms.lasting(THREE_MONTHS, START));
    }

    @Test
    void aStateThatHasBegunOnADayNotRecordedNamesIt() {
        assertThat(Terms.lasting(THREE_MONTHS, NOT_RECORDED).missing()).containsExactly(NOT_RECORDED.path());
    }

    @Test
    void thePeriodOfTheClauseIsKept() {
        assertThat(Stream.of(
                                Terms.within(THREE_MONTHS, START),
                                Terms.ahead(THREE_MONTHS, START),
                                Terms.after(THREE_MONTHS, START),
                                Terms.lasting(THREE_MONTHS, START),
                                Terms.lasting(THREE_MONTHS),
                                Terms.effectiveAfter(THREE_MONTHS, START))
                        .map(Terms::period))
                .containsOnly(THREE_MONTHS);
    }

    @Test
    void aDateNotRecordedIsNamedAsMissing() {
        assertThat(Terms.within(THREE_MONTHS, NOT_RECORDED).missing()).containsExactly("applications[a1].receivedOn");
        assertThat(Terms.within(THREE_MONTHS, NOT_RECORDED).deadline()).isNull();
        assertThat(Terms.ahead(THREE_MONTHS, NOT_RECORDED).missing()).hasSize(1);
        assertThat(Terms.after(THREE_MONTHS, NOT_RECORDED).missing()).hasSize(1);
        assertThat(Terms.effectiveAfter(NOT_RECORDED).missing()).hasSize(1);
        assertThat(Terms.effectiveAfter(THREE_MONTHS, NOT_RECORDED).missing()).hasSize(1);
    }

    @Test
    void aCalendarNotHeldIsNamedAsMissing() {
        assertThat(Terms.within(FIVE_WORKING_DAYS, LAST_DAY_OF_CALENDARS).missing())
                .containsExactly("calendar[2027]");
        assertThat(Terms.within(FIVE_WORKING_DAYS, LAST_DAY_OF_CALENDARS).deadline())
                .isNull();
        assertThat(Terms.after(FIVE_WORKING_DAYS, LAST_DAY_OF_CALENDARS).missing())
                .containsExactly("calendar[2027]");
        assertThat(Terms.within(Period.days(1), LAST_DAY_OF_CALENDARS).missing())
                .containsExactly("calendar[2027]");
        assertThat(Terms.lasting(Period.days(1), LAST_DAY_OF_CALENDARS).until()).isEqualTo("2027-01-01");
    }

    @Test
    void aPenaltyIsABandOfAnAmount() {
        assertThat(Terms.atMost("0.3", LOSS).band())
                .isEqualTo(new Band(null, false, new BigDecimal("0.3"), true, new BigDecimal("100.01")));
        assertThat(Terms.between("0.2", "0.3", LOSS).band())
                .isEqualTo(new Band(new BigDecimal("0.2"), true, new BigDecimal("0.3"), true, LOSS.value()));
        assertThat(Terms.between("0.2", "0.3", LOSS).missing()).isEmpty();
    }

    @Test
    void aShareAndAMarkUpAreRoundedDownToTheCent() {
        assertThat(Terms.share("0.10", LOSS).amount()).isEqualByComparingTo("10.00");
        assertThat(Terms.markedUp("0.15", LOSS).amount()).isEqualByComparingTo("115.01");
        assertThat(Terms.share("0.10", LOSS_NOT_RECORDED).missing()).containsExactly("violations[v1].loss");
        assertThat(Terms.markedUp("0.15", LOSS_NOT_RECORDED).missing()).containsExactly("violations[v1].loss");
    }

    @Test
    void aMarkUpHasACeilingInYuan() {
        assertThat(List.of("749.99", "750", "750.01", "750.1"))
                .extracting(price -> Terms.markedUp("0.10", new Amount("p", new BigDecimal(price)), "75")
                        .amount()
                        .toPlainString())
                .containsExactly("824.98", "825.00", "825.01", "825.1");
        assertThat(Terms.markedUp("0.10", LOSS_NOT_RECORDED, "75").missing()).containsExactly("violations[v1].loss");
    }

    @Test
    void anAmountNotRecordedIsNamedAsMissing() {
        assertThat(Terms.atMost("0.3", LOSS_NOT_RECORDED).missing()).containsExactly("violations[v1].loss");
        assertThat(Terms.between("0.2", "0.3", LOSS_NOT_RECORDED).missing()).containsExactly("violations[v1].loss");
        assertThat(Terms.amount(LOSS_NOT_RECORDED).missing()).containsExactly("violations[v1].loss");
        assertThat(Terms.amount(LOSS_NOT_RECORDED).amount()).isNull();
        assertThat(Terms.amount(LOSS).amount()).isEqualTo("100.01");
    }

    @Test
    void whatItIsAboutKeepsItsOrder() {
        assertThat(Terms.about(Material.STAFF_LIST, Material.APPLICATION_FORM).items())
                .containsExactly(Material.STAFF_LIST, Material.APPLICATION_FORM);
    }

    @Test
    void usualLeavesTheRestAsItIs() {
        assertThat(Terms.by(LocalDate.of(2025, 3, 31)).usual()).isFalse();
        assertThat(Terms.by(LocalDate.of(2025, 3, 31)).usually().usual()).isTrue();
        assertThat(Terms.by(LocalDate.of(2025, 3, 31)).usually().deadline()).isEqualTo("2025-03-31");
    }

    @Test
    void andGivesBoth() {
        Terms both = Terms.within(THREE_MONTHS, START)
                .and(Terms.between("0.2", "0.3", LOSS_NOT_RECORDED))
                .and(Terms.about(Material.STAFF_LIST).usually())
                .and(Terms.about(Material.APPLICATION_FORM));

        assertThat(both.deadline()).isEqualTo("2024-06-17");
        assertThat(both.band().upper()).isEqualTo("0.3");
        assertThat(both.items()).containsExactly(Material.STAFF_LIST, Material.APPLICATION_FORM);
        assertThat(both.missing()).containsExactly("violations[v1].loss");
        assertThat(both.usual()).isTrue();
    }

    @Test
    void andOfNothingChangesNothing() {
        Terms terms = Terms.within(THREE_MONTHS, START);

        assertThat(terms.and(Terms.NONE)).isEqualTo(terms);
        assertThat(Terms.NONE.and(terms)).isEqualTo(terms);
        assertThat(terms.and(terms)).isEqualTo(terms);
    }

    @Test
    void termsThatContradictEachOtherAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Terms.by(LocalDate.of(2025, 3, 31)).and(Terms.by(LocalDate.of(2025, 4, 30))))
                .withMessage("terms that contradict each other: 2025-03-31 and 2025-04-30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Terms.lasting(THREE_MONTHS).and(Terms.lasting(Period.months(6))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Terms.atMost("0.2", LOSS).and(Terms.atMost("0.3", LOSS)));
    }

    @Test
    void withinAPeriodThatAPauseLengthens() {
        assertThat(dates(Terms.within(THREE_MONTHS, START, new Pause(on("2024-04-01"), on("2024-04-11")))))
                .containsExactly("deadline 2024-06-25");
        assertThat(dates(Terms.within(THREE_MONTHS, START, new Pause(on("2024-03-01"), on("2024-03-15")))))
                .containsExactly("deadline 2024-06-17");
        assertThat(dates(Terms.within(THREE_MONTHS, START, new Pause(NOT_RECORDED, NOT_RECORDED))))
                .containsExactly("deadline 2024-06-17");
    }

    @Test
    void aPauseWithoutItsDaysLeavesTheDeadlineOpen() {
        Terms lasting = Terms.within(THREE_MONTHS, START, new Pause(START, NOT_RECORDED));

        assertThat(dates(lasting)).isEmpty();
        assertThat(lasting.period()).isEqualTo(THREE_MONTHS);
        assertThat(lasting.missing()).containsExactly(NOT_RECORDED.path());
    }

    @Test
    void withoutAStartAPauseDoesNotMatter() {
        assertThat(Terms.within(THREE_MONTHS, NOT_RECORDED, new Pause(START, NOT_RECORDED)))
                .isEqualTo(Terms.within(THREE_MONTHS, NOT_RECORDED));
    }

    private static Dated on(String date) {
        return new Dated(
                () -> "applications[a1]",
                "receivedOn",
                date == null ? null : LocalDate.parse(date),
                WorkCalendar.packaged());
    }

    private static List<String> dates(Terms terms) {
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        dates.put("deadline", terms.deadline());
        dates.put("earliest", terms.earliest());
        dates.put("from", terms.from());
        dates.put("until", terms.until());
        return dates.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
    }
}
