/**
 * Follows a policy directory and tells what each save changes.
 *
 * <p>Start with {@link io.github.dingdianrules.workbench.watch.Watch}. No API: everything here may change in any version.
 */
package io.github.dingdianrules.workbench.watch;
