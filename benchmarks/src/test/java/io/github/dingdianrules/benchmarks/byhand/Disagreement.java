package io.github.dingdianrules.benchmarks.byhand;

import io.github.dingdianrules.casefiles.CaseFileJson;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.period.WorkCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A case on which the rules and the hand-written decisions differ. */
record Disagreement(CaseFile file, List<Decided> byRulesAlone, List<Decided> byHandAlone) {

    private static final PolicyEngine RULES = PolicyEngine.of("jiangsu");
    private static final JiangsuByHand HAND = new JiangsuByHand(WorkCalendar.packaged());

    static Optional<Disagreement> on(CaseFile file) {
        List<Decided> byRules =
                RULES.assess(file).decisions().stream().map(Decided::of).toList();
        List<Decided> byHand = HAND.decide(file);
        Disagreement found = new Disagreement(file, without(byHand, byRules), without(byRules, byHand));
        return found.byRulesAlone.isEmpty() && found.byHandAlone.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** One decision made twice is two. */
    private static List<Decided> without(List<Decided> taken, List<Decided> from) {
        List<Decided> rest = new ArrayList<>(from);
        taken.forEach(rest::remove);
        return rest;
    }

    @Override
    public String toString() {
        return CaseFileJson.write(file) + "by the rules alone:\n" + lines(byRulesAlone) + "\nby hand alone:\n"
                + lines(byHandAlone) + "\n";
    }

    private static String lines(List<Decided> decisions) {
        return decisions.stream().map(decision -> "  " + decision).collect(Collectors.joining("\n"));
    }
}
