/** The national baseline: its rules, ledger and description lie beside {@link NationalPolicy}. Public API. */
@NullMarked
package io.github.dingdianrules.national;

import org.jspecify.annotations.NullMarked;
