/** What every policy module has to keep; {@link io.github.dingdianrules.testkit.PolicyContract} is the entry point. */
package io.github.dingdianrules.testkit;
