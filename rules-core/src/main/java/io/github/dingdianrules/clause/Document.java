package io.github.dingdianrules.clause;

/**
 * One document of a policy.
 *
 * @param prefix what its clauses start with; empty for the document that the policy itself is
 * @param zh name to print before its clauses; empty where the prefix is
 * @param en the same in English
 * @param articles how many articles it has
 */
public record Document(String prefix, String zh, String en, int articles) {

    /** @return whether the clause stands in it */
    public boolean holds(ClauseId clause) {
        return clause.prefix().equals(prefix);
    }
}
