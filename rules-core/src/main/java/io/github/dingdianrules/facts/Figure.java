package io.github.dingdianrules.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a text in a rule that is a number, {@code "0.30"}: a share, or an amount in yuan. Exact, unlike a {@code double}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Figure {}
