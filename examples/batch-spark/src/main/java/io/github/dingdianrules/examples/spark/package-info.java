/** A batch with Spark. No API: everything here may change in any version. */
@NullMarked
package io.github.dingdianrules.examples.spark;

import org.jspecify.annotations.NullMarked;
