package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import org.jspecify.annotations.Nullable;

/** A branch of the institution. */
@Fact
public record Branch(
        @Label(zh = "标识", en = "id") String id,

        @Label(zh = "合并使用执业许可证", en = "shares the licence") @Nullable
        Boolean sharesLicence,

        @Label(zh = "村卫生室", en = "is a village clinic") @Act @Nullable
        Boolean villageClinic,

        @Label(zh = "乡村一体化管理", en = "under unified township management") @Nullable
        Boolean underUnifiedManagement,

        @Label(zh = "已纳入医保定点管理", en = "within the designation") @Nullable
        Boolean designated,

        @Label(zh = "已报经办机构备案", en = "filed with the agency") @Act @Nullable
        Boolean filed)
        implements Located {

    public Branch {
        Checks.id("institution.branches", id);
    }

    @Override
    public String path() {
        return "institution.branches[" + id + "]";
    }

    /** Shares the licence; unknown when not recorded. */
    public Truth usesTheSameLicence() {
        return Truth.yes(this, "sharesLicence", sharesLicence);
    }

    /** Is a village clinic; not so unless on record. */
    public Truth isVillageClinic() {
        return Truth.done(this, "villageClinic", villageClinic);
    }

    /** Under unified township management; unknown when not recorded. */
    public Truth isUnderUnifiedManagement() {
        return Truth.yes(this, "underUnifiedManagement", underUnifiedManagement);
    }

    /** Within the designation; unknown when not recorded. */
    public Truth isDesignated() {
        return Truth.yes(this, "designated", designated);
    }

    /** Filed with the agency; not so unless on record. */
    public Truth isFiled() {
        return Truth.done(this, "filed", filed);
    }
}
