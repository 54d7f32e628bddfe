package io.github.dingdianrules.testkit;

import io.github.dingdianrules.casefiles.CaseFiles;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Reads what {@link CaseFileSource} names. */
final class CaseFileArguments extends AnnotationBasedArgumentsProvider<CaseFileSource> {

    @Override
    protected Stream<? extends Arguments> provideArguments(
            ParameterDeclarations parameters, ExtensionContext context, CaseFileSource source) {
        return CaseFiles.readAll(Arrays.stream(source.value()).map(Path::of).toList()).stream()
                .map(entry -> Arguments.argumentSet(entry.id(), entry));
    }
}
