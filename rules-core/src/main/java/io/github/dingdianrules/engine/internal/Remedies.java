package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.Topic;
import io.github.dingdianrules.engine.Policy;
import io.github.dingdianrules.facts.Provider;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How decisions can be contested, looked up once for every topic and provider. */
final class Remedies {

    private final Map<Topic, Map<Provider, List<ClauseId>>> clauses = new EnumMap<>(Topic.class);

    Remedies(List<Policy.Remedy> remedies) {
        for (Topic topic : Topic.values()) {
            Map<Provider, List<ClauseId>> byProvider = new EnumMap<>(Provider.class);
            for (Provider provider : Provider.values()) {
                byProvider.put(
                        provider,
                        remedies.stream()
                                .filter(remedy -> remedy.topics().contains(topic)
                                        && remedy.providers().contains(provider))
                                .map(Policy.Remedy::clause)
                                .toList());
            }
            clauses.put(topic, byProvider);
        }
    }

    List<ClauseId> of(Topic topic, Provider provider) {
        return Objects.requireNonNull(Objects.requireNonNull(clauses.get(topic)).get(provider));
    }
}
