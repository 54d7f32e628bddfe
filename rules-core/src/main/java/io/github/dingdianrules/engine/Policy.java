package io.github.dingdianrules.engine;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.PolicyStatus;
import io.github.dingdianrules.decision.Topic;
import io.github.dingdianrules.facts.AgencyLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a document is: its title, issuer and time in force.
 *
 * @param id short name, by which an engine is asked for it
 * @param number number of the document; empty for a draft without one
 * @param articles how many articles it has
 * @param level level of the issuer
 * @param draft whether it is a draft for comment
 * @param inForceFrom first day in force; empty where the document leaves it blank
 * @param inForceUntil last day in force; empty when open-ended
 * @param superior documents it rests on
 * @param ruleFiles DRL files beside it
 * @param remedies how its decisions can be contested
 * @param conflicts where its clauses pull apart
 */
public record Policy(
        String id,
        String titleZh,
        String titleEn,
        String number,
        String issuer,
        int articles,
        AgencyLevel level,
        boolean draft,
        Optional<LocalDate> inForceFrom,
        Optional<LocalDate> inForceUntil,
        List<String> superior,
        List<String> ruleFiles,
        List<Remedy> remedies,
        List<KnownConflict> conflicts) {

    /** The clause under which decisions on some topics can be contested. */
    public record Remedy(ClauseId clause, Set<Topic> topics) {}

    /** Clauses that pull apart when both decide about the same subject. */
    public record KnownConflict(String id, List<ClauseId> clauses, String zh, String en) {}

    /** @return whether the document binds on the day */
    public PolicyStatus statusOn(LocalDate day) {
        if (draft) {
            return PolicyStatus.DRAFT;
        }
        if (inForceFrom.filter(from -> day.isBefore(from)).isPresent()) {
            return PolicyStatus.NOT_YET_IN_FORCE;
        }
        if (inForceUntil.filter(until -> day.isAfter(until)).isPresent()) {
            return PolicyStatus.EXPIRED;
        }
        return PolicyStatus.IN_FORCE;
    }
}
