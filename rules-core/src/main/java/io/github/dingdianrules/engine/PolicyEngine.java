package io.github.dingdianrules.engine;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.ClauseLedger;
import io.github.dingdianrules.decision.Digest;
import io.github.dingdianrules.engine.internal.ClausesAsked;
import io.github.dingdianrules.engine.internal.LoadedPolicy;
import io.github.dingdianrules.engine.internal.PackagedOrigin;
import io.github.dingdianrules.engine.internal.PolicyOrigin;
import io.github.dingdianrules.engine.internal.PolicyRun;
import io.github.dingdianrules.engine.internal.Sha256;
import io.github.dingdianrules.explain.Explanation;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.language.RuleSource;
import io.github.dingdianrules.period.WorkCalendar;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.function.Function;

/**
 * One policy, ready to assess cases. Immutable and safe for any number of threads; make one and keep it.
 *
 * <p>The policies on the classpath are found through {@link ServiceLoader}.
 */
public final class PolicyEngine {

    private final LoadedPolicy loaded;
    private final WorkCalendar calendar;
    private final Digest calendarDigest;

    private PolicyEngine(LoadedPolicy loaded, WorkCalendar calendar) {
        this.loaded = loaded;
        this.calendar = calendar;
        this.calendarDigest = Digest.of(() -> Sha256.of(calendar.toString()));
    }

    /**
     * @param id id of a policy on the classpath, one of {@link #available()}
     * @throws PolicyException if there is no such policy, its description is missing or broken, or its rules are not
     *     compiled
     */
    public static PolicyEngine of(String id) {
        return of(PackagedOrigin.of(Objects.requireNonNull(id, "id")), PackagedOrigin::of);
    }

    /** @return an engine for every policy on the classpath, by id; empty when there is none */
    public static List<PolicyEngine> ofAll() {
        return PackagedOrigin.ids().stream().map(PolicyEngine::of).toList();
    }

    /**
     * A policy that need not be registered with {@link ServiceLoader}, such as one of another class loader.
     *
     * @param others the policy of an id, asked for those that this one includes
     * @throws PolicyException if its description is missing or broken, or its rules are not compiled; a ledger or rule file
     *     that is missing or broken is told when it is first needed, since the build of a policy's jar tests them
     */
    public static PolicyEngine of(PolicyModule module, Function<String, ? extends PolicyModule> others) {
        return new PolicyEngine(
                LoadedPolicy.load(
                        PolicyOrigin.of(Objects.requireNonNull(module, "module")),
                        id -> PolicyOrigin.of(others.apply(id))),
                WorkCalendar.packaged());
    }

    /** @return ids of the policies on the classpath, in order */
    public static List<String> available() {
        return List.copyOf(PackagedOrigin.ids());
    }

    /** @return the same policy, counting working days by another calendar */
    public PolicyEngine with(WorkCalendar otherCalendar) {
        return new PolicyEngine(loaded, Objects.requireNonNull(otherCalendar, "calendar"));
    }

    /**
     * What the policy decides about a case at the case's date. Pure: the same facts give the same answer, whatever their
     * order and whenever asked.
     *
     * @throws AssessmentException if a rule asks for something impossible of it; no packaged rule does
     */
    public Assessment assess(CaseFile file) {
        return run(file).assess(Reasoning.of(() -> explain(file), clause -> explain(file, clause)));
    }

    /** How every rule looked at every matter of the case, whether it fired or not. For coverage and "why not". */
    public List<RuleTrace> trace(CaseFile file) {
        return run(file).trace();
    }

    /** Why the policy decides about a case as it does, and why not otherwise, clause by clause. Pure. */
    public Explanation explain(CaseFile file) {
        return run(file).explain(loaded.ledger().all().toList());
    }

    /**
     * The same for one clause with the paragraphs and items within it, and with the rules of an included policy that hold
     * through it.
     *
     * @throws PolicyException if there is no such clause; the message names the nearest
     */
    public Explanation explain(CaseFile file, ClauseId clause) {
        return run(file).explain(ClausesAsked.by(clause, loaded));
    }

    private PolicyRun run(CaseFile file) {
        return new PolicyRun(loaded, calendar, calendarDigest, Objects.requireNonNull(file, "file"));
    }

    /** What the document is. */
    public Policy policy() {
        return loaded.policy();
    }

    /** @return SHA-256 over all files it was read from; stands in the receipt of every assessment */
    public String revision() {
        return loaded.digest().revision();
    }

    /** @return its own ledger, behind which lie those of the policies it includes */
    public ClauseLedger ledger() {
        return loaded.ledger();
    }

    /** @return its own rules with their clauses, in the documents' order */
    public List<RuleInfo> rules() {
        return loaded.rules();
    }

    /** @return its own rules as they are written, file by file */
    public List<RuleSource> sources() {
        return loaded.sources();
    }

    /**
     * @return by rule of an included policy that holds here, the clause through which it does; rules that give way to a
     *     clause of this policy are not among them
     */
    public Map<String, ClauseId> passages() {
        return Collections.unmodifiableMap(loaded.passages());
    }
}
