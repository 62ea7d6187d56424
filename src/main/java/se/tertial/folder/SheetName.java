package se.tertial.folder;

import java.util.Arrays;
import java.util.List;

/** Which part of a folder a sheet is. @param path of keys within the file, to what holds the rows */
record SheetName(String file, List<String> path, Shape shape) {

    private static final String YAML = ".yaml";

    enum Shape {
        ONE(""),
        LIST("[]"),
        TREE("[*]"),
        KEYED("{}");

        private final String ending;

        Shape(String ending) {
            this.ending = ending;
        }
    }

    static SheetName parse(String sheet) {
        var file = sheet.indexOf(YAML + "/");
        var slash = file + YAML.length();
        if (file < 0) {
            return new SheetName(sheet, List.of(), Shape.ONE);
        }
        var path = sheet.substring(slash + 1);
        var shape = Arrays.stream(Shape.values())
                .filter(s -> s != Shape.ONE && path.endsWith(s.ending))
                .findFirst()
                .orElse(Shape.ONE);
        var keys = path.substring(0, path.length() - shape.ending.length()).split("/");
        return new SheetName(sheet.substring(0, slash), List.of(keys), shape);
    }

    boolean isCsv() {
        return file.endsWith(".csv");
    }

    String lastKey() {
        return path.getLast();
    }
}
