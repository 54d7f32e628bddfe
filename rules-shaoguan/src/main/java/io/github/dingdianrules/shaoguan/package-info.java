/** Shaoguan: its rules, ledger and description lie beside {@link ShaoguanPolicy}. */
package io.github.dingdianrules.shaoguan;
