/** How fast a policy decides: measured with JMH, as ratios between ways to decide the same cases. */
@NullMarked
package io.github.dingdianrules.benchmarks;

import org.jspecify.annotations.NullMarked;
