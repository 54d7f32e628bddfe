package io.github.dingdianrules.casefiles;

import io.github.dingdianrules.facts.CaseFile;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One case of a file: its facts, and what is expected of them.
 *
 * @param facts the facts, the file's baseline included
 * @param why why the case is of interest, or {@code null}
 * @param about what the file is about, or {@code null}
 * @param source where the case is written
 * @param expect what each policy is expected to say, by policy id, in the order of the file; may be empty
 */
public record CaseEntry(
        CaseFile facts, @Nullable String why, @Nullable String about, Source source, Map<String, Expectation> expect) {

    public CaseEntry {
        expect = Collections.unmodifiableMap(new LinkedHashMap<>(expect));
    }

    /** @return the case's id, unique over everything read together */
    public String id() {
        return facts.id();
    }
}
