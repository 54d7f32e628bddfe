package io.github.dingdianrules.workbench.lint;

import io.github.dingdianrules.authoring.Lint;
import io.github.dingdianrules.language.Fault;
import io.github.dingdianrules.workbench.text.Language;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What lint found, a line for each fault: {@code file:line:column error what is wrong [code]}. */
public final class LintText {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private LintText() {}

    /** @return the faults and a summary; files are named by the directory as it was given */
    public static String write(Path directory, Lint lint, Language in) {
        return faults(directory, lint, in) + summary(lint, in) + "\n";
    }

    public static String faults(Path directory, Lint lint, Language in) {
        StringBuilder text = new StringBuilder();
        lint.faults().forEach(fault -> text.append(line(directory, fault, in)).append('\n'));
        return text.toString();
    }

    /** @return one fault, with its place first */
    public static String line(Path directory, Fault fault, Language in) {
        String severity = fault.isError() ? in.pick("错误", "error") : in.pick("警告", "warning");
        String message = CONTROL.matcher(in.pick(fault.zh(), fault.en())).replaceAll(" ");
        return file(directory, fault) + ":" + fault.at() + " " + severity + " " + message + " [" + fault.code() + "]";
    }

    /** @return a name that leads to the file from where the directory was given */
    static String file(Path directory, Fault fault) {
        return directory.resolve(fault.file()).toString();
    }

    private static String summary(Lint lint, Language in) {
        int warnings = lint.warnings().size();
        int errors = lint.errors().size();
        String looked = String.format(in.pick("规则 %d，案卷 %d：", "rules %d, cases %d: "), lint.rules(), lint.cases());
        return looked
                + (errors + warnings == 0
                        ? in.pick("没有问题", "nothing wrong")
                        : String.format(in.pick("错误 %d，警告 %d", "errors %d, warnings %d"), errors, warnings));
    }
}
