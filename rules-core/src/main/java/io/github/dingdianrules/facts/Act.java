package io.github.dingdianrules.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a yes/no that records an act or a finding of somebody. An act that is not on record has not been done, so such a
 * component left out means no, where any other means unknown.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Act {}
