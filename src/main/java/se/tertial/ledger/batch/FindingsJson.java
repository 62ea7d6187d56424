package se.tertial.ledger.batch;

import java.util.List;
import org.jooq.JSONB;
import se.tertial.basics.Finding;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Findings as the database keeps them: what was said when the file was read, in no language. */
final class FindingsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FindingsJson() {}

    static JSONB write(List<Finding> findings) {
        return JSONB.valueOf(JSON.writeValueAsString(findings));
    }

    static List<Finding> read(JSONB json) {
        return JSON.readValue(json.data(), new TypeReference<>() {});
    }
}
