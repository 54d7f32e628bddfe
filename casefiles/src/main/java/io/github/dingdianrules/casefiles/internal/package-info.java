/** How case files are read and bound. No API: everything here may change in any version. */
package io.github.dingdianrules.casefiles.internal;
