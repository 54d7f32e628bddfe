package io.github.dingdianrules.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Benchmarks of which each can run in a JVM of its own and wait for its turn before every iteration. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 50, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 40, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class Turn {

    /** Set where someone gives the turns: tells on standard output that an iteration can begin, and waits for a byte. */
    static final String GIVEN = "turns";

    @Setup(Level.Iteration)
    public void await() throws IOException {
        if (Boolean.getBoolean(GIVEN)) {
            System.out.println();
            if (System.in.read() < 0) {
                throw new IllegalStateException("nobody gives turns any more");
            }
        }
    }
}
