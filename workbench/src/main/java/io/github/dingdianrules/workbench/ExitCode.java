package io.github.dingdianrules.workbench;

/** What the command line tells the shell. */
final class ExitCode {

    static final int DONE = 0;
    static final int EXPECTATION_FAILED = 1;
    static final int BAD_USAGE_OR_INPUT = 2;
    static final int INTERNAL_ERROR = 3;

    private ExitCode() {}
}
