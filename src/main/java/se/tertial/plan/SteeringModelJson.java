package se.tertial.plan;

import org.jooq.JSONB;
import tools.jackson.databind.json.JsonMapper;

/** The steering model as the database keeps it: a document of its own, since nothing asks for a part of it. */
final class SteeringModelJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SteeringModelJson() {}

    static JSONB write(SteeringModel model) {
        return JSONB.valueOf(JSON.writeValueAsString(model));
    }

    static SteeringModel read(JSONB json) {
        return JSON.readValue(json.data(), SteeringModel.class);
    }
}
