package io.github.dingdianrules.authoring.internal;

import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.decision.Terms;
import io.github.dingdianrules.language.Position;
import io.github.dingdianrules.language.RuleFile;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.truth.Truth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The head of a rule file: what it imports and which global it declares. */
final class Imports {

    static final String GLOBAL_TYPE = "io.github.dingdianrules.engine.internal.Decide";
    static final String GLOBAL_NAME = "decide";

    private static final List<Class<?>> WITH_FUNCTIONS =
            List.of(DecisionKind.class, Terms.class, Period.class, Truth.class);

    private final Set<String> imported = new HashSet<>();
    private final Set<String> importedStatically = new HashSet<>();
    /** A missing import is told once a file, not once a use. */
    private final Set<String> told = new HashSet<>();

    private Imports() {}

    /** @return the types whose functions and words a rule writes without their name */
    static List<Class<?>> functions() {
        return WITH_FUNCTIONS;
    }

    /** Reads the head and says what is wrong in it. */
    static Imports of(RuleFile file, Faults faults) {
        Imports imports = new Imports();
        for (RuleFile.Import line : file.imports()) {
            if (line.isStatic()) {
                imports.addStatic(line, faults);
            } else {
                imports.add(line, faults);
            }
        }
        global(file, faults);
        if (file.packageName().isEmpty()) {
            faults.error(
                    file.packageAt(),
                    "package",
                    "文件应以 package 开头，与其他规则文件相同",
                    "the file starts with a package, the same as the other rule files");
        }
        return imports;
    }

    private static void global(RuleFile file, Faults faults) {
        boolean declared = false;
        for (RuleFile.Global global : file.globals()) {
            if (global.type().equals(GLOBAL_TYPE) && global.name().equals(GLOBAL_NAME)) {
                declared = true;
            } else {
                faults.error(
                        global.at(),
                        "global",
                        "不允许 " + global + "；只有 global " + GLOBAL_TYPE + " " + GLOBAL_NAME,
                        global + " is not allowed; the only one is global " + GLOBAL_TYPE + " " + GLOBAL_NAME);
            }
        }
        if (!declared && !file.rules().isEmpty()) {
            faults.error(
                    file.packageAt(),
                    "global",
                    "缺少 global " + GLOBAL_TYPE + " " + GLOBAL_NAME,
                    "the line \"global " + GLOBAL_TYPE + " " + GLOBAL_NAME + "\" is missing");
        }
    }

    private void add(RuleFile.Import line, Faults faults) {
        if (!Vocabulary.isImportable(line.name())) {
            refuse(line, faults);
            return;
        }
        imported.add(line.name());
    }

    private void addStatic(RuleFile.Import line, Faults faults) {
        boolean ours = WITH_FUNCTIONS.stream().anyMatch(type -> line.name().startsWith(type.getName() + "."));
        if (!ours) {
            refuse(line, faults);
            return;
        }
        importedStatically.add(line.name());
    }

    private static void refuse(RuleFile.Import line, Faults faults) {
        Set<String> valid = new TreeSet<>(Set.of(
                "io.github.dingdianrules.facts.*",
                "io.github.dingdianrules.onfile.*",
                "io.github.dingdianrules.decision.DecisionKind",
                "io.github.dingdianrules.decision.Actor"));
        WITH_FUNCTIONS.forEach(type -> valid.add("static " + type.getName() + ".*"));
        faults.unknown(
                line.at(),
                "import",
                line.toString().replace("import ", ""),
                "不允许导入 " + line.name() + "；规则只能使用本库的事项、提问与期间",
                line.name() + " may not be imported; rules use this library's matters, questions and periods only",
                valid);
    }

    void need(Class<?> type, Position at, Faults faults) {
        if (imported.contains(type.getName()) || imported.contains(type.getPackageName() + ".*")) {
            return;
        }
        tell("import " + type.getName(), type.getSimpleName(), at, faults);
    }

    void needStatic(Class<?> type, Position at, Faults faults) {
        if (importedStatically.stream().noneMatch(name -> name.startsWith(type.getName() + "."))) {
            tell("import static " + type.getName() + ".*", type.getSimpleName(), at, faults);
        }
    }

    private void tell(String line, String name, Position at, Faults faults) {
        if (told.add(line)) {
            faults.error(
                    at,
                    "import",
                    "缺少导入；在文件开头加上 " + line,
                    "an import is missing; add \"" + line + "\" at the start of the file");
        }
    }
}
