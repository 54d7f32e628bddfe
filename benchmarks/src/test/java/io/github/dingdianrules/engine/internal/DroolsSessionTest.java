package io.github.dingdianrules.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.casefiles.PackagedCases;
import io.github.dingdianrules.decision.Digest;
import io.github.dingdianrules.engine.Policy;
import io.github.dingdianrules.onfile.OnFile;
import io.github.dingdianrules.period.WorkCalendar;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** The rules are ordinary DRL: a Drools session that is given the same matters decides the same. */
class DroolsSessionTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.packaged();
    private static final Digest NO_DIGEST = Digest.of(() -> "");

    @ParameterizedTest
    @ValueSource(strings = {"national", "jiangxi", "jiangsu", "shaoguan", "jilin", "qinghai"})
    void decidesTheSame(String id) {
        LoadedPolicy policy = LoadedPolicy.load(PackagedOrigin.of(id), PackagedOrigin::of);
        Map<String, CompiledRule> applied =
                policy.rulebase().rules().stream().collect(Collectors.toMap(CompiledRule::name, Function.identity()));
        KieBase rules = rulesOf(policy.policy(), applied.keySet());
        int decided = 0;
        for (CaseEntry entry : PackagedCases.read(id)) {
            PolicyRun ours = new PolicyRun(policy, CALENDAR, NO_DIGEST, entry.facts());
            List<OnFile> matters = ours.run();
            PolicyRun theirs = new PolicyRun(policy, CALENDAR, NO_DIGEST, entry.facts());
            decideInSession(rules, applied, matters, theirs);

            assertThat(theirs.decisions()).as(entry.id()).containsExactlyInAnyOrderElementsOf(ours.decisions());
            decided += ours.decisions().size();
        }
        assertThat(decided).isGreaterThan(1000);
    }

    private static KieBase rulesOf(Policy policy, Set<String> applied) {
        KieBase rules = KieBaseBuilder.createKieBaseFromModel(Stream.concat(
                        Stream.of(policy.id()), policy.inclusions().stream().map(Policy.Inclusion::policy))
                .flatMap(id -> PackagedOrigin.of(id).models().stream())
                .toList());
        for (KiePackage rulePackage : rules.getKiePackages()) {
            for (Rule rule : List.copyOf(rulePackage.getRules())) {
                if (!applied.contains(rule.getName())) {
                    rules.removeRule(rule.getPackageName(), rule.getName()); // another clause replaces it
                }
            }
        }
        return rules;
    }

    private static void decideInSession(
            KieBase rules, Map<String, CompiledRule> applied, List<OnFile> matters, PolicyRun run) {
        KieSession session = rules.newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    CompiledRule rule = applied.get(event.getMatch().getRule().getName());
                    OnFile matter = (OnFile) event.getMatch().getObjects().get(0);
                    session.setGlobal("decide", new Decide(run, rule, matter, matter.subject()));
                }
            });
            matters.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}
