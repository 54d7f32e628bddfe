package io.github.dingdianrules.workbench;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The Javadoc comments of what is public in source files. An override has the comment of what it overrides, a constructor
 * and the components of a record have that of the record.
 */
final class Comments extends TreePathScanner<Void, Void> {

    private final DocTrees docs;
    private final List<String> missing = new ArrayList<>();
    private int found;

    private Comments(DocTrees docs) {
        this.docs = docs;
    }

    static Comments of(Collection<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    null,
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files.stream()
                            .filter(file -> !file.toString().contains("internal"))
                            .toList()));
            Comments comments = new Comments(DocTrees.instance(task));
            for (CompilationUnitTree file : task.parse()) {
                comments.scan(file, null);
            }
            return comments;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** @return how many comments there are */
    int found() {
        return found;
    }

    /** @return what is public and has none, each with file and line */
    List<String> missing() {
        return missing;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
        if (!isPublic(type.getModifiers())) {
            return null;
        }
        check(type.getSimpleName().toString());
        return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
        boolean ofRecord = method.getReturnType() == null && enclosing().getKind() == Tree.Kind.RECORD;
        boolean overrides = method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
        if (isPublic(method.getModifiers()) && !ofRecord && !overrides) {
            check(method.getName().toString());
        }
        return null;
    }

    @Override
    public Void visitVariable(VariableTree field, Void unused) {
        if (isPublic(field.getModifiers())) {
            check(field.getName().toString());
        }
        return null;
    }

    private boolean isPublic(ModifiersTree modifiers) {
        return modifiers.getFlags().contains(Modifier.PUBLIC)
                || modifiers.getFlags().contains(Modifier.PROTECTED)
                || getCurrentPath().getParentPath().getLeaf() instanceof ClassTree outer
                        && isInterface(outer)
                        && !modifiers.getFlags().contains(Modifier.PRIVATE);
    }

    private static boolean isInterface(ClassTree type) {
        return type.getKind() == Tree.Kind.INTERFACE || type.getKind() == Tree.Kind.ANNOTATION_TYPE;
    }

    private ClassTree enclosing() {
        return (ClassTree) getCurrentPath().getParentPath().getLeaf();
    }

    private void check(String name) {
        if (docs.getDocComment(getCurrentPath()) != null) {
            found++;
            return;
        }
        CompilationUnitTree file = getCurrentPath().getCompilationUnit();
        long line = file.getLineMap()
                .getLineNumber(docs.getSourcePositions()
                        .getStartPosition(file, getCurrentPath().getLeaf()));
        missing.add(file.getSourceFile().getName() + ":" + line + " " + name);
    }
}
