/**
 * Periods of days, working days, months and years, and the calendar of working days.
 *
 * <p>Start with {@link io.github.dingdianrules.period.Period}. Public API.
 */
@NullMarked
package io.github.dingdianrules.period;

import org.jspecify.annotations.NullMarked;
