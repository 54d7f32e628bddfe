package io.github.dingdianrules.engine.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.github.dingdianrules.clause.ClauseEntry;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.Conflict;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.decision.InputDigest;
import io.github.dingdianrules.decision.Modality;
import io.github.dingdianrules.decision.Outcome;
import io.github.dingdianrules.decision.Outcomes;
import io.github.dingdianrules.decision.Receipt;
import io.github.dingdianrules.engine.Assessment;
import io.github.dingdianrules.engine.AssessmentException;
import io.github.dingdianrules.engine.Policy;
import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.engine.Reasoning;
import io.github.dingdianrules.engine.RuleTrace;
import io.github.dingdianrules.explain.Explanation;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Provider;
import io.github.dingdianrules.onfile.Finding;
import io.github.dingdianrules.onfile.OnFile;
import io.github.dingdianrules.period.WorkCalendar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.FactHandle;

/**
 * One assessment, in stages: first the matters of the file, then what was found about them, and what was found about
 * that, until nothing new comes up. Within a stage no rule sees what another one decided, so order cannot matter.
 */
public final class PolicyRun {

    /** Longer than any chain of clauses in a document; a longer one is a rule that feeds itself. */
    private static final int MOST_STAGES = 8;

    /** By matter, then by the ground, then what follows from it. */
    private static final Comparator<Decision> IN_ORDER = Comparator.comparing(
                    (Decision decision) -> decision.kind().topic())
            .thenComparing(Decision::subject)
            .thenComparing(decision -> decision.clauses().get(0))
            .thenComparing(Decision::kind)
            .thenComparing(Decision::clause)
            .thenComparing(Decision::rule)
            .thenComparing(decision -> decision.clauses().toString());

    private final LoadedPolicy loaded;
    private final CaseFile file;
    private final WorkCalendar calendar;
    private final String calendarDigest;
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Finding> fresh = new ArrayList<>();
    private final Map<OnFile, FactHandle> matters = new IdentityHashMap<>();

    public PolicyRun(LoadedPolicy loaded, WorkCalendar calendar, String calendarDigest, CaseFile file) {
        this.loaded = loaded;
        this.calendar = calendar;
        this.calendarDigest = calendarDigest;
        this.file = file;
    }

    public Assessment assess(Reasoning reasoning) {
        run(session -> {});
        decisions.sort(IN_ORDER);
        Policy policy = loaded.policy();
        List<Outcome> outcomes = Outcomes.of(file, decisions, policy.covers(), loaded.applications());
        return new Assessment(
                policy.id(),
                policy.statusOn(file.asOf()),
                file.id(),
                file.asOf(),
                outcomes,
                decisions,
                conflicts(),
                missing(outcomes),
                recollected(),
                receipt(),
                reasoning);
    }

    /** How every rule looked at every matter of the case, in the order of the clauses. */
    public List<RuleTrace> trace() {
        return traced().stream().flatMap(rule -> rule.traces().stream()).toList();
    }

    /** Why the policy decides as it does under some clauses, and why not otherwise. */
    public Explanation explain(List<ClauseEntry> clauses) {
        List<TracedRule> rules = traced();
        decisions.sort(IN_ORDER);
        Set<ClauseId> asked = clauses.stream().map(ClauseEntry::id).collect(toSet());
        return new Explanation(
                loaded.policy().id(),
                file.id(),
                file.asOf(),
                new Explainer(loaded, rules).of(clauses),
                decisions.stream()
                        .filter(decision -> decision.clauses().stream().anyMatch(asked::contains))
                        .toList());
    }

    private List<TracedRule> traced() {
        List<TracedRule> rules = new ArrayList<>();
        run(session -> rules.addAll(new RuleTracer(loaded).trace(session, matters)));
        return rules;
    }

    private void run(Consumer<KieSession> afterwards) {
        KieSession session = loaded.rulebase().newKieSession();
        try {
            session.setGlobal("decide", new Decide(this));
            Matters laidOut = new Matters(file, calendar, loaded.policy().covers());
            laidOut.all().forEach(matter -> insert(session, matter));
            session.fireAllRules();
            Map<String, List<Decision>> firstStage = decisions.stream().collect(groupingBy(Decision::subject));
            laidOut.applications()
                    .forEach(onFile -> insert(session, Matters.screening(onFile, about(onFile, firstStage))));
            laidOut.violations().forEach(onFile -> insert(session, Matters.sift(onFile, about(onFile, firstStage))));
            followUp(session);
            afterwards.accept(session);
        } catch (PolicyException e) {
            throw e;
        } catch (RuntimeException e) {
            throw cannotApply(session, e);
        } finally {
            session.dispose();
        }
    }

