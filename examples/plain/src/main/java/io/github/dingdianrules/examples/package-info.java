/** A program of an embedder. No API: everything here may change in any version. */
@NullMarked
package io.github.dingdianrules.examples;

import org.jspecify.annotations.NullMarked;
