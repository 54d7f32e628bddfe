package io.github.dingdianrules.workbench.text;

import io.github.dingdianrules.engine.Policy;
import io.github.dingdianrules.facts.CaseFile;

/** What every text about a case under a policy starts with. */
final class Heading {

    private Heading() {}

    static void write(Page page, CaseFile file, Policy policy, Language language) {
        String title = file.title() == null ? "" : "  " + file.title();
        page.rule('=').line(0, language.of(Phrase.CASE, file.id()) + title);
        page.line(0, language.introducing(Phrase.AS_OF), file.asOf().toString());
        String number = policy.number().isEmpty() ? "" : language.inBrackets(policy.number());
        page.line(0, language.pick(policy.titleZh(), policy.titleEn()) + number);
        page.line(0, language.introducing(Phrase.STATUS), language.of(policy.statusOn(file.asOf())));
    }
}
