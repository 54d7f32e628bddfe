package io.github.dingdianrules.benchmarks.alternatives;

import io.github.dingdianrules.facts.Licence;
import io.github.dingdianrules.facts.Violation;
import io.github.dingdianrules.facts.ViolationKind;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Three-valued answers as nullable Booleans: {@code null} is unknown. */
public final class Kleene {

    private static final Set<Licence> OF_CARE =
            EnumSet.of(Licence.PRACTICE_LICENCE, Licence.CLINIC_FILING, Licence.TCM_CLINIC_FILING);

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
        if (Boolean.TRUE.equals(violation.considerableLoss()) || Boolean.TRUE.equals(violation.majorLoss())) {
            return true;
        }
        return violation.loss() == null ? null : violation.loss().signum() > 0;
    }

    /** Of those that article 44 names. */
    public static @Nullable Boolean licence(Violation violation) {
        return violation.kind() == ViolationKind.LICENCE_CANCELLED
                ? Boolean.TRUE
                : violation.licence() == null ? null : OF_CARE.contains(violation.licence());
    }

    public static @Nullable Boolean breach(Violation violation) {
        return violation.kind() == ViolationKind.OTHER_BREACH ? Boolean.TRUE : violation.breach();
    }
}
