/** Jiangsu: its rules, ledger and description lie beside {@link JiangsuPolicy}. Public API. */
@NullMarked
package io.github.dingdianrules.jiangsu;

import org.jspecify.annotations.NullMarked;
