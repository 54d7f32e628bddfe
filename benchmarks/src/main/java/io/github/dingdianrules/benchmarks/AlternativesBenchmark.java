package io.github.dingdianrules.benchmarks;

import io.github.dingdianrules.benchmarks.alternatives.Alternative;
import io.github.dingdianrules.benchmarks.alternatives.Verdict;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** 51 rules about breaches over those of Jiangsu's cases that have conduct, by different engines: time for one case. */
public class AlternativesBenchmark extends Turn {

    @Param
    public Alternative alternative = Alternative.OURS;

    private Alternative.Engine engine = file -> List.of();

    @Setup
    public void build() {
        engine = alternative.engine();
    }

    @Benchmark
    public List<Verdict> decide(CasesWithConduct cases) {
        return engine.decide(cases.next());
    }
}
