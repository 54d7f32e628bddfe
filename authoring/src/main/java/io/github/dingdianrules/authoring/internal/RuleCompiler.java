package io.github.dingdianrules.authoring.internal;

import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.engine.internal.PackagedOrigin;
import io.github.dingdianrules.language.Expression;
import io.github.dingdianrules.language.RuleSource;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles rules that have been checked. What goes to the compiler is printed from their tree, so it is what was checked
 * and nothing else of the file.
 */
final class RuleCompiler {

    private static final String PACKAGE = "dingdian.edited.r";

    private int compilations;

    /**
     * @param rules checked and found sound
     * @return one model with all of them
     * @throws PolicyException if the default charset is not UTF-8: Drools reads rules in it, and they have Chinese names
     */
    List<Model> compile(Collection<RuleSource> rules) {
        if (!Charset.defaultCharset().equals(StandardCharsets.UTF_8)) {
            throw new PolicyException("rules cannot be compiled while the default charset is "
                    + Charset.defaultCharset() + "; start Java with -Dfile.encoding=UTF-8");
        }
        String packageName = PACKAGE + ++compilations;
        String drl = drl(packageName, rules);
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("dingdian", "edited", Integer.toString(compilations));
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
        files.write("src/main/resources/" + packageName.replace('.', '/') + "/rules.drl", drl);
        try {
            KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw notCompiled(rules, errors);
            }
            List<Model> models = models((CanonicalKieModule) builder.getKieModule(), release);
            int compiled =
                    models.stream().mapToInt(model -> model.getRules().size()).sum();
            if (compiled != rules.size()) {
                throw new PolicyException(
                        compiled + " of " + rules.size() + " rules were compiled; please report this");
            }
            return models;
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /** What the compiler says is about classes it made up, so it goes into the cause. */
    private static PolicyException notCompiled(Collection<RuleSource> rules, List<Message> errors) {
        return new PolicyException(
                "cannot compile "
                        + rules.stream().map(RuleSource::where).collect(Collectors.joining(", "))
                        + ", although no fault was found in it; please report this, with what --debug adds",
                new IllegalStateException(errors.stream().map(Message::getText).collect(Collectors.joining("\n"))));
    }

    private static List<Model> models(CanonicalKieModule module, ReleaseId release) {
        InternalKieModule files = module;
        String list =
                new String(files.getBytes(CanonicalKieModule.getModelFileWithGAV(release)), StandardCharsets.UTF_8);
        return PackagedOrigin.models(list, new CompiledClasses(module.getClassesMap()));
    }

    /** The classes of one compilation; they go when its rules do. */
    private static final class CompiledClasses extends ClassLoader {

        private final Map<String, byte[]> classes;

        CompiledClasses(Map<String, byte[]> classes) {
            super(RuleCompiler.class.getClassLoader());
            this.classes = Map.copyOf(classes);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    private static String drl(String packageName, Collection<RuleSource> rules) {
        StringBuilder drl = new StringBuilder("package " + packageName + "\n");
        imports(rules).forEach(line -> drl.append(line).append('\n'));
        drl.append("global " + Imports.GLOBAL_TYPE + " " + Imports.GLOBAL_NAME + "\n");
        rules.forEach(rule -> drl.append(drl(rule)));
        return drl.toString();
    }

    /** @return the rule as it goes to the compiler: the same exactly when two rules are the same */
    static String drl(RuleSource rule) {
        return "rule \"" + rule.name() + "\"\n    @Clause(\"" + rule.clause() + "\")\nwhen\n    " + rule.condition()
                + "\nthen\n    " + rule.consequence() + "\nend\n";
    }

    private static Set<String> imports(Collection<RuleSource> rules) {
        Set<String> lines = new TreeSet<>();
        Imports.functions().forEach(type -> lines.add("import static " + type.getName() + ".*"));
        for (RuleSource rule : rules) {
            Vocabulary.WHOLE.matter(rule.matter()).ifPresent(type -> lines.add("import " + type.getName()));
            expressions(rule)
                    .flatMap(Expression::all)
                    .filter(Expression.Name.class::isInstance)
                    .flatMap(name -> Vocabulary.WHOLE.word(name.toString()).stream())
                    .forEach(type -> lines.add("import " + type.getName()));
        }
        return lines;
    }

    private static Stream<Expression> expressions(RuleSource rule) {
        return Stream.concat(
                rule.constraints().stream().map(RuleSource.Constraint::expression), rule.statements().stream());
    }
}
