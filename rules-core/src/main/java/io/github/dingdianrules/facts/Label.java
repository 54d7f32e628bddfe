package io.github.dingdianrules.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field's term for a component of a fact, or for a sort of matter, in both languages. Read by the case-file schema, by
 * explanations and by the list of names.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Label {

    /** The Chinese term. */
    String zh();

    /** The English term. */
    String en();

    /** English for one item of a list whose items have ids: {@code violation} where {@link #en} is violations. */
    String one() default "";
}
