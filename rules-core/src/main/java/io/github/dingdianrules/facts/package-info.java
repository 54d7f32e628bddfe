/**
 * The facts of a case: immutable records with builders, checked when they are made. A component that is {@code null} is
 * unknown; how a list left out is read stands beside it.
 *
 * <p>Start with {@link io.github.dingdianrules.facts.CaseFile}. Public API.
 */
@NullMarked
package io.github.dingdianrules.facts;

import org.jspecify.annotations.NullMarked;
