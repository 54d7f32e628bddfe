package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.util.List;

/** One member of the professional staff. */
@Fact
public record Practitioner(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "资格证书", en = "certificate") Qualification qualification,

        @Label(zh = "第一注册地在本机构", en = "first registered here")
        Boolean firstRegisteredHere,

        @Label(zh = "已签订劳动合同并参保", en = "contract and social insurance")
        Boolean contracted)
        implements Located {

    public Practitioner {
        Checks.id("institution.practitioners", id);
    }

    @Override
    public String path() {
        return "institution.practitioners[" + id + "]";
    }

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
}
