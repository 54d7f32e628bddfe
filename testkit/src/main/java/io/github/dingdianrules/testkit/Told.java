package io.github.dingdianrules.testkit;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.Band;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.Outcome;
import io.github.dingdianrules.decision.Terms;
import io.github.dingdianrules.engine.Assessment;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What was decided, as the failure of an assertion tells it. */
final class Told {

    private Told() {}

    static String expected(Assessment assessment, String what) {
        return "Expected of " + assessment.policy() + " on case \"" + assessment.caseId() + "\": " + what;
    }

    static String decisions(List<Decision> decisions) {
        return lines(decisions.stream().map(Told::decision).toList());
    }

    static String outcomes(List<Outcome> outcomes) {
        return lines(outcomes.stream().map(Told::outcome).toList());
    }

    static String list(Collection<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    static String lines(List<String> lines) {
        return lines.isEmpty() ? " nothing" : "\n  " + String.join("\n  ", lines);
    }

    private static String decision(Decision decision) {
        return decision.kind() + " (" + decision.modality() + ", " + decision.certainty() + ")"
                + (decision.subject().isEmpty() ? "" : " about " + decision.subject())
                + " by " + decision.actor()
                + " under " + clauses(decision.clauses())
                + terms(decision.terms())
                + forWantOf(decision.missing());
    }

    private static String terms(Terms terms) {
        StringBuilder told = new StringBuilder();
        if (terms.deadline() != null) {
            told.append(", due on ").append(terms.deadline());
        }
        if (terms.amount() != null) {
            told.append(", CNY ").append(terms.amount().toPlainString());
        }
        if (terms.band() != null) {
            told.append(band(terms.band()));
        }
        return told.toString();
    }

    private static String band(Band band) {
        return band.lowerAmount()
                        .map(amount -> ", from CNY " + amount.toPlainString())
                        .orElse("")
                + band.upperAmount()
                        .map(amount -> ", up to CNY " + amount.toPlainString())
                        .orElse("");
    }

    private static String outcome(Outcome outcome) {
        return outcome.topic()
                + (outcome.subject().isEmpty() ? "" : " " + outcome.subject())
                + ": " + outcome.standing()
                + (outcome.clauses().isEmpty() ? "" : " under " + clauses(outcome.clauses()))
                + forWantOf(outcome.missing());
    }

    private static String forWantOf(Collection<String> missing) {
        return missing.isEmpty() ? "" : ", for want of " + list(missing);
    }

    private static String clauses(Collection<ClauseId> clauses) {
        return clauses.stream().map(ClauseId::text).collect(Collectors.joining(", "));
    }
}
