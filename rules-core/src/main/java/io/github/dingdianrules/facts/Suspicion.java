package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A suspicion of which another authority has told the agency. What is found in the end is a {@link Violation}. */
@Fact
public record Suspicion(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "通报日期", en = "told on") @Event @Nullable LocalDate toldOn,

        @Label(zh = "涉嫌重大违法违规", en = "suspected of major illegality") @Nullable
        Boolean majorIllegality,

        @Label(zh = "影响基金安全", en = "affects the safety of the fund") @Nullable
        Boolean affectsFund,

        @Label(zh = "调查已完结", en = "investigation concluded") @Act @Nullable
        Boolean concluded,

        @Label(zh = "查实违反协议", en = "breach of the agreement verified") @Act @Nullable
        Boolean breachVerified)
        implements Located {

    public Suspicion {
        Checks.id("suspicions", id);
    }

    @Override
    public String path() {
        return "suspicions[" + id + "]";
    }

    /** Suspected of major illegality; unknown when not recorded. */
    public Truth isOfMajorIllegality() {
        return Truth.yes(this, "majorIllegality", majorIllegality);
    }

    /** Affects the safety of the fund; unknown when not recorded. */
    public Truth isAffectingFund() {
        return Truth.yes(this, "affectsFund", affectsFund);
    }

    /** Investigation concluded; not so unless on record. */
    public Truth isConcluded() {
        return Truth.done(this, "concluded", concluded);
    }

    /** Breach of the agreement verified; not so unless on record. */
    public Truth isBreachVerified() {
        return Truth.done(this, "breachVerified", breachVerified);
    }
}
