package io.github.dingdianrules.regression;

/**
 * How far a batch has come.
 *
 * @param lines lines read, blank ones included
 * @param assessed cases assessed
 * @param rejected lines put aside
 * @param bytes bytes of the input dealt with
 * @param total bytes of the input to deal with
 */
public record BatchProgress(long lines, long assessed, long rejected, long bytes, long total) {}
