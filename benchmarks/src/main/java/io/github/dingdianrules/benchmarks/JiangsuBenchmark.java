package io.github.dingdianrules.benchmarks;

import io.github.dingdianrules.benchmarks.byhand.Decided;
import io.github.dingdianrules.benchmarks.byhand.JiangsuByHand;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.engine.Assessment;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.period.WorkCalendar;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Threads;

/** All of Jiangsu over all its packaged cases, by the rules and by hand: time for one case. */
public class JiangsuBenchmark extends Turn {

    private final PolicyEngine engine = PolicyEngine.of("jiangsu");
    private final JiangsuByHand byHand = new JiangsuByHand(WorkCalendar.packaged());

    @Benchmark
    @Threads(1)
    public Assessment rules(JiangsuCases cases) {
        return engine.assess(cases.next());
    }

    /** And every ground in words: grounds come with the decisions, the words when asked for. */
    @Benchmark
    @Threads(1)
    public int rulesWithGroundsTold(JiangsuCases cases) {
        int told = 0;
        for (Decision decision : engine.assess(cases.next()).decisions()) {
            told += decision.grounds().toString().length();
        }
        return told;
    }

    @Benchmark
    @Threads(2)
    public Assessment rulesOnTwoThreads(JiangsuCases cases) {
        return engine.assess(cases.next());
    }

    @Benchmark
    @Threads(1)
    public List<Decided> byHand(JiangsuCases cases) {
        return byHand.decide(cases.next());
    }

    @Benchmark
    @Threads(2)
    public List<Decided> byHandOnTwoThreads(JiangsuCases cases) {
        return byHand.decide(cases.next());
    }
}
