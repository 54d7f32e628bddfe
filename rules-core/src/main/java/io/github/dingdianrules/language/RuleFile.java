package io.github.dingdianrules.language;

import java.util.List;

/**
 * A DRL file, read.
 *
 * @param name name of the file
 * @param packageName the package it declares; empty when it declares none
 * @param packageAt where that stands
 * @param imports what it imports
 * @param globals what it calls by a name of its own
 * @param rules the rules that could be read
 * @param faults what could not
 */
public record RuleFile(
        String name,
        String packageName,
        Position packageAt,
        List<Import> imports,
        List<Global> globals,
        List<RuleSource> rules,
        List<Fault> faults) {

    /**
     * @param name qualified name, ending in {@code .*} where everything in it is meant
     * @param isStatic whether members of a type are meant
     */
    public record Import(String name, boolean isStatic, Position at) {

        @Override
        public String toString() {
            return (isStatic ? "import static " : "import ") + name;
        }
    }

    /** A global variable that the file declares. */
    public record Global(String type, String name, Position at) {

        @Override
        public String toString() {
            return "global " + type + " " + name;
        }
    }

    public RuleFile {
        imports = List.copyOf(imports);
        globals = List.copyOf(globals);
        rules = List.copyOf(rules);
        faults = List.copyOf(faults);
    }

    /** Reads a file to its end, whatever is wrong in it. */
    public static RuleFile read(String name, String text) {
        return new RuleParser(name, text).file();
    }
}
