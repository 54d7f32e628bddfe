/**
 * Policies and cases side by side: where documents differ, where decisions on the same case differ, and which clauses
 * cause it.
 */
package io.github.dingdianrules.regression;
