/**
 * The official documents beside the ledgers: {@link io.github.dingdianrules.texts.OfficialText} reads a document, gives
 * the sentences of each clause, and says where document and ledger differ.
 *
 * <p>Public API.
 */
@NullMarked
package io.github.dingdianrules.texts;

import org.jspecify.annotations.NullMarked;
