package io.github.dingdianrules.authoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.facts.Claim;
import io.github.dingdianrules.truth.Truth;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void aFieldGoesBeforeAQuestionThatIsCalledTheSameAndIs() {
        assertThat(Vocabulary.WHOLE.accessor(Claim.class, "throughInternetHospital"))
                .hasValueSatisfying(gives -> assertThat(gives.getReturnType()).isEqualTo(Boolean.class));
        assertThat(Vocabulary.WHOLE.questions(Claim.class, "isThroughInternetHospital"))
                .singleElement()
                .satisfies(question -> assertThat(question.getReturnType()).isEqualTo(Truth.class));
    }
}
