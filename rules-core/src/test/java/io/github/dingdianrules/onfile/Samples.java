package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.Agreement;
import io.github.dingdianrules.facts.AgreementBuilder;
import io.github.dingdianrules.facts.AgreementEndBuilder;
import io.github.dingdianrules.facts.ApplicationBuilder;
import io.github.dingdianrules.facts.ApplicationKind;
import io.github.dingdianrules.facts.CaseFileBuilder;
import io.github.dingdianrules.facts.EndKind;
import io.github.dingdianrules.facts.EvaluationBuilder;
import io.github.dingdianrules.facts.InstitutionBuilder;
import io.github.dingdianrules.facts.SuspensionBuilder;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import java.time.LocalDate;
import java.util.List;

/** A case at the end of 2024, and entries to put into it. */
final class Samples {

    static final WorkCalendar CALENDAR = WorkCalendar.packaged();
    static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
    static final Period FIVE_WORKING_DAYS = Period.workingDays(5);

    private Samples() {}

    static CaseFileBuilder file() {
        return CaseFileBuilder.builder()
                .id("case")
                .asOf(AS_OF)
                .institution(InstitutionBuilder.builder().build())
                .agreements(List.of(agreement().build()));
    }

    /** In force from 1 January to 30 June 2024. */
    static AgreementBuilder agreement() {
        return AgreementBuilder.builder().id("g").from(LocalDate.of(2024, 1, 1)).until(LocalDate.of(2024, 6, 30));
    }

    static Agreement ended(String on, EndKind kind) {
        return agreement()
                .end(AgreementEndBuilder.builder()
                        .kind(kind)
                        .on(on == null ? null : LocalDate.parse(on))
                        .build())
                .build();
    }

    static ApplicationBuilder bare() {
        return ApplicationBuilder.builder().id("a").kind(ApplicationKind.INITIAL);
    }

    static EvaluationBuilder evaluation() {
        return EvaluationBuilder.builder().id("e");
    }

    static SuspensionBuilder suspension() {
        return SuspensionBuilder.builder().id("s");
    }
}
