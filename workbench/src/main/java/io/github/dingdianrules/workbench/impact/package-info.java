/** What an edit of a policy changes, as text and as JSON. No API: everything here may change in any version. */
@NullMarked
package io.github.dingdianrules.workbench.impact;

import org.jspecify.annotations.NullMarked;
