package se.tertial;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Rules of style that a machine can check. */
class StyleTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final int FILE_LINES_MAX = 300;
    private static final int METHOD_LINES_MAX = 40;

    @Test
    void aFileFitsOnAScreenOrTwo() throws IOException {
        var tooLong = new ArrayList<String>();
        for (var file : javaFiles()) {
            var lines = Files.readAllLines(file).size();
            if (lines > FILE_LINES_MAX) {
                tooLong.add("%s: %d lines".formatted(file, lines));
            }
        }
        assertThat(tooLong)
                .as("a file holds one idea; one of more than %d lines holds several".formatted(FILE_LINES_MAX))
                .isEmpty();
    }

    @Test
    void aMethodFitsOnAScreen() throws IOException {
        assertThat(methodsLongerThan(METHOD_LINES_MAX))
                .as("a method works on one level; one of more than %d lines works on several"
                        .formatted(METHOD_LINES_MAX))
                .isEmpty();
    }

    @Test
    void everyPackageDeclaresWhereNullMayBe() throws IOException {
        var unmarked = javaFiles().stream()
                .map(Path::getParent)
                .distinct()
                .filter(directory -> !isNullMarked(directory.resolve("package-info.java")))
                .map(Path::toString)
                .toList();
        assertThat(unmarked)
                .as("null is declared or impossible: a package-info.java with @NullMarked, and a sentence on what the"
                        + " package is")
                .isEmpty();
    }

    private static boolean isNullMarked(Path packageInfo) {
        try {
            return Files.exists(packageInfo) && Files.readString(packageInfo).contains("@NullMarked");
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static List<String> methodsLongerThan(int linesMax) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(javaFiles()));
            var positions = Trees.instance(task).getSourcePositions();
            var tooLong = new ArrayList<String>();
            for (var file : task.parse()) {
                new LongMethods(file, positions, linesMax, tooLong).scan(file, null);
            }
            return tooLong;
        }
    }

    private static List<Path> javaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static final class LongMethods extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree file;
        private final LineMap lines;
        private final SourcePositions positions;
        private final int linesMax;
        private final List<String> found;

        LongMethods(CompilationUnitTree file, SourcePositions positions, int linesMax, List<String> found) {
            this.file = file;
            this.lines = file.getLineMap();
            this.positions = positions;
            this.linesMax = linesMax;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var first = lines.getLineNumber(positions.getStartPosition(file, method));
            var last = lines.getLineNumber(positions.getEndPosition(file, method));
            if (last - first + 1 > linesMax) {
                found.add("%s:%d %s: %d lines"
                        .formatted(file.getSourceFile().getName(), first, method.getName(), last - first + 1));
            }
            return super.visitMethod(method, nothing);
        }
    }
}
