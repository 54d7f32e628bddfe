package io.github.dingdianrules.benchmarks.alternatives;

import io.github.dingdianrules.facts.CaseFile;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** Drools as its manual shows it, with the executable model, as its Maven plugin builds it. */
final class PlainDrools implements Alternative.Engine {

    private static final String RULES = "breach.drl";

    private final KieContainer container;

    PlainDrools() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources()
                .newClassPathResource(RULES, PlainDrools.class)
                .setSourcePath("src/main/resources/rules/" + RULES));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        container = services.newKieContainer(builder.getKieModule().getReleaseId());
    }

    @Override
    public List<Verdict> decide(CaseFile file) {
        List<Verdict> verdicts = new ArrayList<>();
        KieSession session = container.newKieSession();
        try {
            session.setGlobal("verdicts", verdicts);
            Designated.of(file).forEach(session::insert);
            file.violations().forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return verdicts;
    }
}
