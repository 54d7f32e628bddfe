package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Institution;
import io.github.dingdianrules.facts.Provider;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;

/**
 * What a rule matches: one matter of a case together with the file it lies in, so that a question may look at both and
 * no rule needs a join.
 */
public sealed interface OnFile
        permits AgencyActOnFile,
                AgreementOnFile,
                ApplicationOnFile,
                AppraisalOnFile,
                BranchOnFile,
                Candidate,
                ChangeOnFile,
                ClaimOnFile,
                ClaimReviewOnFile,
                ClearingOnFile,
                DemandOnFile,
                DepositOnFile,
                DisputeOnFile,
                EvaluationOnFile,
                FaultOnFile,
                OnConduct,
                PenaltyOnFile,
                PractitionerOnFile,
                PriceOnFile,
                Screening,
                SiteOnFile,
                SuspensionOnFile,
                SuspicionOnFile {

    /** The whole case. */
    CaseFile file();

    /** By which working days are counted. */
    WorkCalendar calendar();

    /** @return address of the matter; decisions are about it */
    String subject();

    /** @return the sort of provider the matter is about */
    default Provider provider() {
        return file().provider();
    }

    /** The institution of the case. */
    default Institution institution() {
        return file().institution();
    }

    /** It counts as designated unless the file says that it has no agreement, or that each is over; never unknown. */
    default Truth isTakenAsDesignated() {
        return Designation.taken(file());
    }

    /** The day as of which the case is assessed. */
    default LocalDate asOf() {
        return file().asOf();
    }
}
