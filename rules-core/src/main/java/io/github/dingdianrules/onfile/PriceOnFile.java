package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.PriceItem;
import io.github.dingdianrules.period.WorkCalendar;

/** A price in its file. */
public record PriceOnFile(CaseFile file, WorkCalendar calendar, PriceItem price) implements OnFile {

    @Override
    public String subject() {
        return price.path();
    }
}
