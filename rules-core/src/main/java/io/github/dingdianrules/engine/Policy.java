package io.github.dingdianrules.engine;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.Document;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.decision.Modality;
import io.github.dingdianrules.decision.PolicyStatus;
import io.github.dingdianrules.decision.Topic;
import io.github.dingdianrules.facts.AgencyLevel;
import io.github.dingdianrules.facts.Provider;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a document is: its title, issuer and time in force.
 *
 * @param id short name, by which an engine is asked for it
 * @param number number of the document; empty for a draft without one
 * @param documents what it consists of
 * @param covers the providers it regulates
 * @param level level of the issuer
 * @param draft whether it is a draft for comment
 * @param inForceFrom first day in force; empty where the document leaves it blank
 * @param inForceUntil last day in force; empty when open-ended
 * @param validYears how many years it is valid from a day that is still blank; empty where it does not say
 * @param superior documents it rests on
 * @param inclusions policies whose rules it takes over
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
        List<Document> documents,
        Set<Provider> covers,
        AgencyLevel level,
        boolean draft,
        Optional<LocalDate> inForceFrom,
        Optional<LocalDate> inForceUntil,
        OptionalInt validYears,
        List<String> superior,
        List<Inclusion> inclusions,
        List<String> ruleFiles,
        List<Remedy> remedies,
        List<KnownConflict> conflicts) {

    /** The clause under which decisions on some topics about some providers can be contested. */
    public record Remedy(ClauseId clause, Set<Topic> topics, Set<Provider> providers) {}

    /**
     * Rules of another policy that hold here as well.
     *
     * @param policy id of that policy
     * @param passages which clause here leads to which clauses there; the first that matches counts
     * @param replaced rules there that give way to a clause here
     */
    public record Inclusion(String policy, List<Passage> passages, List<Replacement> replaced) {}

    /**
     * A clause that takes over clauses of another policy.
     *
     * @param to what it takes over; empty for everything that no other passage names
     */
    public record Passage(ClauseId clause, List<ClauseId> to) {}

    /** A clause that regulates by itself what these rules of an included policy say. */
    public record Replacement(ClauseId by, List<String> rules) {}

    /**
     * Clauses that pull apart when each of them decides as stated about the same subject.
     *
     * @param sides at least two; of the same clause where it pulls apart by itself
     */
    public record KnownConflict(String id, List<Side> sides, String zh, String en) {

        public KnownConflict {
            sides = List.copyOf(sides);
            if (sides.size() < 2) {
                throw new IllegalArgumentException("conflict " + id + ": at least two sides pull apart");
            }
        }

        /** @return the clauses, each once, in the order of the sides */
        public List<ClauseId> clauses() {
            return sides.stream().map(Side::clause).distinct().toList();
        }
    }

    /**
     * What one of the clauses that pull apart decides.
     *
     * @param kinds the kinds of decision meant; empty for any
     * @param modality the modality meant; empty for any
     */
    public record Side(ClauseId clause, Set<DecisionKind> kinds, Optional<Modality> modality) {

        /** Whether this is the side that the decision is on. */
        public boolean decides(Decision decision) {
            return decision.restsOn(clause)
                    && (kinds.isEmpty() || kinds.contains(decision.kind()))
                    && (modality.isEmpty() || modality.get() == decision.modality());
        }
    }

    /** @return how many articles its documents have together */
    public int articles() {
        return documents.stream().mapToInt(Document::articles).sum();
    }

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
