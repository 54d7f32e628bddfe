package io.github.dingdianrules.decision;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.facts.AgencyAct;
import io.github.dingdianrules.facts.Application;
import io.github.dingdianrules.facts.ApplicationKind;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Claim;
import io.github.dingdianrules.facts.Provider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Where each matter of a case stands: the weightiest established decision counts, and a pending one that would outweigh
 * it leaves the matter open. An agency acts on what is established, so a pending ground neither refuses nor admits. What
 * may be done (可以) has not been done, so it changes no standing.
 */
public final class Outcomes {

    private Outcomes() {}

    /**
     * @param covered the providers that the policy regulates
     * @param asked whether some rule of it is asked about a kind of application; only of applications for something new
     *     can it be silent: renewal and requests are regulated with the agreement
     * @return the outcomes of every matter the case has, by topic and subject
     */
    public static List<Outcome> of(
            CaseFile file, Collection<Decision> decisions, Set<Provider> covered, Predicate<ApplicationKind> asked) {
        SortedMap<Matter, Bearing> matters = matters(file, covered, asked);
        for (Decision decision : decisions) {
            Standing given = decision.modality() == Modality.MAY
                    ? null
                    : decision.kind().standing().orElse(null);
            if (given != null) {
                matters.computeIfAbsent(
                                Matter.of(Objects.requireNonNull(given.topic()), decision.subject()),
                                matter -> new Bearing(true))
                        .decisions
                        .add(decision);
            }
        }
        List<Outcome> outcomes = new ArrayList<>(matters.size());
        matters.forEach((matter, bearing) -> outcomes.add(bearing.on(matter)));
        return outcomes;
    }

    /** The matters of the case, each with whether the policy regulates it. */
    private static SortedMap<Matter, Bearing> matters(
            CaseFile file, Set<Provider> covered, Predicate<ApplicationKind> asked) {
        boolean coversProvider = covered.contains(file.provider());
        SortedMap<Matter, Bearing> matters = new TreeMap<>();
        for (Application application : file.applications()) {
            matters.put(
                    new Matter(Topic.APPLICATION, application.path()),
                    new Bearing(covered.contains(file.provider(application))
                            && (!application.kind().isForSomethingNew() || asked.test(application.kind()))));
        }
        for (Claim claim : file.claims()) {
            matters.put(new Matter(Topic.SETTLEMENT, claim.path()), new Bearing(coversProvider));
        }
        if (file.agreements() != null && !file.agreements().isEmpty()) {
            matters.put(new Matter(Topic.AGREEMENT, ""), new Bearing(coversProvider));
        }
        if (!file.violations().isEmpty()) {
            matters.put(new Matter(Topic.BREACH, ""), new Bearing(coversProvider));
        }
        for (AgencyAct act : file.agencyActs()) {
            matters.put(new Matter(Topic.AGENCY, act.path()), new Bearing(coversProvider));
        }
        return matters;
    }

    /** The decisions that bear on where a matter stands. */
    private static final class Bearing {

        private final boolean regulated;
        private final List<Decision> decisions = new ArrayList<>();

        /** @param regulated whether the policy regulates the matter */
        Bearing(boolean regulated) {
            this.regulated = regulated;
        }

        Outcome on(Matter matter) {
            if (!regulated) {
                return outcome(matter, Standing.SILENT, List.of());
            }
            Standing reached = Standing.lightest(matter.topic());
            for (Decision decision : decisions) {
                Standing candidate = standing(decision);
                if (decision.established() && candidate.outweighs(reached)) {
                    reached = candidate;
                }
            }
            List<Decision> settling = new ArrayList<>();
            List<Decision> heavier = new ArrayList<>();
            for (Decision decision : decisions) {
                Standing candidate = standing(decision);
                if (decision.established() && candidate == reached) {
                    settling.add(decision);
                } else if (!decision.established() && candidate.outweighs(reached)) {
                    heavier.add(decision);
                }
            }
            return heavier.isEmpty() ? outcome(matter, reached, settling) : outcome(matter, Standing.OPEN, heavier);
        }

        private static Outcome outcome(Matter matter, Standing standing, List<Decision> decisive) {
            SortedSet<ClauseId> clauses = new TreeSet<>();
            SortedSet<String> missing = new TreeSet<>();
            for (Decision decision : decisive) {
                clauses.add(decision.clause());
                if (!decision.established()) {
                    missing.addAll(decision.missing());
                }
            }
            return new Outcome(matter.topic(), matter.subject(), standing, List.copyOf(clauses), missing);
        }

        private static Standing standing(Decision decision) {
            return decision.kind().standing().orElseThrow();
        }
    }

    private record Matter(Topic topic, String subject) implements Comparable<Matter> {

        /** Agreement and breach are matters of the case as a whole, whatever item brought them up. */
        static Matter of(Topic topic, String subject) {
            return new Matter(topic, topic == Topic.AGREEMENT || topic == Topic.BREACH ? "" : subject);
        }

        @Override
        public int compareTo(Matter other) {
            int order = topic.compareTo(other.topic);
            return order != 0 ? order : subject.compareTo(other.subject);
        }
    }
}
