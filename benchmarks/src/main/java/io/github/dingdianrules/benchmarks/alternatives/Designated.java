package io.github.dingdianrules.benchmarks.alternatives;

import io.github.dingdianrules.benchmarks.byhand.JiangsuByHand;
import io.github.dingdianrules.facts.CaseFile;
import java.util.List;

/** That the file does not say that no agreement is left. */
public record Designated() {

    /** One if so, otherwise none. */
    static List<Designated> of(CaseFile file) {
        return JiangsuByHand.mayHaveAgreement(file) ? List.of(new Designated()) : List.of();
    }
}
