/** Shaoguan: its rules, ledger and description lie beside {@link ShaoguanPolicy}. Public API. */
@NullMarked
package io.github.dingdianrules.shaoguan;

import org.jspecify.annotations.NullMarked;
