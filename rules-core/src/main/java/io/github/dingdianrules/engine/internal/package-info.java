/** How policies are read and run on Drools. No API: everything here may change in any version. */
@NullMarked
package io.github.dingdianrules.engine.internal;

import org.jspecify.annotations.NullMarked;
