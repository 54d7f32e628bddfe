/** What an edit of a policy changes, as text and as JSON. No API: everything here may change in any version. */
package io.github.dingdianrules.workbench.impact;
