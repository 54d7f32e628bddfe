/** Jiangxi Province: how medical institutions are designated, by the draft of 2023. Public API. */
@NullMarked
package io.github.dingdianrules.jiangxi;

import org.jspecify.annotations.NullMarked;
