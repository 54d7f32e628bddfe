/**
 * The command line {@code dingdian} for analysts and regression runs; it knows no policy by name.
 *
 * <p>Start with {@link io.github.dingdianrules.workbench.Dingdian}. No API: everything here may change in any version.
 */
package io.github.dingdianrules.workbench;
