/**
 * Follows a policy directory and tells what each save changes.
 *
 * <p>Start with {@link io.github.dingdianrules.workbench.watch.Watch}.
 */
package io.github.dingdianrules.workbench.watch;
