package io.github.dingdianrules.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.clause.ClauseStatus;
import io.github.dingdianrules.engine.Policy;
import io.github.dingdianrules.engine.PolicyEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What README and CONTRIBUTING show and count is so. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern OUTPUT = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("```\n(rule .*?)```", Pattern.DOTALL);
    private static final Pattern CASES = Pattern.compile("```yaml\n(baseline:.*?)```", Pattern.DOTALL);

    @Test
    void outputIsWhatTheProgramPrints() throws IOException {
        String printed = Console.run(
                        "check",
                        "--lang",
                        "en",
                        "--policy",
                        "jiangsu",
                        ROOT.resolve("examples/cases/jiangsu-breaches.yaml").toString())
                .out();

        assertThat(found(OUTPUT, "README.md"))
                .isNotEmpty()
                .allSatisfy(shown -> assertThat(printed).contains(shown));
    }

    @Test
    void caseFilesAreDecidedAsTheyExpect() throws IOException {
        for (String readme : List.of("README.md", "README.zh-CN.md")) {
            List<String> shown = found(CASES, readme);
            assertThat(shown).as(readme).isNotEmpty();
            for (String text : shown) {
                Path file = Files.writeString(Path.of("target", "readme.yaml"), text);
                assertThat(Console.run("test", file.toString()))
                        .as(readme)
                        .extracting(Console::code)
                        .isEqualTo(0);
            }
        }
    }

    @Test
    void countsAreThoseOfTheLedgerAndTheRules() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));

        assertThat(PolicyEngine.ofAll()).isNotEmpty().allSatisfy(engine -> {
            Policy policy = engine.policy();
            long encoded = engine.ledger().entries().stream()
                    .filter(entry -> entry.status() == ClauseStatus.ENCODED)
                    .count();
            assertThat(readme)
                    .contains("| `%s` | %s |"
                            .formatted(
                                    policy.id(),
                                    policy.number().isEmpty()
                                            ? policy.titleZh()
                                            : policy.titleZh() + ", " + policy.number()))
                    .contains("| %d | %d | %d | %d |"
                            .formatted(
                                    policy.articles(),
                                    engine.ledger().entries().size(),
                                    encoded,
                                    engine.rules().size()));
        });
    }

    @Test
    void theExemplaryRuleIsOneOfTheRules() throws IOException {
        String exemplar = found(RULE, "CONTRIBUTING.md").get(0);
        try (Stream<Path> files = Files.walk(ROOT)) {
            assertThat(files.filter(file -> file.toString().matches(".*/src/main/resources/.*\\.drl")))
                    .isNotEmpty()
                    .anySatisfy(file -> assertThat(Files.readString(file)).contains(exemplar));
        }
    }

    private static List<String> found(Pattern pattern, String file) throws IOException {
        return pattern.matcher(Files.readString(ROOT.resolve(file)))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
