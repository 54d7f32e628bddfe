package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A rescission at another institution that a person brought about. */
@Fact
public record CausedRescission(
        @Label(zh = "标识", en = "id") String id,

        @Label(zh = "解除日期", en = "rescinded on") @Event @Nullable
        LocalDate rescindedOn,

        @Label(zh = "因严重违法违规", en = "for serious illegality") @Nullable
        Boolean seriousIllegality,

        @Label(zh = "作为连锁总部负责人违法违规致同一连锁分支药店被解除", en = "as head of the chain, by illegality, at another branch")
        @Act
        @Nullable
        Boolean chainBranch)
        implements Located {

    public CausedRescission {
        Checks.id("persons.causedRescissions", id);
    }

    @Override
    public String path() {
        return "persons.causedRescissions[" + id + "]";
    }

    /** For serious illegality; unknown when not recorded. */
    public Truth isForSeriousIllegality() {
        return Truth.yes(this, "seriousIllegality", seriousIllegality);
    }

    /** The day: rescinded on. */
    public Dated rescinded(WorkCalendar calendar) {
        return new Dated(this, "rescindedOn", rescindedOn, calendar);
    }

    /** As head of the chain, by illegality, at another branch; not so unless on record. */
    public Truth isAtChainBranch() {
        return Truth.done(this, "chainBranch", chainBranch);
    }
}
