package se.tertial.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * One style sheet and one script, put together from the files of the components. Their addresses hold a tag of their content,
 * so that browsers may keep them for ever.
 */
public final class Assets {

    private static final Assets OURS = new Assets();

    private final Rendered stylesheet;
    private final Rendered script;

    private Assets() {
        stylesheet = Rendered.of(200, "text/css;charset=utf-8", joined(List.of("classpath:/static/css/*.css")));
        script = Rendered.of(
                200,
                "text/javascript;charset=utf-8",
                joined(List.of(
                        "classpath:/META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js",
                        "classpath:/static/js/*.js")));
    }

    public static Rendered stylesheet() {
        return OURS.stylesheet;
    }

    public static Rendered script() {
        return OURS.script;
    }

    public static String stylesheetAddress() {
        return "/css/tertial-" + OURS.stylesheet.tag() + ".css";
    }

    public static String scriptAddress() {
        return "/js/tertial-" + OURS.script.tag() + ".js";
    }

    /** Files of a pattern follow each other by name. */
    private static byte[] joined(List<String> patterns) {
        var resolver = new PathMatchingResourcePatternResolver();
        var out = new ByteArrayOutputStream();
        try {
            for (var pattern : patterns) {
                var files = resolver.getResources(pattern);
                Arrays.sort(files, Comparator.comparing(Resource::getFilename));
                for (var file : files) {
                    out.writeBytes(file.getContentAsByteArray());
                    out.writeBytes("\n".getBytes(StandardCharsets.US_ASCII));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
