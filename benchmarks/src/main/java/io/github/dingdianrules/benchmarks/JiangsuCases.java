package io.github.dingdianrules.benchmarks;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.casefiles.PackagedCases;
import io.github.dingdianrules.facts.CaseFile;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The cases that Jiangsu's rules are tested with, one after the other, over and over: the mix that is measured. */
@State(Scope.Thread)
public class JiangsuCases {

    private final List<CaseFile> cases;
    private int next;

    public JiangsuCases() {
        this(read());
    }

    JiangsuCases(List<CaseFile> cases) {
        this.cases = cases;
    }

    /** The facts of each case. */
    public static List<CaseFile> read() {
        return PackagedCases.read("jiangsu").stream().map(CaseEntry::facts).toList();
    }

    CaseFile next() {
        CaseFile caseFile = cases.get(next);
        next = next + 1 == cases.size() ? 0 : next + 1;
        return caseFile;
    }
}
