package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.engine.PolicyModule;
import io.github.dingdianrules.language.RuleSource;
import java.util.List;
import java.util.function.Supplier;
import org.drools.model.Model;

/** A policy that hands out its files and rules itself: from a jar on the classpath, or a directory that someone edits. */
public interface PolicyOrigin extends PolicyModule {

    /** Any policy: one that does not hand them out has them in its jar. */
    static PolicyOrigin of(PolicyModule module) {
        return module instanceof PolicyOrigin origin ? origin : new PackagedOrigin(module);
    }

    /**
     * @param name name of a file of the policy, such as {@code policy.yaml}
     * @throws PolicyException if it is missing or cannot be read
     */
    byte[] read(String name);

    /**
     * @param rules the rules of the policy as they are written, read when asked for
     * @return the same, compiled
     * @throws PolicyException if they were not, or cannot be
     */
    List<Model> models(Supplier<List<RuleSource>> rules);
}
