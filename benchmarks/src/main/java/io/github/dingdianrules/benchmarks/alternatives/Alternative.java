package io.github.dingdianrules.benchmarks.alternatives;

import io.github.dingdianrules.facts.CaseFile;
import java.util.List;
import java.util.function.Supplier;

/** A way to decide about conduct. */
public enum Alternative {
    /** Plain Java. */
    BY_HAND(ByHand::new),
    /** This library with a policy directory that holds those rules alone. */
    OURS(Ours::new),
    /** Drools with rules over violations and breaches, and a new session for each case. */
    PLAIN_DROOLS(PlainDrools::new),
    /** Easy Rules, fired for each violation and for each breach. */
    EASY_RULES(WithEasyRules::new),
    /** Evrete, with a new session for each case. */
    EVRETE(WithEvrete::new);

    /** Ready to decide. */
    public interface Engine {

        /** @return what is decided, in no particular order */
        List<Verdict> decide(CaseFile file);
    }

    private final Supplier<Engine> engine;

    Alternative(Supplier<Engine> engine) {
        this.engine = engine;
    }

    /** Builds it. */
    public Engine engine() {
        return engine.get();
    }
}
