/**
 * The command line {@code dingdian} for analysts and regression runs; it knows no policy by name.
 *
 * <p>Start with {@link io.github.dingdianrules.workbench.Dingdian}.
 */
package io.github.dingdianrules.workbench;
