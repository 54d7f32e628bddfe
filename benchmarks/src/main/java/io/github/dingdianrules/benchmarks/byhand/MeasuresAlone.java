package io.github.dingdianrules.benchmarks.byhand;

import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Violation;
import io.github.dingdianrules.period.WorkCalendar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The measures that follow from a breach, without what follows from them. */
final class MeasuresAlone extends Measures {

    MeasuresAlone(CaseFile file, WorkCalendar calendar, Missing missing, List<Decided> decided) {
        super(file, calendar, missing, decided);
    }

    @Override
    void rescission(@Nullable Decided rescission) {}

    @Override
    void suspension(@Nullable Decided suspension) {}

    @Override
    void damages(@Nullable Decided damages, Violation violation) {}
}
