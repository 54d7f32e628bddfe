package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.facts.Site;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Truth;

/** A place of practice in its file. */
@Label(zh = "执业地", en = "place of practice")
public record SiteOnFile(CaseFile file, WorkCalendar calendar, Site site) implements OnFile {

    @Override
    public String subject() {
        return site.path();
    }

    /** An evaluation of the place has a result. */
    public Truth isEvaluated() {
        return Truth.known(site, "evaluationPassed", site.evaluationPassed());
    }

    /** The licence names several places of practice. */
    public Truth isOneOfSeveral() {
        return institution().hasSeveralSites();
    }
}
