/** Faults of a policy as text, JSON and SARIF. No API: everything here may change in any version. */
package io.github.dingdianrules.workbench.lint;
