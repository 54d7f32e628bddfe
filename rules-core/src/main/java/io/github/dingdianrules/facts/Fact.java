package io.github.dingdianrules.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A record of the fact model; it gets a generated builder. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@RecordBuilder.Template(options = @RecordBuilder.Options(enableWither = false, enableGetters = false))
@interface Fact {}
