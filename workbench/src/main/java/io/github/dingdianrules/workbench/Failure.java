package io.github.dingdianrules.workbench;

import io.github.dingdianrules.authoring.RefusedPolicyException;
import io.github.dingdianrules.casefiles.CaseFileException;
import io.github.dingdianrules.engine.AssessmentException;
import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.regression.BatchException;
import io.github.dingdianrules.workbench.text.FaultText;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells bad input, which the user can mend, from a bug, which we must; neither shows a stack trace unasked. */
final class Failure implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        Dingdian root = (Dingdian) command.getCommandSpec().root().userObject();
        boolean debug = root.debug();
        if (debug) {
            e.printStackTrace(err);
        }
        if (e instanceof RefusedPolicyException refused) {
            refused.lint().errors().stream()
                    .map(fault -> FaultText.of(refused.directory(), fault, root.language()))
                    .forEach(err::println);
            return ExitCode.BAD_USAGE_OR_INPUT;
        }
        if (e instanceof AssessmentException || e instanceof CaseFileException || e instanceof PolicyException || e instanceof BatchException) {
            err.println(e.getMessage());
            return ExitCode.BAD_USAGE_OR_INPUT;
        }
        if (e instanceof UncheckedIOException unreachable) {
            err.println(unreachable.getMessage());
            return ExitCode.BAD_USAGE_OR_INPUT;
        }
        err.println("internal error: " + e + "; please report" + (debug ? "" : ", with what --debug adds"));
        return ExitCode.INTERNAL_ERROR;
    }
}
