/** How case files are read and bound. No API: everything here may change in any version. */
@NullMarked
package io.github.dingdianrules.casefiles.internal;

import org.jspecify.annotations.NullMarked;
