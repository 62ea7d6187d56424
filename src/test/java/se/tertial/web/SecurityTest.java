package se.tertial.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for every page and for the program as a whole. */
class SecurityTest {

    private static final Pattern OF_ITS_OWN =
            Pattern.compile("<script(?![^>]*\\bsrc=)|<style|\\sstyle=|\\son[a-z]+=|javascript:");

    private static final Pattern SECRET = Pattern.compile("(?i)(password|secret|lösenord)\\s*=\\s*\\S");

    @Test
    void overTlsBrowsersAreToldToEncrypt() throws Exception {
        try (var encrypted = Site.start(Map.of("TERTIAL_ADDRESS", "https://tertial.kommun.example"));
                var browser = encrypted.stranger()) {
            assertThat(browser.get("/logga-in").headers().firstValue("Strict-Transport-Security"))
                    .hasValueSatisfying(value -> assertThat(value).startsWith("max-age=63072000"));
        }
        try (var plain = Site.start();
                var browser = plain.stranger()) {
            assertThat(browser.get("/logga-in").headers().firstValue("Strict-Transport-Security"))
                    .isEmpty();
        }
    }

    @Test
    void noPageHasAScriptOrAStyleOfItsOwn() throws IOException {
        assertThat(matching(Path.of("src/main/jte"), OF_ITS_OWN)).isEmpty();
    }

    @Test
    void noSecretStandsInAFileOfTheProgram() throws IOException {
        var properties = Files.readString(Path.of("src/main/resources/application.properties"));
        assertThat(SECRET.matcher(properties).find()).isFalse();
    }

    @Test
    void theProgramHasItsBillOfMaterials() {
        assertThat(Path.of("target/classes/META-INF/sbom/application.cdx.json")).exists();
    }

    private static List<String> matching(Path folder, Pattern pattern) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var match = pattern.matcher(Files.readString(file));
                if (match.find()) {
                    found.add(file + ": " + match.group());
                }
            }
        }
        return found;
    }
}
