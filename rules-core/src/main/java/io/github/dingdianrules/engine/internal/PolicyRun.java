package io.github.dingdianrules.engine.internal;

import static java.util.stream.Collectors.toSet;

import io.github.dingdianrules.clause.ClauseEntry;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.Conflict;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.decision.Digest;
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
import io.github.dingdianrules.onfile.ApplicationOnFile;
import io.github.dingdianrules.onfile.Finding;
import io.github.dingdianrules.onfile.OnFile;
import io.github.dingdianrules.onfile.Screening;
import io.github.dingdianrules.onfile.SiftedViolation;
import io.github.dingdianrules.onfile.ViolationOnFile;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One assessment. About a batch of matters in stages: first what is on file, then what was found about that, until nothing
 * new comes up. Within a stage no rule sees what another one decided, and none what was decided about another subject, so
 * order cannot matter.
 */
public final class PolicyRun {

    /** Longer than any chain of clauses in a document; a longer one is a rule that feeds itself. */
    private static final int MOST_STAGES = 8;

    private static final String VERSION = Optional.ofNullable(
                    PolicyRun.class.getPackage().getImplementationVersion())
            .orElse("unpackaged");

    private final LoadedPolicy loaded;
    private final RuleBase rules;
    private final CaseFile file;
    private final WorkCalendar calendar;
    private final Digest calendarDigest;
    private final List<Decision> decisions = new ArrayList<>();
    private final Map<String, List<Decision>> bySubject = new HashMap<>(); // of the batch
    private final InOrder inOrder = new InOrder();
    private final SortedSet<String> missing = new TreeSet<>();
    private final List<Finding> fresh = new ArrayList<>();

    public PolicyRun(LoadedPolicy loaded, WorkCalendar calendar, Digest calendarDigest, CaseFile file) {
        this.loaded = loaded;
        this.rules = loaded.rulebase();
        this.calendar = calendar;
        this.calendarDigest = calendarDigest;
        this.file = file;
    }

    public Assessment assess(Reasoning reasoning) {
        run();
        List<Decision> ordered = inOrder.list();
        Policy policy = loaded.policy();
        List<Outcome> outcomes = Outcomes.of(file, ordered, policy.covers(), loaded::asksAbout);
        for (Outcome outcome : outcomes) {
            if (!outcome.missing().isEmpty()) {
                missing.addAll(outcome.missing());
            }
        }
        return new Assessment(
                policy.id(),
                policy.statusOn(file.asOf()),
                file.id(),
                file.asOf(),
                outcomes,
                ordered,
                conflicts(),
                missing,
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
        Set<ClauseId> asked = clauses.stream().map(ClauseEntry::id).collect(toSet());
        return new Explanation(
                loaded.policy().id(),
                file.id(),
                file.asOf(),
                new Explainer(loaded, rules).of(clauses),
                inOrder.list().stream()
                        .filter(decision -> decision.clauses().stream().anyMatch(asked::contains))
                        .toList());
    }

    /** @return what was decided so far */
    List<Decision> decisions() {
        return decisions;
    }

    private List<TracedRule> traced() {
        return new RuleTracer(loaded).trace(run());
    }

    /** @return the matters that rules were asked about */
    List<OnFile> run() {
        List<OnFile> asked = new ArrayList<>();
        for (List<OnFile> batch : new Matters(file, calendar, loaded.policy().covers()).batches()) {
            decideAbout(batch, asked);
            bySubject.forEach(inOrder::add);
            bySubject.values().forEach(this::collectMissing);
            bySubject.clear();
        }
        return asked;
    }

    private void decideAbout(List<OnFile> batch, List<OnFile> asked) {
        ask(batch, asked);
        ask(summedUp(batch), asked);
        for (int stage = 0; !fresh.isEmpty(); stage++) {
            if (stage == MOST_STAGES) {
                throw new AssessmentException(
                        loaded.policy().id(),
                        file.id(),
                        fresh.get(0).decision().rule(),
                        "what follows from it leads back to it without end",
                        null);
            }
            List<Finding> findings = List.copyOf(fresh);
            fresh.clear();
            ask(findings, asked);
        }
    }

    /** What the first stage found, application by application and conduct by conduct, where a rule asks about that. */
    private List<OnFile> summedUp(List<OnFile> batch) {
        boolean screened = rules.isAsked(Screening.class);
        boolean sifted = rules.isAsked(SiftedViolation.class);
        List<OnFile> summedUp = new ArrayList<>();
        for (OnFile matter : batch) {
            if (screened && matter instanceof ApplicationOnFile application) {
                summedUp.add(Matters.screening(application, decidedAbout(matter)));
            } else if (sifted && matter instanceof ViolationOnFile violation) {
                summedUp.add(Matters.sift(violation, decidedAbout(matter)));
            }
        }
        return summedUp;
    }

    private List<Decision> decidedAbout(OnFile matter) {
        return bySubject.getOrDefault(matter.subject(), List.of());
    }

    private void ask(List<? extends OnFile> matters, List<OnFile> asked) {
        for (OnFile matter : matters) {
            String subject = matter.subject();
            Steps.Step[] steps = rules.about(matter.getClass());
            int next = 0;
            while (next < steps.length) {
                Steps.Step step = steps[next];
                next = take(step, matter, subject) ? next + 1 : step.past();
            }
        }
        asked.addAll(matters);
    }

    /** @return whether to go on with the next step */
    private boolean take(Steps.Step step, OnFile matter, String subject) {
        CompiledRule rule = step.rule();
        try {
            if (step.selection() != null) {
                return step.selection().isMetBy(matter);
            }
            Truth holds = rule.fires(matter);
            if (holds != null) {
                rule.decide(matter, holds, new Decide(this, rule, matter, subject));
            }
            return true;
        } catch (PolicyException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new AssessmentException(loaded.policy().id(), file.id(), rule.name(), reason(e), e);
        }
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

    void record(Decision decision, ClauseId under, OnFile matched) {
        decisions.add(decision);
        bySubject
                .computeIfAbsent(decision.subject(), subject -> new ArrayList<>())
                .add(decision);
        if (decision.kind().leadsOn() && decision.modality() != Modality.MAY) {
            fresh.add(new Finding(file, calendar, decision, under, Matters.conduct(matched)));
        }
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

    /** Beyond what the outcomes hang on: a pending decision that bears on one matters only as far as that says so. */
    private void collectMissing(List<Decision> decided) {
        for (Decision decision : decided) {
            boolean bearsOnOutcome = decision.kind().standing().isPresent() && decision.modality() != Modality.MAY;
            if (!decision.established() && !bearsOnOutcome) {
                missing.addAll(decision.missing());
            }
            if (!decision.terms().missing().isEmpty()) {
                missing.addAll(decision.terms().missing());
            }
        }
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
        return new Receipt(
                VERSION,
                loaded.policy().id(),
                loaded.digest(),
                file.asOf(),
                calendarDigest,
                Digest.of(() -> Sha256.of(CanonicalForm.of(file))));
    }
}
