package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;

/** A branch of the institution. */
@Fact
public record Branch(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "合并使用执业许可证", en = "shares the licence") Boolean sharesLicence,
        @Label(zh = "村卫生室", en = "is a village clinic") @Act Boolean villageClinic,

        @Label(zh = "乡村一体化管理", en = "under unified township management")
        Boolean underUnifiedManagement,

        @Label(zh = "已纳入医保定点管理", en = "within the designation")
        Boolean designated,

        @Label(zh = "已报经办机构备案", en = "filed with the agency") @Act
        Boolean filed)
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
        return Truth.done(this, "villageClinic", villageClinic);
    }

    public Truth isUnderUnifiedManagement() {
        return Truth.yes(this, "underUnifiedManagement", underUnifiedManagement);
    }

    public Truth isDesignated() {
        return Truth.yes(this, "designated", designated);
    }

    public Truth isFiled() {
        return Truth.done(this, "filed", filed);
    }
}
