package io.github.dingdianrules.workbench.compare;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.Terms;
import io.github.dingdianrules.facts.Labelled;
import io.github.dingdianrules.regression.CaseDifference;
import io.github.dingdianrules.workbench.text.FactLabels;
import io.github.dingdianrules.workbench.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A difference in one sentence. */
final class DifferenceText {

    private DifferenceText() {}

    /** @return kind of decision, what either side says, and the pair of clauses */
    static String of(CaseDifference difference, String policy, String against, Language in) {
        return what(difference, in)
                + side(policy, difference.here(), difference.clausesHere(), in)
                + " ↔ "
                + side(against, difference.there(), difference.clausesThere(), in)
                + missing(difference, in)
                + (difference.cause() == CaseDifference.Cause.FOLLOWS
                        ? in.pick("（随同一事项的其他差异而来）", " (follows from another difference about the matter)")
                        : "");
    }

    static String what(CaseDifference difference, Language in) {
        return difference
                .here()
                .or(difference::there)
                .map(decision -> in.of(decision.kind()) + in.pick("：", ": "))
                .orElse("");
    }

    static String kinds(CaseDifference difference, Language in) {
        return in.row(difference.kinds().stream().map(in::of).toList());
    }

    private static String missing(CaseDifference difference, Language in) {
        return difference.missing().isEmpty()
                ? ""
                : in.pick("；尚缺 ", "; missing ")
                        + String.join(in.semicolon(), FactLabels.ofAll(difference.missing(), in));
    }

    static String side(String policy, Optional<Decision> decision, List<ClauseId> clauses, Language in) {
        String said = decision.map(it -> decided(it, in))
                .orElse(clauses.isEmpty() ? in.pick("未作规定", "silent") : in.pick("不作此认定", "does not decide so"));
        return policy + " " + said
                + (clauses.isEmpty() ? "" : in.inBrackets(decision.isPresent() ? chain(clauses) : beside(clauses, in)));
    }

    /** The path of clauses, as in {@code 9.2 → N2:12(4)}. */
    static String chain(Collection<ClauseId> clauses) {
        return clauses.stream().map(ClauseId::text).collect(Collectors.joining(" → "));
    }

    /** Clauses that regulate the matter side by side. */
    private static String beside(Collection<ClauseId> clauses, Language in) {
        return in.row(clauses.stream().map(ClauseId::text).toList());
    }

    private static String decided(Decision decision, Language in) {
        List<String> parts = new ArrayList<>();
        parts.add(in.of(decision.modality()));
        parts.addAll(terms(decision.terms(), in));
        if (!decision.established()) {
            parts.add(in.pick("待定", "pending"));
        }
        return String.join(" ", parts);
    }

    private static List<String> terms(Terms terms, Language in) {
        List<String> parts = new ArrayList<>();
        if (terms.period() != null) {
            parts.add(in.pick(terms.period().zh(), terms.period().en()));
        }
        add(parts, in.pick("不晚于 ", "by "), terms.deadline());
        add(parts, in.pick("不早于 ", "not before "), terms.earliest());
        add(parts, in.pick("自 ", "from "), terms.from());
        add(parts, in.pick("至 ", "until "), terms.until());
        if (terms.band() != null) {
            BigDecimal lower = terms.band().lower();
            parts.add((lower == null ? "≤ " : lower.toPlainString() + "–")
                    + terms.band().upper().toPlainString());
        }
        if (terms.amount() != null) {
            parts.add(terms.amount().toPlainString() + in.pick("元", " yuan"));
        }
        if (!terms.items().isEmpty()) {
            parts.add(terms.items().stream().map((Labelled item) -> in.of(item)).collect(Collectors.joining("、")));
        }
        if (terms.usual()) {
            parts.add(in.pick("原则上", "as a rule"));
        }
        return parts;
    }

    private static void add(List<String> parts, String lead, LocalDate day) {
        if (day != null) {
            parts.add(lead + day);
        }
    }
}
