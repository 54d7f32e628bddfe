/** Qinghai: its rules, ledger and description lie beside {@link QinghaiPolicy}. Public API. */
@NullMarked
package io.github.dingdianrules.qinghai;

import org.jspecify.annotations.NullMarked;
