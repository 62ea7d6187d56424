package se.tertial.report;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jooq.JSONB;
import tools.jackson.databind.json.JsonMapper;

/** Outlines as the database keeps them: documents, each item with its kind under {@code item}. */
final class OutlineJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().addMixIn(Outline.Item.class, KindOfItem.class).build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "item")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Outline.Section.class, name = "section"),
        @JsonSubTypes.Type(value = Outline.Repeat.class, name = "repeat"),
        @JsonSubTypes.Type(value = Outline.Prose.class, name = "prose"),
        @JsonSubTypes.Type(value = Outline.Component.class, name = "component")
    })
    private interface KindOfItem {}

    private OutlineJson() {}

    static JSONB write(Outline outline) {
        return JSONB.valueOf(JSON.writeValueAsString(outline));
    }

    static Outline read(JSONB json) {
        return JSON.readValue(json.data(), Outline.class);
    }
}
