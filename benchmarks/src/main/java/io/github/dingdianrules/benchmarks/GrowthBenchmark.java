package io.github.dingdianrules.benchmarks;

import io.github.dingdianrules.benchmarks.byhand.Decided;
import io.github.dingdianrules.benchmarks.byhand.JiangsuByHand;
import io.github.dingdianrules.engine.Assessment;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.CaseFileBuilder;
import io.github.dingdianrules.facts.Discoverer;
import io.github.dingdianrules.facts.InstitutionBuilder;
import io.github.dingdianrules.facts.Ownership;
import io.github.dingdianrules.facts.Violation;
import io.github.dingdianrules.facts.ViolationBuilder;
import io.github.dingdianrules.facts.ViolationKind;
import io.github.dingdianrules.period.WorkCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/** One case with ever more violations: time for the case. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 7, time = 3)
@Measurement(iterations = 5, time = 2)
public class GrowthBenchmark {

    private static final ViolationKind[] KINDS = ViolationKind.values();

    @Param({"1", "10", "100", "1000"})
    public int violations;

    private final PolicyEngine engine = PolicyEngine.of("jiangsu");
    private final JiangsuByHand byHand = new JiangsuByHand(WorkCalendar.packaged());
    private CaseFile caseFile = withViolations(0);

    @Setup
    public void layOut() {
        caseFile = withViolations(violations);
    }

    @Benchmark
    public Assessment rules() {
        return engine.assess(caseFile);
    }

    @Benchmark
    public List<Decided> byHand() {
        return byHand.decide(caseFile);
    }

    /** A case with violations of all kinds, of each some facts known and some not. */
    static CaseFile withViolations(int count) {
        return CaseFileBuilder.builder()
                .id("growth-" + count)
                .asOf(LocalDate.of(2025, 9, 15))
                .institution(InstitutionBuilder.builder()
                        .ownership(Ownership.PRIVATE)
                        .build())
                .violations(IntStream.range(0, count)
                        .mapToObj(GrowthBenchmark::violation)
                        .toList())
                .build();
    }

    private static Violation violation(int i) {
        ViolationBuilder violation = ViolationBuilder.builder().id("v" + i).kind(KINDS[i * 7 % KINDS.length]);
        if (i % 3 > 0) {
            violation.loss(BigDecimal.valueOf(i * 100L, 2)).fraudulentPurpose(i % 3 == 1);
        }
        if (i % 4 > 0) {
            violation.refusedToCorrect(i % 4 == 1).discoveredBy(Discoverer.AGENCY);
        }
        if (i % 5 > 0) {
            violation.graveConsequences(i % 5 > 2);
        }
        return violation.build();
    }
}
