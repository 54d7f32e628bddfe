package io.github.dingdianrules.regression.coverage;

import io.github.dingdianrules.casefiles.internal.RecordShape;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.truth.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A case with one of its facts changed. */
final class Altered {

    private final Located owner;
    private final String field;
    private final @Nullable Object becomes;

    private Altered(Located owner, String field, @Nullable Object becomes) {
        this.owner = owner;
        this.field = field;
        this.becomes = becomes;
    }

    /**
     * @param becomes what the fact becomes; {@code null} for unknown
     * @return the changed case; empty where there can be no such case, or this one does not have the fact
     */
    static Optional<CaseFile> fact(CaseFile file, Located owner, String field, @Nullable Object becomes) {
        try {
            Object altered = new Altered(owner, field, becomes).of(file);
            return altered == file ? Optional.empty() : Optional.of((CaseFile) altered);
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private @Nullable Object of(@Nullable Object value) {
        if (value instanceof List<?> items) {
            List<@Nullable Object> altered = new ArrayList<>(items);
            altered.replaceAll(this::of);
            return areSame(altered, items) ? items : altered;
        }
        boolean isFact = value != null && value.getClass().getPackage() == CaseFile.class.getPackage();
        return isFact && value instanceof Record fact ? of(fact) : value;
    }

    private Object of(Record fact) {
        RecordShape shape = RecordShape.of(fact.getClass());
        Map<String, @Nullable Object> values = new LinkedHashMap<>(shape.values(fact));
        List<@Nullable Object> before = new ArrayList<>(values.values());
        if (fact == owner) {
            values.replace(field, becomes);
        } else {
            values.replaceAll((name, value) -> of(value));
        }
        List<@Nullable Object> after = new ArrayList<>(values.values());
        return areSame(after, before) ? fact : shape.create(after.toArray());
    }

    private static boolean areSame(List<?> one, List<?> other) {
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i) != other.get(i)) {
                return false;
            }
        }
        return true;
    }
}