    /** A rule that asks what is not there, such as the loss of a matter that is no conduct. */
    private AssessmentException cannotApply(KieSession session, RuntimeException e) {
        String rule = e instanceof ConsequenceException consequence
                ? consequence.getRule().getName()
                : new RuleTracer(loaded).failing(session, matters).orElse(null);
        return new AssessmentException(loaded.policy().id(), file.id(), rule, reason(e), e);
    }

    /** Our own types say what is wrong with a figure; of anything else the message means nothing to who wrote the rule. */
    private static String reason(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof IllegalArgumentException && root.getMessage() != null
                ? root.getMessage()
                : "it asks for something that is not there; let it select the matters it is about";
    }

    private static List<Decision> about(OnFile matter, Map<String, List<Decision>> bySubject) {
        return bySubject.getOrDefault(matter.subject(), List.of());
    }

    private void insert(KieSession session, OnFile matter) {
        matters.put(matter, null); // seen, should a rule fail on it
        matters.put(matter, session.insert(matter));
    }

    private void followUp(KieSession session) {
        for (int stage = 0; stage < MOST_STAGES; stage++) {
            List<Finding> findings = List.copyOf(fresh);
            fresh.clear();
            findings.forEach(finding -> insert(session, finding));
            session.fireAllRules();
            if (fresh.isEmpty()) {
                return;
            }
        }
        String rule = fresh.get(0).decision().rule();
        throw new AssessmentException(
                loaded.policy().id(), file.id(), rule, "what follows from it leads back to it without end", null);
    }

    void record(Decision decision, ClauseId under, OnFile matched) {
        decisions.add(decision);
        if (decision.kind().leadsOn() && decision.modality() != Modality.MAY) {
            fresh.add(new Finding(file, calendar, decision, under, Matters.conduct(matched)));
        }
    }

    ClauseId clauseOf(Rule rule) {
        return Objects.requireNonNull(loaded.clauses().get(rule.getName()));
    }

    /** The clause by which a rule of an included policy holds here. */
    Optional<ClauseId> passageOf(Rule rule) {
        return Optional.ofNullable(loaded.passages().get(rule.getName()));
    }

    List<ClauseId> remediesFor(DecisionKind kind, Provider provider) {
        return loaded.remedies().of(kind.topic(), provider);
    }

    private List<Conflict> conflicts() {
        List<Conflict> found = new ArrayList<>();
        for (Policy.KnownConflict known : loaded.conflicts()) {
            SortedSet<String> subjects = subjects(known.sides().get(0));
            known.sides().forEach(side -> subjects.retainAll(subjects(side)));
            subjects.forEach(
                    subject -> found.add(new Conflict(known.id(), subject, known.clauses(), known.zh(), known.en())));
        }
        return found;
    }

    /** What a side decides about. */
    private SortedSet<String> subjects(Policy.Side side) {
        SortedSet<String> subjects = new TreeSet<>();
        for (Decision decision : decisions) {
            if (side.decides(decision)) {
                subjects.add(decision.subject());
            }
        }
        return subjects;
    }

    /** A pending decision matters unless its matter already stands at least as heavily without it. */
    private SortedSet<String> missing(List<Outcome> outcomes) {
        SortedSet<String> missing = new TreeSet<>();
        outcomes.forEach(outcome -> missing.addAll(outcome.missing()));
        for (Decision decision : decisions) {
            boolean bearsOnOutcome = decision.kind().standing().isPresent() && decision.modality() != Modality.MAY;
            if (!decision.established() && !bearsOnOutcome) {
                missing.addAll(decision.missing());
            }
            missing.addAll(decision.terms().missing());
        }
        return missing;
    }

    private SortedSet<ClauseId> recollected() {
        SortedSet<ClauseId> recollected = new TreeSet<>();
        if (loaded.recollected().isEmpty()) {
            return recollected;
        }
        decisions.stream()
                .flatMap(decision -> decision.clauses().stream())
                .filter(loaded.recollected()::contains)
                .forEach(recollected::add);
        return recollected;
    }

    private Receipt receipt() {
        String version = PolicyRun.class.getPackage().getImplementationVersion();
        return new Receipt(
                version == null ? "unpackaged" : version,
                loaded.policy().id(),
                loaded.revision(),
                loaded.files(),
                file.asOf(),
                calendarDigest,
                InputDigest.of(() -> Sha256.of(CanonicalForm.of(file))));
    }
}
