package io.github.dingdianrules.benchmarks.alternatives;

import io.github.dingdianrules.facts.Violation;
import io.github.dingdianrules.facts.ViolationKind;
import org.jspecify.annotations.Nullable;

/** Three-valued answers as nullable Booleans: {@code null} is unknown. */
public final class Kleene {

    private Kleene() {}

    public static boolean possible(@Nullable Boolean answer) {
        return !Boolean.FALSE.equals(answer);
    }

    public static @Nullable Boolean no(@Nullable Boolean answer) {
        return answer == null ? null : !answer;
    }

    public static @Nullable Boolean all(@Nullable Boolean one, @Nullable Boolean other) {
        if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
            return false;
        }
        return one == null || other == null ? null : true;
    }

    public static @Nullable Boolean any(@Nullable Boolean one, @Nullable Boolean other) {
        return no(all(no(one), no(other)));
    }

    public static @Nullable Boolean loss(Violation violation) {
        return violation.loss() == null ? null : violation.loss().signum() > 0;
    }

    public static @Nullable Boolean breach(Violation violation) {
        return violation.kind() == ViolationKind.OTHER_BREACH ? Boolean.TRUE : violation.breach();
    }
}
