package io.github.dingdianrules.workbench.text;

import io.github.dingdianrules.explain.Change;
import io.github.dingdianrules.explain.MatterExplanation;
import io.github.dingdianrules.explain.Ways;
import io.github.dingdianrules.truth.Truth;
import java.util.ArrayList;
import java.util.List;

/** Writes what would have to be different: what is needed in any case first, then the alternatives. */
final class WaysText {

    private static final int STEP = 2;

    /** The rest is in the JSON. */
    private static final int MOST = 6;

    private final Page page;
    private final int indent;
    private final Language language;

    WaysText(Page page, int indent, Language language) {
        this.page = page;
        this.indent = indent;
        this.language = language;
    }

    void write(MatterExplanation matter) {
        switch (matter.holds().value()) {
            case TRUE -> write(Phrase.TO_FAIL, matter.toFail());
            case FALSE -> write(Phrase.TO_HOLD, matter.toHold());
            case UNKNOWN -> {
                write(Phrase.SETTLED_AS_HOLDING, matter.toHold());
                write(Phrase.SETTLED_AS_FAILING, matter.toFail());
            }
        }
    }

    /** @return the first of the smallest changes in one line; empty where there is none */
    static String first(MatterExplanation matter, Language language) {
        Ways ways = matter.holds().value() == Truth.Value.TRUE ? matter.toFail() : matter.toHold();
        return ways.sets().isEmpty() ? "" : together(ways.sets().get(0), language);
    }

    private void write(Phrase heading, Ways ways) {
        if (ways.sets().isEmpty()) {
            page.line(indent, language.introducing(heading), language.of(Phrase.NO_WAY));
            return;
        }
        page.line(indent, language.introducing(heading).stripTrailing());
        List<Change> always = inAll(ways.sets());
        if (ways.sets().size() == 1) {
            always.forEach(change -> item(ChangeText.of(change, language)));
        } else {
            alternatives(ways, always);
        }
        if (ways.more() || ways.sets().size() > MOST) {
            page.line(indent + STEP, language.of(Phrase.MORE_WAYS));
        }
    }

    private void alternatives(Ways ways, List<Change> always) {
        if (always.isEmpty()) {
            page.line(indent + STEP, language.introducing(Phrase.ANY_WAY_DOES).stripTrailing());
        } else {
            page.line(indent + STEP, language.introducing(Phrase.IN_ANY_WAY).stripTrailing());
            always.forEach(change -> item(ChangeText.of(change, language)));
            page.line(indent + STEP, language.introducing(Phrase.AND_ONE_OF).stripTrailing());
        }
        ways.sets().stream().limit(MOST).forEach(set -> {
            List<Change> rest = new ArrayList<>(set);
            rest.removeAll(always);
            item(together(rest, language));
        });
    }

    private void item(String sentence) {
        page.line(indent + STEP, "- ", sentence);
    }

    private static String together(List<Change> changes, Language language) {
        return String.join(
                language.semicolon(),
                changes.stream().map(change -> ChangeText.of(change, language)).toList());
    }

    private static List<Change> inAll(List<List<Change>> sets) {
        List<Change> common = new ArrayList<>(sets.get(0));
        sets.forEach(common::retainAll);
        return common;
    }
}
