package io.github.dingdianrules.benchmarks.alternatives;

import io.github.dingdianrules.benchmarks.byhand.Decided;
import io.github.dingdianrules.benchmarks.byhand.JiangsuByHand;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.period.WorkCalendar;
import java.util.ArrayList;
import java.util.List;

/** The part of Jiangsu by hand that is about breaches. */
final class ByHand implements Alternative.Engine {

    private final JiangsuByHand jiangsu = new JiangsuByHand(WorkCalendar.packaged());

    @Override
    public List<Verdict> decide(CaseFile file) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Decided decided : jiangsu.breaches(file)) {
            verdicts.add(new Verdict(
                    decided.kind(),
                    decided.subject(),
                    decided.clauses(),
                    decided.missing().isEmpty()));
        }
        return verdicts;
    }
}
