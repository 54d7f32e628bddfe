package io.github.dingdianrules.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.engine.PolicyModule;
import io.github.dingdianrules.engine.internal.nopassage.NoPassage;
import io.github.dingdianrules.engine.internal.replacedtwice.ReplacedTwice;
import io.github.dingdianrules.engine.internal.sound.SoundInclusion;
import io.github.dingdianrules.engine.internal.unknownclause.UnknownClause;
import io.github.dingdianrules.engine.internal.unknownrule.UnknownRule;
import io.github.dingdianrules.language.RuleSource;
import io.github.dingdianrules.national.NationalPolicy;
import java.util.List;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.junit.jupiter.api.Test;

/** What a policy says of another one that it includes has to fit that one. */
class InclusionTest {

    private static final String REPLACED = "国 N2:12(3) 未依法履行行政处罚责任";

    private static LoadedPolicy load(PolicyModule module) {
        LoadedPolicy policy =
                LoadedPolicy.load(new PackagedOrigin(module), id -> new PackagedOrigin(new NationalPolicy()));
        policy.readWhole();
        return policy;
    }

    private static void assertRefused(PolicyModule module, String message) {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> load(module))
                .withMessage(message);
    }

    @Test
    void eachRuleHoldsByTheFirstClauseThatLeadsToIt() {
        LoadedPolicy policy = load(new SoundInclusion());

        assertThat(policy.passages())
                .containsEntry("国 N2:12(4) 以不正当手段申请，自发现之日起未满3年", new ClauseId("1"))
                .containsEntry("国 N2:7(1) 缺申请表", new ClauseId("2"));
    }

    @Test
    void aPolicyNeedNotBeRegistered() {
        PolicyEngine engine = PolicyEngine.of(new SoundInclusion(), id -> new NationalPolicy());

        assertThat(engine.policy().id()).isEqualTo("including").isNotIn(PolicyEngine.available());
        assertThat(engine.passages()).isNotEmpty();
    }

    @Test
    void aReplacedRuleIsGone() {
        LoadedPolicy policy = load(new SoundInclusion());

        assertThat(policy.passages()).doesNotContainKey(REPLACED);
        assertThat(policy.rulebase().rules())
                .extracting(CompiledRule::name)
                .isNotEmpty()
                .doesNotContain(REPLACED);
    }

    @Test
    void theRulesOfAnotherPolicyAreNotItsOwn() {
        LoadedPolicy policy = load(new SoundInclusion());

        assertThat(policy.rules()).isEmpty();
        assertThat(policy.ledger().entries()).hasSize(2);
        assertThat(policy.ledger().find(new ClauseId("N2:12(4)"))).isPresent();
        assertThat(policy.digest().files()).containsKeys("policy.yaml", "national/policy.yaml");
    }

    @Test
    void aReplacedRuleHasToExist() {
        assertRefused(
                new UnknownRule(),
                "policy \"including\": clause 1 replaces the rule \"国 N2:12(3) 没有这条规则\", which policy \"national\" does"
                        + " not have, or which is replaced twice");
    }

    @Test
    void aRuleIsReplacedOnce() {
        assertRefused(
                new ReplacedTwice(),
                "policy \"including\": clause 2 replaces the rule \"" + REPLACED
                        + "\", which policy \"national\" does not" + " have, or which is replaced twice");
    }

    @Test
    void someClauseHasToLeadToEachRule() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> load(new NoPassage()))
                .withMessageStartingWith("policy \"including\": no clause leads to N")
                .withMessageContaining("of policy \"national\"; name one, or replace the rule \"国 N");
    }

    @Test
    void aClauseHasToLeadToOneThatExists() {
        assertRefused(
                new UnknownClause(), "policy \"including\": clause N2:77 stands in no ledger of policy \"national\"");
    }

    /** What its jar was built with has been tested; a directory that someone edits is read whole. */
    @Test
    void whatOnlyExplainsIsReadWhenItIsNeeded() {
        PolicyEngine engine = PolicyEngine.of(new UnknownClause(), id -> new NationalPolicy());

        assertThat(engine.policy().id()).isEqualTo("including");
        assertThatExceptionOfType(PolicyException.class).isThrownBy(engine::ledger);
        assertThatExceptionOfType(PolicyException.class).isThrownBy(engine::ledger);
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> LoadedPolicy.load(new Edited(new UnknownClause()), PackagedOrigin::of));
    }

    /** The same files, not in a jar. */
    private record Edited(PolicyModule module) implements PolicyOrigin {

        @Override
        public String id() {
            return module.id();
        }

        @Override
        public byte[] read(String name) {
            return new PackagedOrigin(module).read(name);
        }

        @Override
        public List<Model> models(Supplier<List<RuleSource>> rules) {
            return new PackagedOrigin(module).models();
        }
    }
}
