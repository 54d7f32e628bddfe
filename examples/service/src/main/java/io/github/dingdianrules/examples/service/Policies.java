package io.github.dingdianrules.examples.service;

import io.github.dingdianrules.authoring.LivePolicy;
import io.github.dingdianrules.authoring.Reload;
import io.github.dingdianrules.engine.PolicyEngine;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One engine for each policy, loaded before the service is ready; those in a directory are followed. */
@Component
class Policies implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Policies.class);

    private final SortedMap<String, Supplier<PolicyEngine>> engines = new TreeMap<>();
    private final Map<Path, List<String>> refused = new ConcurrentHashMap<>();
    private final List<LivePolicy> followed;

    Policies(ServiceProperties properties) {
        PolicyEngine.ofAll().forEach(engine -> engines.put(engine.policy().id(), () -> engine));
        followed = properties.follow().stream()
                .map(directory -> LivePolicy.open(directory, reload -> told(directory, reload)))
                .toList();
        followed.forEach(live -> {
            engines.put(live.engine().policy().id(), live::engine);
            live.watch(properties.followEvery());
        });
        if (engines.isEmpty()) {
            throw new IllegalStateException("no policy on the classpath; add an artifact such as rules-jiangsu");
        }
    }

    /** An edit that is refused changes nothing: the revision before stays in use. */
    private void told(Path directory, Reload reload) {
        if (reload.accepted()) {
            refused.remove(directory);
            LOG.info("{}: revision {} is in use", directory, reload.revision());
        } else {
            refused.put(directory, reload.problems());
            LOG.warn("{}: the edit is refused\n{}", directory, String.join("\n", reload.problems()));
        }
    }

    /** @return ids of all policies, in order */
    List<String> ids() {
        return List.copyOf(engines.keySet());
    }

    /** @return every policy as it is in use at this moment */
    Collection<PolicyEngine> all() {
        return engines.values().stream().map(Supplier::get).toList();
    }

    /** @throws UnknownPolicyException if there is no such policy */
    PolicyEngine engine(String id) {
        Supplier<PolicyEngine> engine = engines.get(id);
        if (engine == null) {
            throw new UnknownPolicyException(id, ids());
        }
        return engine.get();
    }

    /** @return by directory, why its last edit is not in use; empty when all are */
    Map<Path, List<String>> refused() {
        return Collections.unmodifiableMap(refused);
    }

    @Override
    public void close() {
        followed.forEach(LivePolicy::close);
    }
}
