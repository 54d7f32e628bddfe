package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import org.jspecify.annotations.Nullable;

/** What is particular to a retail pharmacy. */
@Fact
public record Pharmacy(
        @Label(zh = "在注册地址经营", en = "operates at its registered address") @Nullable
        Boolean atRegisteredAddress,

        @Label(zh = "药品分类分区管理", en = "drugs sorted and kept in zones") @Nullable
        Boolean drugsZoned,

        @Label(zh = "设立医保用药标识", en = "insured drugs labelled") @Nullable
        Boolean insuredDrugsLabelled)
        implements Located {

    static final Pharmacy NOTHING_KNOWN = new Pharmacy(null, null, null);

    @Override
    public String path() {
        return "institution.pharmacy";
    }

    /** Operates at its registered address; unknown when not recorded. */
    public Truth isAtRegisteredAddress() {
        return Truth.yes(this, "atRegisteredAddress", atRegisteredAddress);
    }

    /** Drugs sorted and kept in zones; unknown when not recorded. */
    public Truth keepsDrugsInZones() {
        return Truth.yes(this, "drugsZoned", drugsZoned);
    }

    /** Insured drugs labelled; unknown when not recorded. */
    public Truth labelsInsuredDrugs() {
        return Truth.yes(this, "insuredDrugsLabelled", insuredDrugsLabelled);
    }
}
