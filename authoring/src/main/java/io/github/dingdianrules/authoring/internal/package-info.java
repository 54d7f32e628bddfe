/** How edited policies are checked and compiled. No API: everything here may change in any version. */
@NullMarked
package io.github.dingdianrules.authoring.internal;

import org.jspecify.annotations.NullMarked;
