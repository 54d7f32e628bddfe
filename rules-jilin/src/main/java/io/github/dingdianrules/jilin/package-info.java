/** Jilin: its rules, ledger and description lie beside {@link JilinPolicy}. Public API. */
@NullMarked
package io.github.dingdianrules.jilin;

import org.jspecify.annotations.NullMarked;
