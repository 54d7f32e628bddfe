package io.github.dingdianrules.engine.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Lists what lies in a folder on the classpath, in a jar of whatever kind or beside the classes. */
final class ResourceFolder {

    private ResourceFolder() {}

    /**
     * @param beside a resource that is there, in the same jar or directory as the folder
     * @param name name of the folder
     * @return the files directly in it by name; empty when there is no such folder
     */
    static SortedMap<String, byte[]> files(URL beside, String name) throws IOException {
        if (beside.getProtocol().equals("file")) {
            return inDirectory(beside, name);
        }
        URLConnection connection = beside.openConnection();
        if (connection instanceof JarURLConnection jar) {
            jar.setUseCaches(false); // a shared file must not be closed under others
            try (JarFile file = jar.getJarFile()) {
                return inJar(file, jar.getEntryName(), name);
            }
        }
        throw new IOException("folders cannot be listed at " + beside);
    }

    private static SortedMap<String, byte[]> inDirectory(URL beside, String name) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Path folder = path(beside).resolveSibling(name);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                for (Path file : inside.filter(Files::isRegularFile).toList()) {
                    files.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    private static Path path(URL url) throws IOException {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IOException("no path leads to " + url, e);
        }
    }

    private static SortedMap<String, byte[]> inJar(JarFile jar, String beside, String name) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        String folder = beside.substring(0, beside.lastIndexOf('/') + 1) + name + "/";
        List<JarEntry> inside = Collections.list(jar.entries()).stream()
                .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(folder))
                .filter(entry -> entry.getName().indexOf('/', folder.length()) < 0)
                .toList();
        for (JarEntry entry : inside) {
            try (InputStream in = jar.getInputStream(entry)) {
                files.put(entry.getName().substring(folder.length()), in.readAllBytes());
            }
        }
        return files;
    }
}
