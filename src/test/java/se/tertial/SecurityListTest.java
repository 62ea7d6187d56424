package se.tertial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of security names tests; those that it names are there. */
class SecurityListTest {

    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*Test)(?:#(\\w+))?`");

    @Test
    void everyTestThatTheListNamesIsThere() throws IOException {
        var list = Files.readString(Path.of("docs/sakerhet.md"));
        var missing = new ArrayList<String>();
        var found = NAMED.matcher(list);
        var named = 0;
        while (found.find()) {
            named++;
            if (!isThere(found.group(1), found.group(2))) {
                missing.add(found.group());
            }
        }
        assertThat(missing).isEmpty();
        assertThat(named).isGreaterThan(40);
    }

    private static boolean isThere(String test, String method) throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            for (var file : files.filter(one -> one.endsWith(test + ".java")).toList()) {
                if (method == null || Files.readString(file).contains("void " + method + "(")) {
                    return true;
                }
            }
        }
        return false;
    }
}
