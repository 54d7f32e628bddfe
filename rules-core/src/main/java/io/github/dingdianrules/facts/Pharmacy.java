package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;

/** What is particular to a retail pharmacy. */
@Fact
public record Pharmacy(
        @Label(zh = "在注册地址经营", en = "operates at its registered address")
        Boolean atRegisteredAddress,

        @Label(zh = "药品分类分区管理", en = "drugs sorted and kept in zones")
        Boolean drugsZoned,

        @Label(zh = "设立医保用药标识", en = "insured drugs labelled")
        Boolean insuredDrugsLabelled)
        implements Located {

    static final Pharmacy NOTHING_KNOWN = new Pharmacy(null, null, null);

    @Override
    public String path() {
        return "institution.pharmacy";
    }

    public Truth isAtRegisteredAddress() {
        return Truth.yes(this, "atRegisteredAddress", atRegisteredAddress);
    }

    public Truth keepsDrugsInZones() {
        return Truth.yes(this, "drugsZoned", drugsZoned);
    }

    public Truth labelsInsuredDrugs() {
        return Truth.yes(this, "insuredDrugsLabelled", insuredDrugsLabelled);
    }
}
