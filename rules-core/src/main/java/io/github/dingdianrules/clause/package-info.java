/**
 * Clauses and their ledger: where every article, paragraph and item of a document stands once.
 *
 * <p>Start with {@link io.github.dingdianrules.clause.ClauseLedger}. Public API.
 */
@NullMarked
package io.github.dingdianrules.clause;

import org.jspecify.annotations.NullMarked;
