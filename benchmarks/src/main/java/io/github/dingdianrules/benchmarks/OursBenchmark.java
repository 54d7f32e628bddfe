package io.github.dingdianrules.benchmarks;

import io.github.dingdianrules.decision.Assessment;
import io.github.dingdianrules.engine.PolicyEngine;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** All rules of Jiangsu over all its packaged cases: time for one case. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class OursBenchmark {

    private final PolicyEngine engine = PolicyEngine.of("jiangsu");

    @Benchmark
    @Threads(1)
    public Assessment oneThread(JiangsuCases cases) {
        return engine.assess(cases.next());
    }

    @Benchmark
    @Threads(2)
    public Assessment twoThreads(JiangsuCases cases) {
        return engine.assess(cases.next());
    }
}
