/** Jiangxi Province: how medical institutions are designated, by the draft of 2023. */
package io.github.dingdianrules.jiangxi;
