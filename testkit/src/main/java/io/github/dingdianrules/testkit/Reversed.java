package io.github.dingdianrules.testkit;

import io.github.dingdianrules.facts.CaseFile;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The same facts with every list and set turned round. */
final class Reversed {

    private Reversed() {}

    static CaseFile facts(CaseFile file) {
        return (CaseFile) reversed(file);
    }

    private static Object reversed(Object value) {
        if (value instanceof List<?> list) {
            List<Object> turned =
                    new ArrayList<>(list.stream().map(Reversed::reversed).toList());
            Collections.reverse(turned);
            return turned;
        }
        if (value instanceof Set<?> set) {
            List<Object> turned = new ArrayList<>(set);
            Collections.reverse(turned);
            return new LinkedHashSet<>(turned);
        }
        return value instanceof Record fact ? reversed(fact) : value;
    }

    private static Object reversed(Record fact) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = reversed(components[i].getAccessor().invoke(fact));
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = fact.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot rebuild " + fact.getClass().getSimpleName(), e);
        }
    }
}
