package io.github.dingdianrules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.dingdianrules.truth.Truth;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every fact and every closed list, those added later too. */
class FactModelTest {

    private static final List<Class<?>> CLASSES = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("io.github.dingdianrules")
                    .stream()
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    void thereAreFactsAndClosedLists() {
        assertThat(facts()).hasSizeGreaterThan(25).contains(CaseFile.class, AgreementEnd.class, Lead.class);
        assertThat(closedLists()).hasSizeGreaterThan(25).contains(ViolationKind.class);
    }

    @Test
    void everyPublicRecordIsPartOfACaseFile() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.isRecord() && type.getPackage() == CaseFile.class.getPackage())
                        .filter(type -> type.getEnclosingClass() == null && type != Dated.class && type != Pause.class))
                .containsExactlyInAnyOrderElementsOf(facts());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyComponentOfAFactHasATermInBothLanguages(Class<?> fact) {
        assertThat(fact.getRecordComponents()).isNotEmpty().allSatisfy(component -> {
            Label label = component.getAnnotation(Label.class);
            assertThat(label).as("label of %s", component.getName()).isNotNull();
            assertThat(label.zh()).isNotBlank();
            assertThat(label.en()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("facts")
    void noTwoComponentsOfAFactShareATerm(Class<?> fact) {
        assertThat(fact.getRecordComponents())
                .extracting(component -> component.getAnnotation(Label.class).zh())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aYesOrNoLeftOutIsNoWhereItRecordsAnActAndElseUnknown(Class<?> fact) throws ReflectiveOperationException {
        Record bare = bare(fact);

        for (Method question : fact.getMethods()) {
            if (question.getReturnType() == Truth.class
                    && question.getParameterCount() == 0
                    && question.invoke(bare) instanceof Truth.Leaf leaf) {
                component(fact, leaf.field())
                        .filter(component -> component.getType() == Boolean.class)
                        .ifPresent(component -> assertThat(leaf.value())
                                .as(question.getName())
                                .isEqualTo(
                                        component.isAnnotationPresent(Act.class)
                                                ? Truth.Value.FALSE
                                                : Truth.Value.UNKNOWN));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void onlyAYesOrNoRecordsAnActOnlyADateAnEventAndOnlyANumberAShare(Class<?> fact) {
        for (RecordComponent component : fact.getRecordComponents()) {
            if (component.isAnnotationPresent(Act.class)) {
                assertThat(component.getType()).as(component.getName()).isEqualTo(Boolean.class);
            }
            if (component.isAnnotationPresent(Event.class)) {
                assertThat(component.getType()).as(component.getName()).isEqualTo(LocalDate.class);
            }
            if (component.isAnnotationPresent(Share.class)) {
                assertThat(component.getType()).as(component.getName()).isEqualTo(BigDecimal.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyListOfFactsHasAnEnglishTermForOneItem(Class<?> fact) {
        for (RecordComponent component : fact.getRecordComponents()) {
            boolean holdsFacts = component.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> item
                    && item.isRecord();
            assertThat(component.getAnnotation(Label.class).one().isEmpty())
                    .as(component.getName())
                    .isEqualTo(!holdsFacts);
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyFactHasABuilder(Class<?> fact) throws ReflectiveOperationException {
        assertThat(Class.forName(fact.getName() + "Builder").getMethod("builder"))
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("closedLists")
    void everyConstantHasATermOfItsOwn(Class<?> closedList) {
        List<Labelled> constants = Arrays.stream(closedList.getEnumConstants())
                .map(Labelled.class::cast)
                .toList();

        assertThat(constants).isNotEmpty();
        assertThat(constants)
                .extracting(Labelled::zh)
                .doesNotHaveDuplicates()
                .allSatisfy(zh -> assertThat(zh).isNotBlank());
        assertThat(constants)
                .extracting(Labelled::en)
                .doesNotHaveDuplicates()
                .allSatisfy(en -> assertThat(en).isNotBlank());
    }

    /** @return the records of which a case file is made */
    static Set<Class<?>> facts() {
        Set<Class<?>> found = new TreeSet<>(java.util.Comparator.comparing(Class::getName));
        collect(CaseFile.class, found);
        return found;
    }

    static Stream<Class<?>> closedLists() {
        return CLASSES.stream().filter(type -> type.isEnum() && Labelled.class.isAssignableFrom(type));
    }

    private static Optional<RecordComponent> component(Class<?> fact, String name) {
        return Arrays.stream(fact.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }

    /** A fact of which nothing is recorded but what it cannot do without. */
    private static Record bare(Class<?> fact) throws ReflectiveOperationException {
        RecordComponent[] components = fact.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> bare(fact, component))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return (Record) fact.getConstructor(types).newInstance(values);
    }

    private static Object bare(Class<?> fact, RecordComponent component) {
        Class<?> type = component.getType();
        if (fact == CaseFile.class && type == Institution.class) {
            return InstitutionBuilder.builder().build();
        }
        if (fact == CaseFile.class && type == LocalDate.class) {
            return LocalDate.of(2024, 6, 3);
        }
        return switch (component.getName()) {
            case "id" -> "x";
            case "year" -> 2024;
            case "kind", "subject" -> type.getEnumConstants()[0];
            default -> null;
        };
    }

    private static void collect(Type type, Set<Class<?>> into) {
        if (type instanceof ParameterizedType list) {
            collect(list.getActualTypeArguments()[0], into);
        } else if (type instanceof Class<?> fact && fact.isRecord() && into.add(fact)) {
            for (RecordComponent component : fact.getRecordComponents()) {
                collect(component.getGenericType(), into);
            }
        }
    }
}
