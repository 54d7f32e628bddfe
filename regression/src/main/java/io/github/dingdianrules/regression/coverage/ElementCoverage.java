package io.github.dingdianrules.regression.coverage;

import io.github.dingdianrules.truth.Truth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Which answers cases give to one element.
 *
 * @param answers by answer to the question as written, before any negation, in how many cases it was given
 */
public record ElementCoverage(Element element, Map<Truth.Value, Seen> answers) {

    public ElementCoverage {
        answers = Collections.unmodifiableMap(new EnumMap<>(answers));
    }

    /** @return in how many cases this answer was given */
    public Seen seen(Truth.Value answer) {
        return answers.getOrDefault(answer, Seen.NEVER);
    }
}
