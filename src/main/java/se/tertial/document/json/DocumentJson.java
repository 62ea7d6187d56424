package se.tertial.document.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import se.tertial.basics.Checked;
import se.tertial.basics.Finding;
import se.tertial.document.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document as JSON and back. Reading what was written gives an equal document: every number keeps its decimals, every
 * stretch of text its emphasis. Equal documents give equal bytes.
 */
public final class DocumentJson {

    public static final int FILE_BYTES_MAX = 64 << 20;
    private static final int DEPTH_MAX = 16;
    private static final int TEXT_CHARACTERS_MAX = 1 << 20;
    private static final int NUMBER_DIGITS_MAX = 64;

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(FILE_BYTES_MAX)
                            .maxNestingDepth(DEPTH_MAX)
                            .maxStringLength(TEXT_CHARACTERS_MAX)
                            .maxNumberLength(NUMBER_DIGITS_MAX)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private DocumentJson() {}

    public static byte[] write(Document document) {
        return writeText(document).getBytes(StandardCharsets.UTF_8);
    }

    /** One block, or one row of a table, a line. */
    public static String writeText(Document document) {
        return new DocumentWriter().write(document);
    }

    /**
     * Reads a document, or says what is wrong with it: {@code document-too-large}, {@code document-not-json} (with line
     * and what the parser said) or {@code document-member} (with the path of the member and what was expected there).
     *
     * @param file name of the file, for the finding
     */
    public static Checked<Document> read(String file, byte[] json) {
        if (json.length > FILE_BYTES_MAX) {
            return refused("document-too-large", new Finding.Place(file, 0, ""), Integer.toString(FILE_BYTES_MAX));
        }
        try {
            return Checked.of(new DocumentReader().read(MAPPER.readTree(json)), List.of());
        } catch (Member.Unexpected e) {
            return refused("document-member", new Finding.Place(file, 0, e.path()), e.path(), e.expected());
        } catch (JacksonException e) {
            var location = e.getLocation();
            var line = location == null ? 0 : Math.max(0, location.getLineNr());
            return refused("document-not-json", new Finding.Place(file, line, ""), e.getOriginalMessage());
        }
    }

    /** Reads what {@link #write} has written. @throws IllegalArgumentException if it is anything else */
    public static Document readOwn(byte[] json) {
        var read = read("document", json);
        return read.value()
                .orElseThrow(() -> new IllegalArgumentException(read.findings().toString()));
    }

    private static Checked<Document> refused(String code, Finding.Place place, String... arguments) {
        return Checked.refused(List.of(Finding.error(code, place, arguments)));
    }
}
