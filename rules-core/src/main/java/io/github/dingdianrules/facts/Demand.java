package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Comparison;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A notice of the agency to pay irregular fees or damages. */
@Fact
public record Demand(
        @Label(zh = "标识", en = "id") String id,

        @Label(zh = "接到通知日期", en = "received on") @Event @Nullable
        LocalDate receivedOn,

        @Label(zh = "应缴金额", en = "amount due") @Nullable BigDecimal amount,
        @Label(zh = "缴清日期", en = "paid on") @Event @Nullable LocalDate paidOn,
        @Label(zh = "已缴清", en = "paid") @Act @Nullable Boolean paid,

        @Label(zh = "已抵扣金额", en = "amount set off") @Nullable
        BigDecimal setOff)
        implements Located {

    public Demand {
        Checks.id("agreements.demands", id);
        amount = Checks.amount("agreements.demands[" + id + "].amount", amount);
        setOff = Checks.amount("agreements.demands[" + id + "].setOff", setOff);
    }

    @Override
    public String path() {
        return "agreements.demands[" + id + "]";
    }

    /** Paid in full; a date of payment says so too. */
    public Truth isPaid() {
        return paidOn != null ? Truth.known(this, "paidOn", paidOn) : Truth.done(this, "paid", paid);
    }

    /** What was set off is less than the amount due; without a set-off on record nothing is known of it. */
    public Truth isSetOffShort() {
        return amount == null
                ? Truth.leaf(this, "amount", null, Comparison.IS_KNOWN, null, false)
                : Truth.leaf(
                        this,
                        "setOff",
                        setOff,
                        Comparison.LESS_THAN,
                        amount,
                        setOff != null && setOff.compareTo(amount) < 0);
    }

    /** The day: received on. */
    public Dated received(WorkCalendar calendar) {
        return new Dated(this, "receivedOn", receivedOn, calendar);
    }

    /** The day: paid on. */
    public Dated paid(WorkCalendar calendar) {
        return new Dated(this, "paidOn", paidOn, calendar);
    }
}
