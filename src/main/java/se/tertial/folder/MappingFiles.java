package se.tertial.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.tertial.basics.CodeText;
import se.tertial.ledger.table.KeptMapping;
import se.tertial.ledger.table.MappingText;

/** How files of money are read: {@code mappings/NAME.txt}. */
final class MappingFiles {

    private static final String FOLDER = "mappings/";
    private static final String SUFFIX = ".txt";

    private MappingFiles() {}

    /** By name. */
    static List<KeptMapping> read(Reading in) {
        var mappings = new ArrayList<KeptMapping>();
        for (var file : in.files().keySet()) {
            if (isMapping(file)) {
                in.text(file).ifPresent(text -> {
                    var read = MappingText.parse(file, text);
                    read.findings().forEach(in.findings()::add);
                    read.value().ifPresent(mapping -> mappings.add(new KeptMapping(name(file), mapping)));
                });
            }
        }
        return mappings;
    }

    static boolean isMapping(String file) {
        return file.startsWith(FOLDER) && file.endsWith(SUFFIX) && CodeText.isCode(name(file));
    }

    static Map<String, String> write(List<KeptMapping> mappings) {
        var files = new TreeMap<String, String>();
        mappings.forEach(kept -> files.put(FOLDER + kept.name() + SUFFIX, MappingText.write(kept.mapping())));
        return files;
    }

    private static String name(String file) {
        return file.length() < FOLDER.length() + SUFFIX.length()
                ? ""
                : file.substring(FOLDER.length(), file.length() - SUFFIX.length());
    }
}
