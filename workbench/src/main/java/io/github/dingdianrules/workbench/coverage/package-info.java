/** Coverage as text, HTML, CSV and JSON. No API: everything here may change in any version. */
@NullMarked
package io.github.dingdianrules.workbench.coverage;

import org.jspecify.annotations.NullMarked;
