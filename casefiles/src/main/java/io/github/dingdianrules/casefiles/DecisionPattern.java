package io.github.dingdianrules.casefiles;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.Actor;
import io.github.dingdianrules.decision.Certainty;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.decision.Modality;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Describes a decision by some of its properties; what is {@code null} may be anything.
 *
 * @param clause any clause the decision rests on
 * @param rule the whole name of the rule
 * @param lower lower bound of the band as a share (20 % is 0.20)
 * @param upper upper bound of the band as a share
 * @param lowerAmount what the lower bound comes to, in yuan
 * @param upperAmount what the upper bound comes to, in yuan
 * @param amount fixed amount in yuan
 * @param items what the decision is about, by the names of the constants; exactly these
 * @param missing the facts that would settle it; exactly these
 * @param missingForTerms the facts without which a date or amount cannot be worked out; exactly these
 */
public record DecisionPattern(
        @Label(zh = "条款", en = "clause") @Nullable String clause,
        @Label(zh = "决定种类", en = "kind") @Nullable DecisionKind kind,
        @Label(zh = "应当、可以或不得", en = "modality") @Nullable Modality modality,
        @Label(zh = "确定性", en = "certainty") @Nullable Certainty certainty,
        @Label(zh = "行为主体", en = "actor") @Nullable Actor actor,
        @Label(zh = "对象", en = "subject") @Nullable String subject,
        @Label(zh = "规则", en = "rule") @Nullable String rule,
        @Label(zh = "期间", en = "period") @Nullable Period period,

        @Label(zh = "期限届满日", en = "last day to act") @Nullable
        LocalDate deadline,

        @Label(zh = "最早日期", en = "first day on which it may happen") @Nullable
        LocalDate earliest,

        @Label(zh = "起始日", en = "first day of the state") @Nullable
        LocalDate from,

        @Label(zh = "终止日", en = "last day of the state") @Nullable
        LocalDate until,

        @Label(zh = "原则上", en = "said as a rule only") @Nullable
        Boolean usual,

        @Label(zh = "下限比例", en = "lower bound as a share") @Nullable
        BigDecimal lower,

        @Label(zh = "含下限", en = "lower bound included") @Nullable
        Boolean lowerIncluded,

        @Label(zh = "上限比例", en = "upper bound as a share") @Nullable
        BigDecimal upper,

        @Label(zh = "含上限", en = "upper bound included") @Nullable
        Boolean upperIncluded,

        @Label(zh = "下限金额", en = "lower bound in yuan") @Nullable
        BigDecimal lowerAmount,

        @Label(zh = "上限金额", en = "upper bound in yuan") @Nullable
        BigDecimal upperAmount,

        @Label(zh = "金额", en = "amount in yuan") @Nullable BigDecimal amount,

        @Label(zh = "具体内容", en = "what it is about") @Nullable
        Set<String> items,

        @Label(zh = "尚缺事实", en = "facts that would settle it") @Nullable
        Set<String> missing,

        @Label(zh = "计算所缺事实", en = "facts missing for a date or amount") @Nullable
        Set<String> missingForTerms) {

    /** @throws IllegalArgumentException if the pattern matches every decision, or the clause is none */
    public DecisionPattern {
        if (clause != null) {
            new ClauseId(clause); // refuses what is no clause
        }
        boolean statesNothing = Stream.of(
                        clause,
                        kind,
                        modality,
                        certainty,
                        actor,
                        subject,
                        rule,
                        period,
                        deadline,
                        earliest,
                        from,
                        until,
                        usual,
                        lower,
                        lowerIncluded,
                        upper,
                        upperIncluded,
                        lowerAmount,
                        upperAmount,
                        amount,
                        items,
                        missing,
                        missingForTerms)
                .allMatch(Objects::isNull);
        if (statesNothing) {
            throw new IllegalArgumentException("matches every decision; state at least a clause or a kind");
        }
    }

    /** @return whether the decision has every property stated */
    public boolean matches(Decision decision) {
        return Aspect.compare(this, decision).stream().allMatch(Aspect::met);
    }

    /** @return the pattern as it is written in a case file */
    @Override
    public String toString() {
        return Aspect.describe(Aspect.stated(this));
    }
}
