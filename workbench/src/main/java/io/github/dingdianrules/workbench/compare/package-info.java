/** Comparisons as text, HTML, CSV and JSON. No API: everything here may change in any version. */
package io.github.dingdianrules.workbench.compare;
