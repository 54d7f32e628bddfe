/** Faults of a policy as text, JSON and SARIF. No API: everything here may change in any version. */
@NullMarked
package io.github.dingdianrules.workbench.lint;

import org.jspecify.annotations.NullMarked;
