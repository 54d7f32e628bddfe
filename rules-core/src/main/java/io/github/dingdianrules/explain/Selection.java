package io.github.dingdianrules.explain;

import org.jspecify.annotations.Nullable;

/**
 * A constraint by which a rule selects the matters it is about, as written: {@code kind == ApplicationKind.INITIAL}.
 *
 * @param path what of the matter it looks at, such as {@code application.kind}; empty where that cannot be told
 * @param actual what the matter has there; {@code null} when nothing is recorded or the path is empty
 */
public record Selection(String text, String path, @Nullable Object actual) {}
