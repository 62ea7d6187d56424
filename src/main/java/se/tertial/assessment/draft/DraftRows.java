package se.tertial.assessment.draft;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.JSONB;
import se.tertial.assessment.draft.Draft.Rival;
import se.tertial.assessment.draft.DraftStore.Held;
import se.tertial.basics.RoundCode;
import se.tertial.database.jooq.assessment.tables.records.DraftRecord;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Drafts as rows. */
final class DraftRows {

    static final JSONB NOTHING = JSONB.valueOf("{}");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, String>> FIELDS = new TypeReference<>() {};
    private static final TypeReference<TreeMap<String, Rival>> RIVALS = new TypeReference<>() {};

    private DraftRows() {}

    static Draft draft(DraftRecord r) {
        return new Draft(
                new DraftKey(new RoundCode(r.getRound()), r.getTask()),
                r.getVersion(),
                r.getGiven(),
                fields(r.getFields()),
                JSON.readValue(r.getRivals().data(), RIVALS),
                r.getWrittenBy(),
                r.getWrittenAt().toInstant());
    }

    static Locked withHeld(DraftRecord r) {
        return new Locked(
                draft(r), Optional.ofNullable(r.getHas()).map(has -> new Held(r.getHasVersion(), fields(has), "")));
    }

    static SortedMap<String, String> fields(JSONB json) {
        return JSON.readValue(json.data(), FIELDS);
    }

    static JSONB json(Map<String, ?> value) {
        return JSONB.valueOf(JSON.writeValueAsString(value));
    }
}
