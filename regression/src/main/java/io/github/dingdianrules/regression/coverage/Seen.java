package io.github.dingdianrules.regression.coverage;

/**
 * In how many cases something was seen.
 *
 * @param witness id of the first of them; empty where there is none
 */
public record Seen(int cases, String witness) {

    static final Seen NEVER = new Seen(0, "");

    /** @return whether there is such a case */
    public boolean ever() {
        return cases > 0;
    }

    Seen in(String caseId) {
        return ever() ? new Seen(cases + 1, witness) : new Seen(1, caseId);
    }
}
