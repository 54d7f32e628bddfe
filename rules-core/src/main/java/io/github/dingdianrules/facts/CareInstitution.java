package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import org.jspecify.annotations.Nullable;

/** What is particular to an elderly-care or nursing institution for long-term care insurance. */
@Fact
public record CareInstitution(
        @Label(zh = "遵守法律法规和长护险政策", en = "obeys the law and the policy on long-term care insurance") @Nullable
        Boolean obeysPolicy,

        @Label(zh = "场地使用面积满足服务需要", en = "floor area suffices") @Nullable
        Boolean areaSufficient,

        @Label(zh = "护理人员数量满足服务需要", en = "number of care workers suffices") @Nullable
        Boolean careStaffSufficient,

        @Label(zh = "场所使用权或租赁期限满足服务需要", en = "right to or lease of the premises lasts long enough") @Nullable
        Boolean premisesTermSufficient,

        @Label(zh = "提供重度失智人员照护服务", en = "serves people with severe dementia") @Nullable
        Boolean servesSevereDementia,

        @Label(zh = "具备失智照护专门区域", en = "has a closed area for dementia care") @Nullable
        Boolean dementiaArea,

        @Label(zh = "具备失智照护专护人员", en = "has staff for dementia care only") @Nullable
        Boolean dementiaStaff,

        @Label(zh = "长护险管理人员熟悉政策", en = "managers know the policy on long-term care insurance") @Nullable
        Boolean managersKnowPolicy,

        @Label(zh = "信息系统满足长护险管理和结算", en = "information system suffices for long-term care insurance") @Nullable
        Boolean systemSufficient,

        @Label(zh = "聘用已退休人员", en = "employs retired staff") @Nullable
        Boolean employsRetired)
        implements Located {

    static final CareInstitution NOTHING_KNOWN =
            new CareInstitution(null, null, null, null, null, null, null, null, null, null);

    @Override
    public String path() {
        return "institution.care";
    }

    /** Obeys the law and the policy on long-term care insurance; unknown when not recorded. */
    public Truth isObeyingPolicy() {
        return Truth.yes(this, "obeysPolicy", obeysPolicy);
    }

    /** Floor area suffices; unknown when not recorded. */
    public Truth hasSufficientArea() {
        return Truth.yes(this, "areaSufficient", areaSufficient);
    }

    /** Number of care workers suffices; unknown when not recorded. */
    public Truth hasSufficientCareStaff() {
        return Truth.yes(this, "careStaffSufficient", careStaffSufficient);
    }

    /** Right to or lease of the premises lasts long enough; unknown when not recorded. */
    public Truth hasPremisesLongEnough() {
        return Truth.yes(this, "premisesTermSufficient", premisesTermSufficient);
    }

    /** Serves people with severe dementia; unknown when not recorded. */
    public Truth isServingSevereDementia() {
        return Truth.yes(this, "servesSevereDementia", servesSevereDementia);
    }

    /** Has a closed area for dementia care; unknown when not recorded. */
    public Truth hasDementiaArea() {
        return Truth.yes(this, "dementiaArea", dementiaArea);
    }

    /** Has staff for dementia care only; unknown when not recorded. */
    public Truth hasDementiaStaff() {
        return Truth.yes(this, "dementiaStaff", dementiaStaff);
    }

    /** Managers know the policy on long-term care insurance; unknown when not recorded. */
    public Truth hasManagersWhoKnowThePolicy() {
        return Truth.yes(this, "managersKnowPolicy", managersKnowPolicy);
    }

    /** Information system suffices for long-term care insurance; unknown when not recorded. */
    public Truth hasSufficientSystem() {
        return Truth.yes(this, "systemSufficient", systemSufficient);
    }

    /** Employs retired staff; unknown when not recorded. */
    public Truth isEmployingRetired() {
        return Truth.yes(this, "employsRetired", employsRetired);
    }
}
