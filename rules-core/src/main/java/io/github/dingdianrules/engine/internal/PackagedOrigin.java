package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.engine.PolicyModule;
import io.github.dingdianrules.language.RuleSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.drools.model.Model;

/** A policy as it lies in its jar, its rules compiled when the jar was built. */
public record PackagedOrigin(PolicyModule module) implements PolicyOrigin {

    /** The list of models starts with a line such as {@code Drools-Model-Version:10.2.0}. */
    private static final String HEADER_MARK = ":";

    private static final String CASES = "cases";

    /** @return ids of the policies on the classpath, in order */
    public static SortedSet<String> ids() {
        return new TreeSet<>(modules().keySet());
    }

    /** @throws PolicyException if there is no such policy on the classpath */
    public static PackagedOrigin of(String id) {
        SortedMap<String, PolicyModule> modules = modules();
        PolicyModule module = modules.get(id);
        if (module == null) {
            throw new PolicyException("unknown policy \"" + id + "\"; available: " + String.join(", ", modules.keySet())
                    + "; others come with an artifact such as rules-" + id);
        }
        return new PackagedOrigin(module);
    }

    private static SortedMap<String, PolicyModule> modules() {
        SortedMap<String, PolicyModule> modules = new TreeMap<>();
        for (PolicyModule module : ServiceLoader.load(PolicyModule.class)) {
            PolicyModule other = modules.put(module.id(), module);
            if (other != null) {
                throw new PolicyException("policy \"" + module.id() + "\" is on the classpath twice: "
                        + other.artifact() + " and " + module.artifact());
            }
        }
        return modules;
    }

    @Override
    public String id() {
        return module.id();
    }

    @Override
    public byte[] read(String name) {
        try (InputStream in = module.getClass().getResourceAsStream(name)) {
            if (in == null) {
                throw new PolicyException("policy \"" + id() + "\": " + name + " is missing beside "
                        + module.getClass().getName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new PolicyException("policy \"" + id() + "\": cannot read " + name, e);
        }
    }

    /** @return the case files of the policy itself by name; empty when its jar was built without them */
    public SortedMap<String, byte[]> cases() {
        try {
            return ResourceFolder.files(module.getClass().getResource(PolicyReader.POLICY), CASES);
        } catch (IOException e) {
            throw new PolicyException("policy \"" + id() + "\": cannot read its cases", e);
        }
    }

    @Override
    public List<Model> models(Supplier<List<RuleSource>> rules) {
        return models();
    }

    /** @return the rules compiled into the jar */
    public List<Model> models() {
        String list = "META-INF/kie/" + module.artifact() + "/drools-model";
        ClassLoader loader = module.getClass().getClassLoader();
        try (InputStream in = loader.getResourceAsStream(list)) {
            if (in == null) {
                throw new PolicyException("policy \"" + id() + "\": no compiled rules at " + list
                        + "; build the module with kie-maven-plugin and a direct dependency on drools-engine");
            }
            return models(new String(in.readAllBytes(), StandardCharsets.UTF_8), loader);
        } catch (IOException e) {
            throw new PolicyException("policy \"" + id() + "\": cannot read " + list, e);
        }
    }

    /** @param list names of the classes that hold compiled rules, a line each */
    public static List<Model> models(String list, ClassLoader loader) {
        return list.lines()
                .filter(line -> !line.isBlank() && !line.contains(HEADER_MARK))
                .map(name -> model(loader, name.trim()))
                .toList();
    }

    private static Model model(ClassLoader loader, String name) {
        try {
            return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new PolicyException("the compiled rules name a class that cannot be loaded: " + name, e);
        }
    }
}
