/** What an edit of a policy changes, as text and as JSON. */
package io.github.dingdianrules.workbench.impact;
