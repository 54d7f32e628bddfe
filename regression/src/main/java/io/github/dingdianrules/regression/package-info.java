/**
 * Policies and cases side by side: where documents differ, where decisions on the same case differ, and which clauses
 * cause it.
 *
 * <p>Public API.
 */
@NullMarked
package io.github.dingdianrules.regression;

import org.jspecify.annotations.NullMarked;
