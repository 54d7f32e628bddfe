package io.github.dingdianrules.workbench.text;

import io.github.dingdianrules.facts.AgencyAct;
import io.github.dingdianrules.facts.Application;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Labelled;
import io.github.dingdianrules.facts.Violation;
import io.github.dingdianrules.truth.Located;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What decisions are about, with the kind of the application, conduct or act that is meant. */
public final class Subjects {

    private Subjects() {}

    public static String of(CaseFile file, String subject, Language language) {
        Stream<Labelled> kinds = Stream.of(
                        kind(file.applications(), subject, Application::kind),
                        kind(file.violations(), subject, Violation::kind),
                        kind(file.agencyActs(), subject, AgencyAct::kind))
                .flatMap(Optional::stream);
        return FactLabels.of(subject, language)
                + kinds.map(kind -> language.inBrackets(language.of(kind)))
                        .findFirst()
                        .orElse("");
    }

    private static <T extends Located> Optional<Labelled> kind(
            Collection<T> items, String subject, Function<T, Labelled> kind) {
        return items.stream()
                .filter(item -> item.path().equals(subject))
                .map(kind)
                .findFirst();
    }
}
