package io.github.dingdianrules.benchmarks.byhand;

import io.github.dingdianrules.facts.Agreement;
import io.github.dingdianrules.facts.Application;
import io.github.dingdianrules.facts.ApplicationKind;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Provider;
import io.github.dingdianrules.period.WorkCalendar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides a case as Jiangsu's document does. Safe for any number of threads. */
public final class JiangsuByHand {

    private final WorkCalendar calendar;

    public JiangsuByHand(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** @return what is decided, in no particular order */
    public List<Decided> decide(CaseFile file) {
        List<Decided> decided = new ArrayList<>();
        Measures measures = new Measures(file, calendar, new Missing(), decided);
        Provider provider = provider(file);
        if (!file.applications().isEmpty()) {
            applications(measures, provider);
        }
        if (provider == Provider.MEDICAL_INSTITUTION) {
            everythingElse(measures);
        }
        return decided;
    }

    /** @return which conduct is a breach and which measures its article attaches; not what those lead to in turn */
    public List<Decided> breaches(CaseFile file) {
        List<Decided> decided = new ArrayList<>();
        if (!file.violations().isEmpty() && provider(file) == Provider.MEDICAL_INSTITUTION) {
            Conduct conduct = new Conduct(new MeasuresAlone(file, calendar, new Missing(), decided));
            file.violations().forEach(conduct::breaches);
        }
        return decided;
    }

    /** @return whether the file does not say that no agreement is left */
    public static boolean mayHaveAgreement(CaseFile file) {
        return Chapter.mayHaveAgreement(file);
    }

    private static void applications(Measures measures, Provider ofCase) {
        Applications applications = new Applications(measures);
        for (Application application : measures.file.applications()) {
            Provider applying = application.kind().provider();
            if ((applying == null ? ofCase : applying) == Provider.MEDICAL_INSTITUTION) {
                applications.decide(application);
            }
        }
    }

    private static void everythingElse(Measures measures) {
        CaseFile file = measures.file;
        List<Agreement> agreements = file.agreements();
        if (agreements != null && !agreements.isEmpty()) {
            Agreements chapter = new Agreements(measures);
            agreements.forEach(chapter::decide);
        }
        if (!file.changes().isEmpty()) {
            file.changes().forEach(new Changes(measures)::decide);
        }
        if (!file.violations().isEmpty()) {
            file.violations().forEach(new Conduct(measures)::decide);
        }
        if (!file.claims().isEmpty()) {
            file.claims().forEach(new Settlement(measures)::decide);
        }
        if (!file.agencyActs().isEmpty()) {
            file.agencyActs().forEach(new Remedies(measures)::decide);
        }
        if (!file.disputes().isEmpty()) {
            file.disputes().forEach(new Remedies(measures)::decide);
        }
    }

    /** By its type; without one, by the one thing it asks to be designated as; else a medical institution. */
    private static Provider provider(CaseFile file) {
        if (file.institution().type() != null) {
            return file.institution().type().provider();
        }
        Provider only = null;
        for (Application application : file.applications()) {
            Provider asked = asked(application.kind());
            if (asked != null && only != null && asked != only) {
                return Provider.MEDICAL_INSTITUTION;
            }
            only = asked == null ? only : asked;
        }
        return only == null ? Provider.MEDICAL_INSTITUTION : only;
    }

    private static @Nullable Provider asked(ApplicationKind kind) {
        return kind.isDesignation() ? kind.provider() : null;
    }
}
