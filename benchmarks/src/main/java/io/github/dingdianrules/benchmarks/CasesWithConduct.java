package io.github.dingdianrules.benchmarks;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Those of the cases that are about conduct. */
@State(Scope.Thread)
public class CasesWithConduct extends JiangsuCases {

    public CasesWithConduct() {
        super(read().stream()
                .filter(caseFile -> !caseFile.violations().isEmpty())
                .toList());
    }
}
