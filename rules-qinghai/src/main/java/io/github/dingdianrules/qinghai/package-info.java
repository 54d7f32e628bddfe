/** Qinghai: its rules, ledger and description lie beside {@link QinghaiPolicy}. */
package io.github.dingdianrules.qinghai;
