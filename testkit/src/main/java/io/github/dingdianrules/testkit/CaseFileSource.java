package io.github.dingdianrules.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * The cases of files as arguments of a parameterized test, one {@link io.github.dingdianrules.casefiles.CaseEntry} each,
 * shown by its id. A file with a mistake fails the test with every problem in it, and so do paths without a case.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ArgumentsSource(CaseFileArguments.class)
public @interface CaseFileSource {

    /** @return case files, or directories with such, from the working directory of the tests (in Maven the module's) */
    String[] value();
}
