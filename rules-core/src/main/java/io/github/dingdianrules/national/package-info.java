/** The national baseline: its rules, ledger and description lie beside {@link NationalPolicy}. */
package io.github.dingdianrules.national;
