package io.github.dingdianrules.onfile;

import io.github.dingdianrules.decision.Amount;
import io.github.dingdianrules.facts.Violation;
import org.jspecify.annotations.Nullable;

/** A matter that may be about conduct. */
public sealed interface OnConduct extends OnFile permits Finding, SiftedViolation, ViolationOnFile {

    /** @return the conduct; {@code null} when the matter is about something else */
    @Nullable
    Violation violation();

    /** The loss to the fund; where the conduct itself is not on record, that is what is missing. */
    default Amount loss() {
        return violation() == null
                ? new Amount("violations", null)
                : new Amount(violation().path() + ".loss", violation().loss());
    }

    /** The irregular fees; where the conduct itself is not on record, that is what is missing. */
    default Amount irregularFees() {
        return violation() == null
                ? new Amount("violations", null)
                : new Amount(violation().path() + ".irregularFees", violation().irregularFees());
    }

    /** The fees that the fund could not pay; where the conduct itself is not on record, that is what is missing. */
    default Amount unpayableFees() {
        return violation() == null
                ? new Amount("violations", null)
                : new Amount(violation().path() + ".unpayableFees", violation().unpayableFees());
    }
}
