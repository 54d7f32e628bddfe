package io.github.dingdianrules.onfile;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.facts.AgencyLevel;
import io.github.dingdianrules.facts.Agreement;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.facts.Violation;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Truth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A decision to which further clauses attach consequences: a breach found, a rescission. It holds as far as the decision
 * does, so whatever follows from it starts from {@link #holds()}.
 *
 * @param under the article whose measures follow
 * @param violation the conduct it is about; {@code null} when it is about something else
 */
@Label(zh = "引起后续处理的认定", en = "decision that leads on to others")
public record Finding(
        CaseFile file,
        WorkCalendar calendar,
        Decision decision,
        ClauseId under,
        @Nullable Violation violation) implements OnConduct {

    @Override
    public String subject() {
        return decision.subject();
    }

    /** What was found. */
    public DecisionKind kind() {
        return decision.kind();
    }

    /** The measures of this article, or of this paragraph, follow. */
    public boolean under(String clause) {
        return under.text().equals(clause);
    }

    /** It rests on one of these clauses. */
    public boolean restsOnOneOf(String... clauses) {
        for (ClauseId clause : decision.clauses()) {
            for (String wanted : clauses) {
                if (clause.text().equals(wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** It is about conduct, which is on record. */
    public boolean isAboutConduct() {
        return violation != null;
    }

    /** It is about one agreement. */
    public boolean isAboutAgreement() {
        return subject().startsWith("agreements[");
    }

    /** @return the grounds of the decision, from which its consequences start */
    public Truth holds() {
        return decision.grounds();
    }

    /** Some agreement in question is with the agency where the institution is, at this level or above. */
    public Truth agreementIsLocalAndAtLeast(AgencyLevel level) {
        return ofSomeAgreement(agreement -> Truth.all(agreement.isWithLocalAgency(), agreement.agencyIsAtLeast(level)));
    }

    /** Whether the institution has agreements in other regions. */
    public Truth hasAgreementsInOtherRegions() {
        return ofSomeAgreement(Agreement::hasOtherRegions);
    }

    /** Where the decision is about an agreement, that one is in question; otherwise every agreement of the institution. */
    private Truth ofSomeAgreement(Function<Agreement, Truth> question) {
        if (file.agreements() != null && isAboutAgreement()) {
            for (Agreement agreement : file.agreements()) {
                if (agreement.path().equals(subject())) {
                    return question.apply(agreement);
                }
            }
        }
        return Truth.anyOf(file, "agreements", file.agreements(), question);
    }

    /** Some agreement in question is with an agency at this level or above. */
    public Truth agreementIsAtLeast(AgencyLevel level) {
        return ofSomeAgreement(agreement -> agreement.agencyIsAtLeast(level));
    }

    /** An item names the matter itself; it was not raised from another article. */
    public boolean byItem() {
        return decision.clauses().size() == 1 && decision.clause().item() > 0;
    }

    /** Some agreement in question is with the agency where the institution is. */
    public Truth agreementIsLocal() {
        return ofSomeAgreement(Agreement::isWithLocalAgency);
    }
}
