package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Comparison;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The institution the case is about, as it stands at the case's date. */
@Fact
public record Institution(
        @Label(zh = "名称", en = "name") @Nullable String name,
        @Label(zh = "机构类别", en = "type") @Nullable InstitutionType type,
        @Label(zh = "所有制", en = "ownership") @Nullable Ownership ownership,
        @Label(zh = "等级", en = "level") @Nullable InstitutionLevel level,
        @Label(zh = "持有的证照", en = "licences held") @Nullable Set<Licence> licences,

        @Label(zh = "正式运营日期", en = "operating since") @Event @Nullable
        LocalDate operatingSince,

        @Label(zh = "床位数", en = "beds") @Nullable Integer beds,

        @Label(zh = "主要执业范围", en = "main scope of practice") @Nullable
        PracticeScope mainScope,

        @Label(zh = "主要执业范围经认定属非基本医疗服务", en = "main scope found not to be basic medical services") @Nullable
        Boolean mainScopeNonBasic,

        @Label(zh = "基本医疗服务执行医药价格政策", en = "basic services follow the price policy") @Nullable
        Boolean followsPricePolicy,

        @Label(zh = "能够独立承担民事责任", en = "can bear civil liability by itself") @Nullable
        Boolean bearsCivilLiability,

        @Label(zh = "专业技术人员", en = "professional staff", one = "professional") @Nullable
        List<Practitioner> practitioners,

        @Label(zh = "卫生技术人员达到规定人数", en = "staff in the prescribed numbers") @Nullable
        Boolean staffNumbersMet,

        @Label(zh = "有固定场所和设施设备", en = "has premises and equipment") @Nullable
        Boolean premisesAndEquipment,

        @Label(zh = "主要负责人负责医保工作", en = "principal in charge of insurance work") @Nullable
        Boolean principalLeadsInsurance,

        @Label(zh = "专（兼）职医保管理人员数", en = "insurance managers, full or part time") @Nullable
        Integer insuranceManagers,

        @Label(zh = "设内部医保管理部门", en = "has an insurance department") @Nullable
        Boolean insuranceDepartment,

        @Label(zh = "专职医保工作人员数", en = "full-time insurance staff") @Nullable
        Integer fullTimeInsuranceStaff,

        @Label(zh = "内部管理制度", en = "internal rules kept") @Nullable
        Set<InternalRule> internalRules,

        @Label(zh = "信息系统", en = "information system") InformationSystem informationSystem,
        @Label(zh = "互联网医院", en = "internet hospital") InternetHospital internetHospital,

        @Label(zh = "区域医疗中心", en = "regional medical centre") @Nullable
        Boolean regionalMedicalCentre,

        @Label(zh = "已悬挂定点标识", en = "sign displayed") @Act @Nullable
        Boolean signDisplayed,

        @Label(zh = "执业地", en = "places of practice", one = "place of practice")
        List<Site> sites,

        @Label(zh = "分支机构", en = "branches", one = "branch") List<Branch> branches,

        @Label(zh = "未符合的其他规定条件", en = "other prescribed conditions not met")
        List<String> otherConditionsNotMet,

        @Label(zh = "统筹地区", en = "pooling area") @Nullable String region,

        @Label(zh = "零售药店", en = "retail pharmacy") Pharmacy pharmacy,

        @Label(zh = "养老或护理机构", en = "elderly-care or nursing institution")
        CareInstitution care,

        @Label(zh = "签订1年以上劳动合同且在合同期内的医保管理人员数", en = "insurance managers under contract for a year or more") @Nullable
        Integer contractedInsuranceManagers,

        @Label(zh = "注册地所在的医保经办机构", en = "agency at the place of registration") @Nullable
        String registeredAgency,

        @Label(zh = "以紧密型县域医共体为单位签约", en = "signs for a county medical community") @Act @Nullable
        Boolean signsForCommunity,

        @Label(zh = "村卫生室由乡镇卫生院一体化管理", en = "village clinic under unified township management") @Nullable
        Boolean underUnifiedManagement,

        @Label(zh = "医保等级", en = "level set by the insurance") @Nullable
        InstitutionLevel insuranceLevel,

        @Label(zh = "经同意缩短运营时间要求", en = "operating time shortened with consent") @Act @Nullable
        Boolean operatingTimeShortened,

        @Label(zh = "医疗服务流程规范", en = "procedures of care in order") @Nullable
        Boolean proceduresSound,

        @Label(zh = "收费标准合理公开", en = "charges reasonable and published") @Nullable
        Boolean chargesOpen,

        @Label(zh = "财务账目完整", en = "keeps complete accounts") @Nullable
        Boolean accountsComplete,

        @Label(zh = "实行药品零差率", en = "sells drugs at cost") @Nullable
        Boolean zeroMarkUp)
        implements Located {

    public Institution {
        licences = Checks.setOrUnknown(licences, "institution.licences");
        Checks.count("institution.beds", beds);
        practitioners = Checks.itemsOrUnknown(practitioners, "institution.practitioners", Practitioner::id);
        Checks.count("institution.insuranceManagers", insuranceManagers);
        Checks.count("institution.fullTimeInsuranceStaff", fullTimeInsuranceStaff);
        internalRules = Checks.setOrUnknown(internalRules, "institution.internalRules");
        informationSystem = informationSystem == null ? InformationSystem.NOTHING_KNOWN : informationSystem;
        internetHospital = internetHospital == null ? InternetHospital.NOTHING_KNOWN : internetHospital;
        sites = Checks.items(sites, "institution.sites", Site::id);
        branches = Checks.items(branches, "institution.branches", Branch::id);
        otherConditionsNotMet = Checks.texts(otherConditionsNotMet, "institution.otherConditionsNotMet");
        pharmacy = pharmacy == null ? Pharmacy.NOTHING_KNOWN : pharmacy;
        care = care == null ? CareInstitution.NOTHING_KNOWN : care;
        Checks.count("institution.contractedInsuranceManagers", contractedInsuranceManagers);
    }

    @Override
    public String path() {
        return "institution";
    }

    /** Basic services follow the price policy; unknown when not recorded. */
    public Truth isFollowingPricePolicy() {
        return Truth.yes(this, "followsPricePolicy", followsPricePolicy);
    }

    /** Can bear civil liability by itself; unknown when not recorded. */
    public Truth canBearCivilLiability() {
        return Truth.yes(this, "bearsCivilLiability", bearsCivilLiability);
    }

    /** Staff in the prescribed numbers; unknown when not recorded. */
    public Truth hasPrescribedStaff() {
        return Truth.yes(this, "staffNumbersMet", staffNumbersMet);
    }

    /** Has premises and equipment; unknown when not recorded. */
    public Truth hasPremisesAndEquipment() {
        return Truth.yes(this, "premisesAndEquipment", premisesAndEquipment);
    }

    /** Principal in charge of insurance work; unknown when not recorded. */
    public Truth isInsuranceLedByPrincipal() {
        return Truth.yes(this, "principalLeadsInsurance", principalLeadsInsurance);
    }

    /** Has an insurance department; unknown when not recorded. */
    public Truth hasInsuranceDepartment() {
        return Truth.yes(this, "insuranceDepartment", insuranceDepartment);
    }

    /** Regional medical centre; unknown when not recorded. */
    public Truth isRegionalMedicalCentre() {
        return Truth.yes(this, "regionalMedicalCentre", regionalMedicalCentre);
    }

    /** Sign displayed; not so unless on record. */
    public Truth displaysSign() {
        return Truth.done(this, "signDisplayed", signDisplayed);
    }

    /** Whether it holds this licence. */
    public Truth holds(Licence value) {
        return Truth.includes(this, "licences", licences, value);
    }

    /** Whether it keeps such internal rules. */
    public Truth keepsRules(InternalRule value) {
        return Truth.includes(this, "internalRules", internalRules, value);
    }

    /** The day: operating since. */
    public Dated operating(WorkCalendar calendar) {
        return new Dated(this, "operatingSince", operatingSince, calendar);
    }

    /** Whether it holds one of these licences. */
    public Truth holdsOneOf(Licence... wanted) {
        return Truth.some(Arrays.asList(wanted), this::holds);
    }

    /** Whether it is of one of these types. */
    public Truth isOneOf(InstitutionType... types) {
        return Truth.among(this, "type", type, List.of(types));
    }

    /** Whether it is publicly owned. */
    public Truth isPublic() {
        return Truth.is(this, "ownership", ownership, Ownership.PUBLIC);
    }

    /** Whether it has at least so many beds. */
    public Truth bedsAtLeast(int figure) {
        return Truth.atLeast(this, "beds", beds, figure);
    }

    /** Whether it has at least so many insurance managers. */
    public Truth insuranceManagersAtLeast(int figure) {
        return Truth.atLeast(this, "insuranceManagers", insuranceManagers, figure);
    }

    /** Whether it has at least so many full-time insurance staff. */
    public Truth fullTimeInsuranceStaffAtLeast(int figure) {
        return Truth.atLeast(this, "fullTimeInsuranceStaff", fullTimeInsuranceStaff, figure);
    }

    /** Someone with a physician's certificate of any of the three kinds is first registered here. */
    public Truth hasPhysicianFirstRegisteredHere() {
        return Truth.anyOf(
                this,
                "practitioners",
                practitioners,
                practitioner -> Truth.all(practitioner.isPhysician(), practitioner.isFirstRegisteredHere()));
    }

    /**
     * The main scope is one of the named ones, or has been found not to be basic medical services (the lists end in 等).
     * A scope that no list names stays unknown until there is such a finding.
     */
    public Truth mainScopeIsNonBasic(PracticeScope... named) {
        Truth listed = Truth.among(this, "mainScope", mainScope, List.of(named));
        if (listed.established() || mainScope == PracticeScope.BASIC_MEDICAL) {
            return listed;
        }
        return Truth.any(listed, Truth.yes(this, "mainScopeNonBasic", mainScopeNonBasic));
    }

    /** Whether it fails conditions that no document lists. */
    public Truth failsOtherConditions() {
        return Truth.leaf(
                this,
                "otherConditionsNotMet",
                otherConditionsNotMet,
                Comparison.ANY_RECORDED,
                null,
                !otherConditionsNotMet.isEmpty());
    }

    /** Signs for a county medical community; not so unless on record. */
    public Truth isSigningForCommunity() {
        return Truth.done(this, "signsForCommunity", signsForCommunity);
    }

    /** Village clinic under unified township management; unknown when not recorded. */
    public Truth isUnderUnifiedManagement() {
        return Truth.yes(this, "underUnifiedManagement", underUnifiedManagement);
    }

    /** Whether it has at least so many insurance managers under contract. */
    public Truth contractedInsuranceManagersAtLeast(int figure) {
        return Truth.atLeast(this, "contractedInsuranceManagers", contractedInsuranceManagers, figure);
    }

    /** Whether it has more than one site. */
    public Truth hasSeveralSites() {
        return Truth.leaf(this, "sites", sites, Comparison.MORE_THAN, 1, sites.size() > 1);
    }

    /** Some pharmacist or pharmacy technician is registered where the pharmacy is, under contract at least for the term. */
    public Truth hasPharmacistUnderContract(Period term, LocalDate day, WorkCalendar calendar) {
        return Truth.anyOf(
                this,
                "practitioners",
                practitioners,
                practitioner -> Truth.all(
                        practitioner.holdsOneOf(Qualification.LICENSED_PHARMACIST, Qualification.PHARMACY_TITLE),
                        practitioner.isRegisteredLocally(),
                        practitioner.isUnderContract(term, day, calendar)));
    }

    /** Someone with one of the qualifications works here under contract and social insurance. */
    public Truth employsOneWith(Qualification... wanted) {
        return Truth.anyOf(
                this,
                "practitioners",
                practitioners,
                practitioner -> Truth.all(practitioner.holdsOneOf(wanted), practitioner.isContracted()));
    }

    /** Whether one of these agencies is where it is registered. */
    public Truth isRegisteredWithOneOf(String... agencies) {
        return Truth.among(this, "registeredAgency", registeredAgency, List.of(agencies));
    }

    /** Operating time shortened with consent; not so unless on record. */
    public Truth isOperatingTimeShortened() {
        return Truth.done(this, "operatingTimeShortened", operatingTimeShortened);
    }

    /** Procedures of care in order; unknown when not recorded. */
    public Truth areProceduresSound() {
        return Truth.yes(this, "proceduresSound", proceduresSound);
    }

    /** Charges reasonable and published; unknown when not recorded. */
    public Truth areChargesOpen() {
        return Truth.yes(this, "chargesOpen", chargesOpen);
    }

    /** Keeps complete accounts; unknown when not recorded. */
    public Truth keepsCompleteAccounts() {
        return Truth.yes(this, "accountsComplete", accountsComplete);
    }

    /** Whether it is of one of these levels for the insurance. */
    public Truth hasInsuranceLevel(InstitutionLevel... levels) {
        return Truth.among(this, "insuranceLevel", insuranceLevel, List.of(levels));
    }

    /** Sells drugs at cost; unknown when not recorded. */
    public Truth isSellingAtCost() {
        return Truth.yes(this, "zeroMarkUp", zeroMarkUp);
    }

    /** Public, or of the armed forces. */
    public Truth isPublicOrMilitary() {
        return Truth.among(this, "ownership", ownership, List.of(Ownership.PUBLIC, Ownership.MILITARY));
    }
}
