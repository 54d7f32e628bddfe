package io.github.dingdianrules.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.language.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DRL is Java. A file that is more than rules is refused whole, before anything of it is compiled or run. */
class HostileRulesTest {

    /** What each hostile file tries to set. */
    private static final String CANARY = "dingdian.canary";

    private static final String RUN = "System.setProperty(\"" + CANARY + "\", \"sang\")";

    @TempDir
    private Path directory;

    private static String rule(String condition, String consequence) {
        return "rule \"国 N2:38 敌意\"\n    @Clause(\"N2:38\")\nwhen\n    " + condition + "\nthen\n    " + consequence
                + "\nend\n";
    }

    private static String asking(String expression) {
        return rule("ViolationOnFile( $holds : " + expression + ", $holds.possible )", "decide.breach($holds);");
    }

    private static String doing(String consequence) {
        return rule("ViolationOnFile( $holds : violation.isBreach(), $holds.possible )", consequence);
    }

    /** Each a whole addition to a rule file. */
    static List<String> attacks() {
        return List.of(
                doing(RUN + "; decide.breach($holds);"),
                doing("decide.breach($holds); " + RUN + ";"),
                doing("{ " + RUN + "; }"),
                doing("if (" + RUN + " == null) { decide.breach($holds); }"),
                doing("decide.shall(INTERVIEW, $holds, amount(" + RUN + "));"),
                doing("decide.by(" + RUN + ").shall(INTERVIEW, $holds);"),
                doing("new java.io.File(\"x\").delete();"),
                doing("kcontext.getKieRuntime().halt();"),
                doing("kcontext.getKieRuntime().getEnvironment().set(\"a\", \"b\");"),
                doing("insert(new Object());"),
                doing("decide.getClass().forName(\"java.lang.Runtime\");"),
                doing("Runtime.getRuntime().exec(\"touch x\");"),
                doing("for (;;) { }"),
                doing("int x = 1; decide.breach($holds);"),
                doing("decide.breach($holds); } static { " + RUN + "; } {"),
                doing("/* */ \\u0053ystem.exit(1); decide.breach($holds);"),
                rule("ViolationOnFile( eval(" + RUN + " == null) )", "decide.breach($holds);"),
                rule("eval( " + RUN + " == null )", "decide.breach($holds);"),
                rule(
                        "ViolationOnFile( " + RUN + " == null, $holds : violation.isBreach(), $holds.possible )",
                        "decide.breach($holds);"),
                rule(
                        "ViolationOnFile( $holds : violation.isBreach(), $holds.possible ) from " + RUN,
                        "decide.breach($holds);"),
                rule(
                        "accumulate( ViolationOnFile(); init( " + RUN + "; ) action( ) result( 1 ) )",
                        "decide.breach($holds);"),
                rule("java.lang.Thread( )", "decide.breach($holds);"),
                rule("Object( )", "decide.breach($holds);"),
                asking("violation.getClass().forName(\"java.lang.Runtime\")"),
                asking("violation.isBreach().toString().getClass()"),
                asking("new io.github.dingdianrules.truth.Truth.Not(holds())"),
                asking("java.lang.System.setProperty(\"" + CANARY + "\", \"sang\")"),
                asking("all(violation.isBreach(), violation.kind.valueOf(\"X\"))"),
                asking("file.id.concat(\"x\")"),
                asking("Period.days(1)"),
                asking("unknown(\"x\")"),
                "function void f() { " + RUN + "; }\n" + doing("f();"),
                "declare Bomb\n  x : int = " + RUN + ".length()\nend\n",
                "query all() ViolationOnFile() end\n",
                "import java.lang.Runtime\n",
                "import static java.lang.System.setProperty\n" + asking("setProperty(\"" + CANARY + "\", \"sang\")"),
                "import function java.lang.System.setProperty\n",
                "import accumulate java.util.ArrayList list\n",
                "import io.github.dingdianrules.engine.PolicyEngine\n",
                "global java.lang.Runtime runtime\n",
                "dialect \"mvel\"\n",
                doing("decide.breach($holds);").replace("when", "salience (" + RUN + ".length())\nwhen"),
                doing("decide.breach($holds);").replace("when", "timer (int: 1s)\nwhen"),
                doing("decide.breach($holds);")
                        .replace("\"国 N2:38 敌意\"", "\"国 N2:38 \\\"; } static { " + RUN + "; } //\""),
                doing("decide.breach($holds);")
                        .replace("@Clause(\"N2:38\")", "@Clause(\"N2:38\\\") @Eval(" + RUN + ")"),
                doing("decide.breach($holds);").replace("@Clause", "@Clause(" + RUN + ") @Clause"),
                doing("decide.through(\"N2:38\\\", " + RUN + ", \\\"\").breach($holds);"),
                "/* a comment that does not end " + RUN);
    }

