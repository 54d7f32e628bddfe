package io.github.dingdianrules.workbench.text;

import io.github.dingdianrules.explain.Condition;
import io.github.dingdianrules.truth.Truth;
import java.util.List;

/** Writes the grounds of a decision as a short indented tree. */
final class GroundsText {

    private static final int STEP = 2;

    /** More than this is read in the JSON: the text is for finding one's way. */
    private static final int MOST_LINES = 14;

    private static final int MOST_LINES_OF_A_RULE = 40;

    private final Page page;
    private final int most;
    private final Language language;
    private int written;
    private int leftOut;

    private GroundsText(int most, Page page, Language language) {
        this.most = most;
        this.page = page;
        this.language = language;
    }

    static void write(Truth grounds, int indent, Page page, Language language) {
        new GroundsText(MOST_LINES, page, language).root(Ground.of(grounds, language), indent);
    }

    static void write(Condition condition, int indent, Page page, Language language) {
        new GroundsText(MOST_LINES_OF_A_RULE, page, language).root(Ground.of(condition, language), indent);
    }

    private void root(Ground ground, int indent) {
        if (ground instanceof Ground.Group group
                && group.all()
                && !group.parts().isEmpty()) {
            parts(group.parts(), indent);
        } else {
            one(ground, indent);
        }
        if (leftOut > 0) {
            page.line(indent, language.of(Phrase.MORE_LINES, leftOut));
        }
    }

    private void parts(List<Ground> parts, int indent) {
        parts.forEach(part -> one(part, indent));
    }

    private void one(Ground ground, int indent) {
        if (ground instanceof Ground.Element element) {
            line(indent, element.value(), element.sentence());
            return;
        }
        if (ground instanceof Ground.Earlier earlier) {
            earlier(earlier, indent);
            return;
        }
        Ground.Group group = (Ground.Group) ground;
        if (group.parts().isEmpty()) {
            line(indent, group.value(), language.of(Phrase.NOTHING_AGAINST));
            return;
        }
        line(indent, group.value(), language.introducing(group.all() ? Phrase.ALL_OF : Phrase.ANY_OF));
        parts(group.parts(), indent + STEP);
    }

    private void earlier(Ground.Earlier earlier, int indent) {
        boolean saysNothing =
                earlier.grounds() instanceof Ground.Group group && group.parts().isEmpty();
        line(indent, earlier.value(), earlier.sentence());
        if (!saysNothing) {
            one(earlier.grounds(), indent + STEP);
        }
    }

    private void line(int indent, Truth.Value value, String sentence) {
        if (written == most) {
            leftOut++;
            return;
        }
        written++;
        page.line(indent, mark(value), sentence.stripTrailing());
    }

    static String mark(Truth.Value value) {
        return switch (value) {
            case TRUE -> "✓ ";
            case FALSE -> "✗ ";
            case UNKNOWN -> "? ";
        };
    }
}
