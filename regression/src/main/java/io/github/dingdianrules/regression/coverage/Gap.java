package io.github.dingdianrules.regression.coverage;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.facts.Labelled;
import io.github.dingdianrules.truth.Truth;
import java.util.Optional;

/**
 * Something that no case does.
 *
 * @param element the element meant; empty where the rule as a whole is
 * @param hint a change of one fact of a case that would do it; empty where none is known
 */
public record Gap(Kind kind, ClauseId clause, String rule, Optional<Element> element, Optional<Hint> hint) {

    /** What is missing. */
    public enum Kind implements Labelled {
        /** Rules that no case fires for certain. */
        NEVER_FIRED("没有案卷使其确定成立的规则", "rules that no case fires for certain"),
        /** Rules that no case comes near without firing. */
        NEVER_MISSED("没有案卷接近而不成立的规则", "rules that no case comes near without firing"),
        /** Elements never seen true. */
        NEVER_TRUE("从未为真的要素", "elements never seen true"),
        /** Elements never seen false. */
        NEVER_FALSE("从未为假的要素", "elements never seen false"),
        /** Elements never seen unknown. */
        NEVER_UNKNOWN("从未未知的要素", "elements never seen unknown");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        /** @return that this answer was never given */
        public static Kind of(Truth.Value answer) {
            return switch (answer) {
                case TRUE -> NEVER_TRUE;
                case FALSE -> NEVER_FALSE;
                case UNKNOWN -> NEVER_UNKNOWN;
            };
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    /**
     * A fact that a case could have otherwise.
     *
     * @param becomes what it would be; empty for unknown
     */
    public record Hint(String caseId, String path, Optional<Object> becomes) {}
}
