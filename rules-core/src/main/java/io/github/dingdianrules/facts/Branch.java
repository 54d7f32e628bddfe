package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;

/** A branch of the institution. */
@Fact
public record Branch(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "合并使用执业许可证", en = "shares the licence") Boolean sharesLicence,
        @Label(zh = "村卫生室", en = "is a village clinic") Boolean villageClinic,

        @Label(zh = "乡村一体化管理", en = "under unified township management")
        Boolean underUnifiedManagement)
        implements Located {

    public Branch {
        Checks.id("institution.branches", id);
    }

    @Override
    public String path() {
        return "institution.branches[" + id + "]";
    }

    public Truth usesTheSameLicence() {
        return Truth.yes(this, "sharesLicence", sharesLicence);
    }

    public Truth isVillageClinic() {
        return Truth.yes(this, "villageClinic", villageClinic);
    }

    public Truth isUnderUnifiedManagement() {
        return Truth.yes(this, "underUnifiedManagement", underUnifiedManagement);
    }
}
