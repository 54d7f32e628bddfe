package io.github.dingdianrules.benchmarks;

import io.github.dingdianrules.benchmarks.alternatives.Alternative;
import io.github.dingdianrules.benchmarks.alternatives.Verdict;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 51 rules about breaches over those of Jiangsu's cases that have conduct, by different engines: time for one case. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 7, time = 3)
@Measurement(iterations = 3, time = 1)
public class AlternativesBenchmark {

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
