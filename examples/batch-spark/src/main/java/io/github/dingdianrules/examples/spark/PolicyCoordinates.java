package io.github.dingdianrules.examples.spark;

import java.io.Serializable;

/**
 * What is told to the executors of the rules: where to find them, and which they must turn out to be. The rules themselves
 * are in the jar that every executor has.
 *
 * @param id id of a policy on the classpath
 * @param revision SHA-256 over its files
 */
record PolicyCoordinates(String id, String revision) implements Serializable {}
