package io.github.dingdianrules.decision;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.facts.ApplicationKind;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Provider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where each matter of a case stands: the weightiest established decision counts, and a pending one that would outweigh
 * it leaves the matter open. An agency acts on what is established, so a pending ground neither refuses nor admits. What
 * may be done (可以) has not been done, so it changes no standing.
 */
public final class Outcomes {

    private Outcomes() {}

    /**
     * @param covered the providers that the policy regulates
     * @param applications the kinds of application that some rule of it is asked about; of those, only applications for
     *     something new can be silent: renewal and requests are regulated with the agreement
     * @return the outcomes of every matter the case has, by topic and subject
     */
    public static List<Outcome> of(
            CaseFile file, Collection<Decision> decisions, Set<Provider> covered, Set<ApplicationKind> applications) {
        Map<Matter, Boolean> regulated = matters(file, covered, applications);
        Map<Matter, List<Decision>> byMatter = new TreeMap<>();
        regulated.keySet().forEach(matter -> byMatter.put(matter, new ArrayList<>()));
        for (Decision decision : decisions) {
            Optional<Standing> given = decision.modality() == Modality.MAY
                    ? Optional.empty()
                    : decision.kind().standing();
            given.ifPresent(standing -> byMatter.computeIfAbsent(
                            Matter.of(Objects.requireNonNull(standing.topic()), decision.subject()),
                            matter -> new ArrayList<>())
                    .add(decision));
        }
        return byMatter.entrySet().stream()
                .map(entry -> regulated.getOrDefault(entry.getKey(), true)
                        ? outcome(entry.getKey(), entry.getValue())
                        : entry.getKey().standing(Standing.SILENT))
                .toList();
    }

    /** The matters of the case, each with whether the policy regulates it. */
    private static Map<Matter, Boolean> matters(
            CaseFile file, Set<Provider> covered, Set<ApplicationKind> applications) {
        boolean coversProvider = covered.contains(file.provider());
        Map<Matter, Boolean> matters = new TreeMap<>();
        file.applications()
                .forEach(application -> matters.put(
                        new Matter(Topic.APPLICATION, application.path()),
                        covered.contains(file.provider(application))
                                && (!application.kind().isForSomethingNew()
                                        || applications.contains(application.kind()))));
        file.claims().forEach(claim -> matters.put(new Matter(Topic.SETTLEMENT, claim.path()), coversProvider));
        if (file.agreements() != null && !file.agreements().isEmpty()) {
            matters.put(new Matter(Topic.AGREEMENT, ""), coversProvider);
        }
        if (!file.violations().isEmpty()) {
            matters.put(new Matter(Topic.BREACH, ""), coversProvider);
        }
        file.agencyActs().forEach(act -> matters.put(new Matter(Topic.AGENCY, act.path()), coversProvider));
        return matters;
    }

    private static Outcome outcome(Matter matter, List<Decision> decisions) {
        Standing standing = Standing.lightest(matter.topic());
        if (decisions.isEmpty()) {
            return matter.standing(standing);
        }
        for (Decision decision : decisions) {
            Standing candidate = decision.kind().standing().orElseThrow();
            if (decision.established() && candidate.outweighs(standing)) {
                standing = candidate;
            }
        }
        Standing reached = standing;
        List<Decision> heavier = decisions.stream()
                .filter(decision -> !decision.established()
                        && decision.kind().standing().orElseThrow().outweighs(reached))
                .toList();
        SortedSet<String> missing = new TreeSet<>();
        heavier.forEach(decision -> missing.addAll(decision.missing()));
        List<ClauseId> clauses = (heavier.isEmpty() ? decisions.stream() : heavier.stream())
                .filter(decision -> !heavier.isEmpty() || decision.established())
                .filter(decision ->
                        !heavier.isEmpty() || decision.kind().standing().orElseThrow() == reached)
                .map(Decision::clause)
                .distinct()
                .sorted()
                .toList();
        return new Outcome(
                matter.topic(), matter.subject(), heavier.isEmpty() ? reached : Standing.OPEN, clauses, missing);
    }

    private record Matter(Topic topic, String subject) implements Comparable<Matter> {

        Outcome standing(Standing standing) {
            return new Outcome(topic, subject, standing, List.of(), Collections.emptySortedSet());
        }

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
