package io.github.dingdianrules.benchmarks.byhand;

import io.github.dingdianrules.truth.Located;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;

/** The facts that the answers at hand still hang on, last asked on top. Addresses are made only for a decision. */
final class Missing {

    private static final int MANY = 32;

    private Object[] owners = new Object[MANY];
    private String[] fields = new String[MANY];
    private int size;

    /** A fact that is not on record. */
    void push(Located owner, String field) {
        put(owner, field);
    }

    /** A calendar that is not held. */
    void push(String calendar) {
        put(calendar, "");
    }

    /** Whatever another decision hangs on. */
    void push(Decided pending) {
        put(pending, "");
    }

    private void put(Object owner, String field) {
        if (size == owners.length) {
            owners = Arrays.copyOf(owners, 2 * size);
            fields = Arrays.copyOf(fields, 2 * size);
        }
        owners[size] = owner;
        fields[size] = field;
        size++;
    }

    void drop(int count) {
        size -= count;
    }

    SortedSet<String> take(int count) {
        SortedSet<String> addresses = new TreeSet<>();
        for (int i = size - count; i < size; i++) {
            if (owners[i] instanceof Decided pending) {
                addresses.addAll(pending.missing());
            } else {
                addresses.add(owners[i] instanceof Located owner ? address(owner, fields[i]) : (String) owners[i]);
            }
        }
        size -= count;
        return addresses;
    }

    static String address(Located owner, String field) {
        String path = owner.path();
        return path.isEmpty() ? field : path + "." + field;
    }
}
