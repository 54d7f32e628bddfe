package io.github.dingdianrules.workbench.text;

import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.facts.Share;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The field's terms for addresses of facts, read from the {@link Label}s of the fact model:
 * {@code violations[v1].loss} is 违法违规违约行为[v1] 造成基金损失金额.
 */
public final class FactLabels {

    private static final Pattern STEP = Pattern.compile("(\\w+)(\\[.*?])?(?:\\.|$)");
    private static final Pattern CALENDAR = Pattern.compile("calendar\\[(\\d+)]");

    private FactLabels() {}

    /** @return the terms along the address; an address that is not in the fact model is given back as it is */
    public static String of(String path, Language language) {
        if (path.isEmpty()) {
            return language.of(Phrase.WHOLE_CASE);
        }
        Matcher calendar = CALENDAR.matcher(path);
        if (calendar.matches()) {
            return language.of(Phrase.CALENDAR_OF, calendar.group(1));
        }
        List<String> terms = new ArrayList<>();
        for (Step step : steps(path)) {
            if (language == Language.EN && !step.id.isEmpty()) {
                terms.clear(); // an id says enough by itself: "evaluation[e1], result"
            }
            terms.add(step.term(language) + step.id);
        }
        return terms.isEmpty() ? path : String.join(language.pick(" ", ", "), terms);
    }

    static boolean isCalendar(String path) {
        return CALENDAR.matcher(path).matches();
    }

    public static List<String> ofAll(Collection<String> paths, Language language) {
        return paths.stream().map(path -> of(path, language)).toList();
    }

    /** @return whether the fact is a share of something; amounts and shares have the same type */
    static boolean isShare(String path) {
        List<Step> steps = steps(path);
        return !steps.isEmpty() && steps.get(steps.size() - 1).share;
    }

    private static List<Step> steps(String path) {
        List<Step> steps = new ArrayList<>();
        Class<?> owner = CaseFile.class;
        Matcher matcher = STEP.matcher(path);
        while (matcher.lookingAt()) {
            Optional<RecordComponent> component = component(owner, matcher.group(1));
            if (component.isEmpty()) {
                return List.of();
            }
            String id = matcher.group(2) == null ? "" : matcher.group(2);
            steps.add(new Step(
                    component.get().getAnnotation(Label.class),
                    id,
                    component.get().isAnnotationPresent(Share.class)));
            owner = itemType(component.get());
            matcher.region(matcher.end(), path.length());
        }
        return matcher.regionStart() == path.length() ? steps : List.of();
    }

    private static Optional<RecordComponent> component(Class<?> owner, String name) {
        return !owner.isRecord()
                ? Optional.empty()
                : Arrays.stream(owner.getRecordComponents())
                        .filter(component -> component.getName().equals(name))
                        .filter(component -> component.isAnnotationPresent(Label.class))
                        .findFirst();
    }

    /** @return what a list holds; the type itself of anything else */
    private static Class<?> itemType(RecordComponent component) {
        Type type = component.getGenericType();
        return type instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> item
                ? item
                : component.getType();
    }

    private record Step(Label label, String id, boolean share) {
        String term(Language language) {
            return language.pick(label.zh(), id.isEmpty() || label.one().isEmpty() ? label.en() : label.one());
        }
    }
}
