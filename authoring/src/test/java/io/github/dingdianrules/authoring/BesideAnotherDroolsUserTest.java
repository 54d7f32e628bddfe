package io.github.dingdianrules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.engine.Assessment;
import io.github.dingdianrules.engine.PolicyEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** An application that uses Drools itself, in the same JVM, with modules, containers and sessions of its own. */
class BesideAnotherDroolsUserTest {

    private static final KieServices SERVICES = KieServices.get();
    private static final ReleaseId SHOP = SERVICES.newReleaseId("com.example", "shop", "1");
    private static final ReleaseId SHOP_2 = SERVICES.newReleaseId("com.example", "shop", "2");

    @TempDir
    private Path directory;

    private KieContainer shop;

    @BeforeEach
    void theOtherOneStarts() {
        build(SHOP, "10");
        shop = SERVICES.newKieContainer(SHOP);
    }

    @AfterEach
    void theOtherOneEnds() {
        shop.dispose();
        SERVICES.getRepository().removeKieModule(SHOP);
        SERVICES.getRepository().removeKieModule(SHOP_2);
    }

    @Test
    void bothAnswerAsIfTheyWereAlone() {
        KieSession kept = shop.newKieSession();
        assertThat(discounts(kept, 200)).containsExactly("10 % of 200");

        String packaged = decisions(PolicyEngine.of("national"));
        assertThat(packaged).contains("国 N").doesNotContain("家 N");
        assertThat(discounts(shop.newKieSession(), 300)).containsExactly("10 % of 300");

        PolicyEngine edited = EditedPolicies.of(List.of(renamed())).engine("national");
        assertThat(decisions(edited)).isEqualTo(packaged.replace("国 N", "家 N"));
        assertThat(discounts(kept, 400)).containsExactly("10 % of 400");
        assertThat(discounts(SERVICES.newKieContainer(SHOP).newKieSession(), 500))
                .containsExactly("10 % of 500");

        build(SHOP_2, "20");
        shop.updateToVersion(SHOP_2);
        assertThat(discounts(shop.newKieSession(), 600)).containsExactly("20 % of 600");
        assertThat(decisions(PolicyEngine.of("national"))).isEqualTo(packaged);
        assertThat(decisions(edited)).isEqualTo(packaged.replace("国 N", "家 N"));
        kept.dispose();
    }

    @Test
    void theRepositoryKeepsTheModulesOfOthersAndNoneOfOurs() {
        EditedPolicies.of(List.of(renamed())).engine("national");

        assertThat(SERVICES.getRepository().getKieModule(SHOP)).isNotNull();
        assertThat(SERVICES.getRepository().getKieModule(SERVICES.newReleaseId("dingdian", "edited", "1")))
                .isNull();
    }

    /** Every rule renamed, so that each is compiled here. */
    private PolicyDirectory renamed() {
        Edited edited = Edited.national(directory);
        for (String name : PolicyDirectory.packaged("national").names()) {
            if (name.endsWith(".drl")) {
                edited.write(name, edited.text(name).replace("rule \"国 ", "rule \"家 "));
            }
        }
        return edited.read();
    }

    private static String decisions(PolicyEngine engine) {
        Assessment assessment = engine.assess(EditedPoliciesTest.breach());
        assertThat(assessment.decisions()).isNotEmpty();
        return assessment.decisions().toString();
    }

    private static void build(ReleaseId release, String percent) {
        KieFileSystem files = SERVICES.newKieFileSystem().generateAndWritePomXML(release);
        files.write("src/main/resources/com/example/shop/shop.drl", """
                package com.example.shop
                global java.util.List discounts
                rule "discount"
                when
                    $amount : Integer( this >= 100 )
                then
                    discounts.add("%s %% of " + $amount);
                end
                """.formatted(percent));
        assertThat(SERVICES.newKieBuilder(files)
                        .buildAll(ExecutableModelProject.class)
                        .getResults()
                        .getMessages(Message.Level.ERROR))
                .isEmpty();
    }

    private static List<String> discounts(KieSession session, int amount) {
        List<String> discounts = new ArrayList<>();
        session.setGlobal("discounts", discounts);
        session.insert(amount);
        session.fireAllRules();
        return discounts;
    }
}
