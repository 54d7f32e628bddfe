package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One member of the professional staff. */
@Fact
public record Practitioner(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "资格证书", en = "certificate") @Nullable Qualification qualification,

        @Label(zh = "第一注册地在本机构", en = "first registered here") @Nullable
        Boolean firstRegisteredHere,

        @Label(zh = "已签订劳动合同并参保", en = "contract and social insurance") @Nullable
        Boolean contracted,

        @Label(zh = "注册地在本机构所在地", en = "registered where the institution is") @Nullable
        Boolean registeredLocally,

        @Label(zh = "劳动合同起", en = "contract from") @Nullable LocalDate contractFrom,

        @Label(zh = "劳动合同止", en = "contract until") @Nullable
        LocalDate contractUntil,

        @Label(zh = "经办机构同意为医保医师或医保护士", en = "agency consents to insurance status") @Act @Nullable
        Boolean insuranceConsent)
        implements Located {

    public Practitioner {
        Checks.id("institution.practitioners", id);
        Checks.order(
                "institution.practitioners[" + id + "]", "contractFrom", contractFrom, "contractUntil", contractUntil);
    }

    @Override
    public String path() {
        return "institution.practitioners[" + id + "]";
    }

    /** First registered here; unknown when not recorded. */
    public Truth isFirstRegisteredHere() {
        return Truth.yes(this, "firstRegisteredHere", firstRegisteredHere);
    }

    /** Physician, village doctor or physician with a speciality in traditional Chinese medicine. */
    public Truth isPhysician() {
        return Truth.among(
                this,
                "qualification",
                qualification,
                List.of(Qualification.PHYSICIAN, Qualification.VILLAGE_DOCTOR, Qualification.TCM_SPECIALTY_PHYSICIAN));
    }

    /** Registered where the institution is; unknown when not recorded. */
    public Truth isRegisteredLocally() {
        return Truth.yes(this, "registeredLocally", registeredLocally);
    }

    /** Contract and social insurance; unknown when not recorded. */
    public Truth isContracted() {
        return Truth.yes(this, "contracted", contracted);
    }

    /** Whether the practitioner holds one of these qualifications. */
    public Truth holdsOneOf(Qualification... wanted) {
        return Truth.among(this, "qualification", qualification, List.of(wanted));
    }

    /** The contract is for the term or longer, and runs on the day. */
    public Truth isUnderContract(Period term, LocalDate day, WorkCalendar calendar) {
        Dated from = new Dated(this, "contractFrom", contractFrom, calendar);
        Dated until = new Dated(this, "contractUntil", contractUntil, calendar);
        return Truth.all(from.spansUntil(until, term), from.notAfter(day), until.notBefore(day));
    }

    /** Agency consents to insurance status; not so unless on record. */
    public Truth isConsentedTo() {
        return Truth.done(this, "insuranceConsent", insuranceConsent);
    }
}
