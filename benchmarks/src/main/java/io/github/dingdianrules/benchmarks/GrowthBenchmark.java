package io.github.dingdianrules.benchmarks;

import io.github.dingdianrules.benchmarks.byhand.JiangsuByHand;
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
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** The same violations in ever fewer and larger cases: time for a violation. */
public class GrowthBenchmark extends Turn {

    /** How many in a case. */
    static final List<Integer> VIOLATIONS = List.of(1, 10, 100, 1000);

    private static final int ALL = 1000;
    private static final ViolationKind[] KINDS = ViolationKind.values();

    /** In each case. */
    @Param({"1", "10", "100", "1000"})
    public int violations;

    private final PolicyEngine engine = PolicyEngine.of("jiangsu");
    private final JiangsuByHand byHand = new JiangsuByHand(WorkCalendar.packaged());
    private List<CaseFile> cases = List.of();

    @Setup
    public void layOut() {
        cases = cases(violations);
    }

    @Benchmark
    @OperationsPerInvocation(ALL)
    public void rules(Blackhole hole) {
        for (CaseFile file : cases) {
            hole.consume(engine.assess(file));
        }
    }

    @Benchmark
    @OperationsPerInvocation(ALL)
    public void byHand(Blackhole hole) {
        for (CaseFile file : cases) {
            hole.consume(byHand.decide(file));
        }
    }

    /** @param violations in each case */
    public static List<CaseFile> cases(int violations) {
        return IntStream.range(0, ALL / violations)
                .mapToObj(i -> withViolations(i * violations, (i + 1) * violations))
                .toList();
    }

    /** A case with violations of all kinds, of each some facts known and some not: those from one number up to another. */
    static CaseFile withViolations(int from, int to) {
        return CaseFileBuilder.builder()
                .id("growth-" + from)
                .asOf(LocalDate.of(2025, 9, 15))
                .institution(InstitutionBuilder.builder()
                        .ownership(Ownership.PRIVATE)
                        .build())
                .violations(IntStream.range(from, to)
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
