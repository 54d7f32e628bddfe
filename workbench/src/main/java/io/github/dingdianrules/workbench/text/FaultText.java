package io.github.dingdianrules.workbench.text;

import io.github.dingdianrules.language.Fault;
import java.nio.file.Path;

/** What is wrong in a policy directory, a line each, with a place that editors open. */
public final class FaultText {

    private FaultText() {}

    /** @return {@code directory/file:line:column}, how bad it is, what is wrong and what to do */
    public static String of(Path directory, Fault fault, Language language) {
        return directory.resolve(fault.file()) + ":" + fault.at() + " " + said(fault, language);
    }

    /** @return the same without the place */
    public static String said(Fault fault, Language language) {
        String severity = fault.isError() ? language.pick("错误", "error") : language.pick("提醒", "warning");
        return severity + language.inBrackets(fault.code()) + language.pick("：", ": ")
                + language.pick(fault.zh(), fault.en());
    }
}
