package io.github.dingdianrules.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.CaseFileBuilder;
import io.github.dingdianrules.facts.InstitutionBuilder;
import io.github.dingdianrules.facts.Violation;
import io.github.dingdianrules.facts.ViolationBuilder;
import io.github.dingdianrules.facts.ViolationKind;
import io.github.dingdianrules.onfile.ViolationOnFile;
import io.github.dingdianrules.period.WorkCalendar;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;

/** A rule that needs more than its matter is refused, never applied in part. */
class ExecutableModelTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    private static Map<String, Rule> rules;

    @BeforeAll
    static void compile() {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("dingdian.test", "shapes", "1");
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
        files.write(services.getResources()
                .newClassPathResource("shapes.drl", ExecutableModelTest.class)
                .setSourcePath("src/main/resources/shapes/shapes.drl"));
        try {
            InternalKieModule module = (InternalKieModule) services.newKieBuilder(files)
                    .buildAll(ExecutableModelProject.class)
                    .getKieModule();
            String list = new String(
                    module.getBytes(CanonicalKieModule.getModelFileWithGAV(release)), StandardCharsets.UTF_8);
            List<Model> models = PackagedOrigin.models(list, module.getModuleClassLoader());
            rules = models.stream()
                    .flatMap(model -> model.getRules().stream())
                    .collect(Collectors.toMap(Rule::getName, Function.identity()));
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "no clause, it has no @Clause",
        "join, it is not about one matter of the file",
        "absence, it is not about one matter of the file",
        "from, it is not about one matter of the file",
        "alternatives, it is not about one matter of the file",
        "salience, 'it has an attribute, 10, besides its clause'",
        "group, 'it has an attribute, one, besides its clause'",
        "off, 'it has an attribute, false, besides its clause'",
        "no question, it asks nothing: there is no $holds",
        "engine, its consequence does more than decide",
        "other global, it uses the global others"
    })
    void refuses(String name, String why) {
        Rule rule = rules.get(name);

        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> ExecutableModel.rule(rule))
                .withMessage("the rule \"" + name + "\" cannot be applied: " + why);
    }

    @Test
    void asksOfTheMattersItSelects() {
        CompiledRule rule = ExecutableModel.rule(rules.get("sound"));

        assertThat(rule.clause()).isEqualTo(new ClauseId("1"));
        assertThat(rule.sort()).isEqualTo(ViolationOnFile.class);
        assertThat(rule.selections()).hasSize(2);
        assertThat(rule.unmet(matter(ViolationKind.OVERCHARGE, null, "5"))).isZero();
        assertThat(rule.unmet(matter(ViolationKind.NO_CONSENT, DAY, "5"))).isEqualTo(1);
        assertThat(rule.unmet(matter(ViolationKind.OVERCHARGE, DAY, "0"))).isEqualTo(CompiledRule.NONE);
        assertThat(rule.fires(matter(ViolationKind.OVERCHARGE, DAY, "0"))).isNull();
        assertThat(rule.fires(matter(ViolationKind.OVERCHARGE, DAY, "5")))
                .isNotNull()
                .matches(holds -> holds.established());
    }

    private static ViolationOnFile matter(ViolationKind kind, @Nullable LocalDate occurredOn, String loss) {
        Violation violation = ViolationBuilder.builder()
                .id("v1")
                .kind(kind)
                .occurredOn(occurredOn)
                .loss(new BigDecimal(loss))
                .build();
        CaseFile file = CaseFileBuilder.builder()
                .id("c")
                .asOf(DAY)
                .institution(InstitutionBuilder.builder().build())
                .violations(List.of(violation))
                .build();
        return new ViolationOnFile(file, WorkCalendar.packaged(), violation);
    }
}
