/**
 * The official documents beside the ledgers: {@link io.github.dingdianrules.texts.OfficialText} reads a document, gives
 * the sentences of each clause, and says where document and ledger differ.
 */
package io.github.dingdianrules.texts;
