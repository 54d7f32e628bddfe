package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.Institution;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import org.jspecify.annotations.Nullable;

/** Whether an agency is the one at the institution's place of registration. */
final class Agencies {

    private Agencies() {}

    /** @param agency as recorded in the {@code agency} of {@code owner} */
    static Truth isRegistered(Institution institution, Located owner, @Nullable String agency) {
        return institution.registeredAgency() == null
                ? Truth.all(
                        Truth.known(owner, "agency", agency),
                        Truth.is(institution, "registeredAgency", null, String.valueOf(agency)))
                : Truth.is(owner, "agency", agency, institution.registeredAgency());
    }
}
