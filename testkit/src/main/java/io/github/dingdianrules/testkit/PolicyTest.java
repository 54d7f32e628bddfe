package io.github.dingdianrules.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the engine of a policy to every parameter of type {@link io.github.dingdianrules.engine.PolicyEngine} of a test
 * class, a test method, or to one parameter. The innermost counts.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PARAMETER})
@ExtendWith(PolicyParameters.class)
public @interface PolicyTest {

    /** @return id of a policy on the classpath, such as {@code jiangsu} */
    String value();
}
