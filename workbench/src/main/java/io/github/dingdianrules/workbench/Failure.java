package io.github.dingdianrules.workbench;

import io.github.dingdianrules.authoring.RefusedPolicyException;
import io.github.dingdianrules.casefiles.CaseFileException;
import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.regression.BatchException;
import io.github.dingdianrules.workbench.lint.LintText;
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
        Dingdian dingdian = (Dingdian) command.getCommandSpec().root().userObject();
        boolean debug = dingdian.debug();
        if (debug) {
            e.printStackTrace(err);
        }
        if (e instanceof RefusedPolicyException refused) {
            err.print(LintText.faults(refused.directory().path(), refused.lint(), dingdian.language()));
            err.println(dingdian.language().pick("规则有错误，未采用：", "the rules are wrong and were not used: ")
                    + refused.directory());
            return ExitCode.BAD_USAGE_OR_INPUT;
        }
        if (e instanceof CaseFileException || e instanceof PolicyException || e instanceof BatchException) {
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