    @BeforeEach
    void silent() {
        System.clearProperty(CANARY);
    }

    @AfterEach
    void nothingRan() {
        assertThat(System.getProperty(CANARY)).isNull();
    }

    @Test
    void thereAreManyAttacksAndNoTwoAlike() {
        assertThat(attacks()).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefusedWholeAndSaysWhy(String attack) {
        Edited edited = Edited.national(directory).add(attack);

        assertThat(edited.faults())
                .filteredOn(fault -> fault.isError())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.file()).isEqualTo(Edited.FILE))
                .allSatisfy(fault -> assertThat(fault.zh()).isNotBlank())
                .allSatisfy(fault -> assertThat(fault.en()).isNotBlank().doesNotContain("Exception", "org.drools"));
        assertThatExceptionOfType(RefusedPolicyException.class)
                .isThrownBy(() -> EditedPolicies.of(List.of(edited.read())))
                .withMessageContaining(Edited.FILE + ":");
    }

    /** The canary is alive: without the check it would sing. */
    @Test
    void whatIsRefusedWouldHaveRun() throws Exception {
        javax.tools.JavaCompiler java = javax.tools.ToolProvider.getSystemJavaCompiler();
        Path source =
                Files.writeString(directory.resolve("Attack.java"), "public class Attack { static { " + RUN + "; } }");
        assertThat(java.run(null, null, null, "-d", directory.toString(), source.toString()))
                .isZero();
        try (var loader = new java.net.URLClassLoader(
                new java.net.URL[] {directory.toUri().toURL()})) {
            Class.forName("Attack", true, loader);
        }

        assertThat(System.getProperty(CANARY)).isEqualTo("sang");
        System.clearProperty(CANARY);
    }

    @Test
    void yamlCannotNameClassesOrBlowUp() {
        Edited tagged = Edited.national(directory)
                .replace("policy.yaml", "id: national", "id: !!javax.script.ScriptEngineManager [national]");
        assertThat(tagged.faults()).isNotEmpty().anyMatch(fault -> fault.file().equals("policy.yaml"));

        Edited bomb = tagged.write(
                "clauses.yaml",
                "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n");
        assertThat(bomb.faults()).isNotEmpty();
    }

    @Test
    void aFileTooLargeOrNoFileAtAllIsRefused() throws IOException {
        Edited edited = Edited.national(directory);
        Files.write(directory.resolve("big.drl"), new byte[5 << 20]);
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(edited::read)
                .withMessageContaining("big.drl: is larger than");

        Files.delete(directory.resolve("big.drl"));
        Files.createDirectory(directory.resolve("dir.drl"));
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(edited::read)
                .withMessageContaining("dir.drl: is no regular file");
    }

    @Test
    void aRuleFileThatIsNotListedIsCheckedAllTheSame() {
        Edited edited = Edited.national(directory).write("extra.drl", "function void f() { " + RUN + "; }");

        assertThat(edited.faults()).extracting(fault -> fault.code()).contains("banned", "not-listed");
    }

    /** The engine writes a rule's name into the code that it generates, comments included. */
    @ParameterizedTest
    @ValueSource(strings = {"*/ static { System.exit(1); } /*", "${System.exit(1)}", "#{x}", "';", "\u2028", "a\tb"})
    void aNameHoldsNothingThatCouldEndATextOrAComment(String name) {
        Edited edited =
                Edited.national(directory).add(doing("decide.breach($holds);").replace("敌意", name));

        assertThat(edited.faults()).extracting(Fault::code).contains("text");
    }

    @Test
    void aNameMayHoldWhatDocumentsWrite() {
        String name = "国 N2:38 （一）、《办法》〔2023〕3号：20%～30%，A/B-C 第1.2款。“甲”";
        Edited edited =
                Edited.national(directory).add(doing("decide.breach($holds);").replace("国 N2:38 敌意", name));

        assertThat(EditedPolicies.of(List.of(edited.read())).engine("national").rules())
                .anyMatch(rule -> rule.name().equals(name));
    }
}
