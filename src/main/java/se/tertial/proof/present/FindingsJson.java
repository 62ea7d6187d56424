package se.tertial.proof.present;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Word;
import se.tertial.proof.Place;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.Reading;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code {file, findings:[{code, severity, message, location:{…}, expected, found, difference, related:[…]}]}}. */
public final class FindingsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private FindingsJson() {}

    public static String write(Reading reading, List<ProofFinding> findings) {
        var out = new StringWriter();
        try (var json = MAPPER.writerWithDefaultPrettyPrinter().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("file", reading.file());
            json.writeNumberProperty("pages", reading.pages());
            json.writeArrayPropertyStart("findings");
            findings.forEach(finding -> write(json, finding));
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.append('\n').toString();
    }

    private static void write(JsonGenerator json, ProofFinding finding) {
        json.writeStartObject();
        json.writeStringProperty("code", finding.code());
        json.writeStringProperty("severity", Word.of(finding.severity()));
        json.writeStringProperty("message", finding.message());
        json.writeObjectPropertyStart("location");
        place(json, finding.place());
        json.writeStringProperty("table", finding.table());
        json.writeStringProperty("row", finding.row());
        json.writeStringProperty("column", finding.column());
        json.writeStringProperty("quote", finding.quote());
        json.writeEndObject();
        number(json, "expected", finding.expected());
        number(json, "found", finding.found());
        number(json, "difference", finding.difference());
        json.writeArrayPropertyStart("related");
        for (var place : finding.related()) {
            json.writeStartObject();
            place(json, place);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Place place) {
        json.writeNumberProperty("page", place.page());
        json.writeNumberProperty("line", place.line());
    }

    private static void number(JsonGenerator json, String name, @Nullable BigDecimal value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value);
        }
    }
}
