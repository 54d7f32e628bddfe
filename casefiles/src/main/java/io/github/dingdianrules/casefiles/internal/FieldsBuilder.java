package io.github.dingdianrules.casefiles.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of one mapping while it is read. */
final class FieldsBuilder {

    private final Mark mark;
    private final Problems problems;
    private final Map<String, Mapping.Field> fields = new LinkedHashMap<>();

    FieldsBuilder(Mark mark, Problems problems) {
        this.mark = mark;
        this.problems = problems;
    }

    /** Refuses a name that is already taken: one of the two would be lost. */
    void add(Mark key, String name, Node value) {
        Mapping.Field earlier = fields.putIfAbsent(name, new Mapping.Field(key, value));
        if (earlier != null) {
            throw problems.stop(
                    key,
                    "field " + Quoted.of(name) + " is written twice, first in line "
                            + earlier.key().line());
        }
    }

    Mapping build() {
        return new Mapping(mark, fields);
    }
}
