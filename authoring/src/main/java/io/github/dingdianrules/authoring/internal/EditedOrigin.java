package io.github.dingdianrules.authoring.internal;

import io.github.dingdianrules.authoring.PolicyDirectory;
import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.engine.internal.PolicyOrigin;
import io.github.dingdianrules.language.RuleSource;
import java.util.List;
import java.util.function.Supplier;
import org.drools.model.Model;

/** A policy in a directory that has been checked and found sound. */
public record EditedOrigin(String id, PolicyDirectory directory, RuleCache cache) implements PolicyOrigin {

    @Override
    public byte[] read(String name) {
        return directory.bytes(name).orElseThrow(() -> new PolicyException(directory + ": there is no file " + name));
    }

    @Override
    public List<Model> models(Supplier<List<RuleSource>> rules) {
        return cache.models(id, rules.get());
    }
}
