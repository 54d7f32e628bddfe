package io.github.dingdianrules.examples.spark;

import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.PolicyException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One engine for each policy and Java process, so one in each executor, loaded when its first case comes. */
final class Engines {

    private static final Map<String, PolicyEngine> LOADED = new ConcurrentHashMap<>();

    private Engines() {}

    /** @throws PolicyException if there is no such policy on the classpath */
    static PolicyCoordinates locate(String id) {
        return new PolicyCoordinates(id, loaded(id).revision());
    }

    /** @throws PolicyException if the classpath has the policy in another revision than was asked for, or not at all */
    static PolicyEngine at(PolicyCoordinates coordinates) {
        PolicyEngine engine = loaded(coordinates.id());
        if (!engine.revision().equals(coordinates.revision())) {
            throw new PolicyException("policy \"" + coordinates.id() + "\" is revision " + coordinates.revision()
                    + " on the driver and " + engine.revision() + " on an executor; give both the same jar");
        }
        return engine;
    }

    private static PolicyEngine loaded(String id) {
        return LOADED.computeIfAbsent(id, PolicyEngine::of);
    }
}
