package io.github.dingdianrules.testkit;

import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.PolicyException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Resolves the parameters that {@link PolicyTest} speaks of. */
final class PolicyParameters implements ParameterResolver {

    /** Over all test classes of a run: an engine never changes, and loading one takes longer than most tests. */
    private static final Map<String, PolicyEngine> ENGINES = new ConcurrentHashMap<>();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == PolicyEngine.class;
    }

    @Override
    public PolicyEngine resolveParameter(ParameterContext parameter, ExtensionContext test) {
        String policy = parameter
                .findAnnotation(PolicyTest.class)
                .or(() -> AnnotationSupport.findAnnotation(parameter.getDeclaringExecutable(), PolicyTest.class))
                .or(() -> ofClass(test))
                .map(PolicyTest::value)
                .orElseThrow();
        try {
            return ENGINES.computeIfAbsent(policy, PolicyEngine::of);
        } catch (PolicyException e) {
            throw new ParameterResolutionException(Objects.requireNonNull(e.getMessage()), e);
        }
    }

    /** A nested class speaks for itself first, then each class around it. */
    private static Optional<PolicyTest> ofClass(ExtensionContext test) {
        Optional<ExtensionContext> context = Optional.of(test);
        while (context.isPresent()) {
            Optional<PolicyTest> found = context.get()
                    .getTestClass()
                    .flatMap(type -> AnnotationSupport.findAnnotation(type, PolicyTest.class));
            if (found.isPresent()) {
                return found;
            }
            context = context.get().getParent();
        }
        return Optional.empty();
    }
}
