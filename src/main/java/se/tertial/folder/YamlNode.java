package se.tertial.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Finding.Place;
import se.tertial.basics.Text;

/** A piece of a YAML file with its place. Asking for what is not there, or is of another kind, gives findings. */
sealed interface YamlNode {

    Place place();

    /** @param value absent when nothing is written, or {@code null} without quotes */
    record Scalar(Value value) implements YamlNode {
        @Override
        public Place place() {
            return value.place();
        }
    }

    record Items(Place place, List<YamlNode> nodes) implements YamlNode {}

    /** Remembers which keys were asked for: in the end, any other key is a mistake. */
    final class Fields implements YamlNode {

        /** @param key where the key itself stands */
        record Field(Place key, YamlNode node) {}

        private final Place place;
        private final Map<String, Field> fields;
        private final Findings findings;
        private final Set<String> asked = new LinkedHashSet<>();
        private boolean takesAnything;

        Fields(Place place, Map<String, Field> fields, Findings findings) {
            this.place = place;
            this.fields = fields;
            this.findings = findings;
        }

        @Override
        public Place place() {
            return place;
        }

        boolean has(String key) {
            asked.add(key);
            return fields.containsKey(key);
        }

        /** For a map whose keys are free. */
        Set<String> keys() {
            return fields.keySet();
        }

        /** What stands under one of the keys. */
        YamlNode node(String key) {
            return Objects.requireNonNull(fields.get(key), key).node();
        }

        void refuse(Mistake mistake, String... arguments) {
            findings.add(mistake, place, arguments);
        }

        /** What is here cannot be made sense of, which has been told: no key of it is a mistake. */
        void takeAnything() {
            takesAnything = true;
        }

        int mistakes() {
            return findings.count();
        }

        /** An empty value at the place of the whole when the key is not there. */
        Value value(String key) {
            return switch (get(key).orElse(null)) {
                case null -> new Value(key, "", place, findings);
                case Scalar(Value value) -> value;
                case YamlNode other -> refused(other, Mistake.EXPECTED_TEXT, key, Value.standIn(other.place()));
            };
        }

        /** A text in Swedish, or {@code {sv: …, en: …}}. */
        Text text(String key) {
            return text(key, true);
        }

        Text optionalText(String key) {
            return text(key, false);
        }

        Fields fields(String key) {
            return switch (get(key).orElse(null)) {
                case null -> {
                    findings.add(Mistake.MISSING_VALUE, place, key);
                    yield standIn(place);
                }
                case Fields inner -> inner;
                case YamlNode other -> refused(other, Mistake.EXPECTED_MAP, key, standIn(other.place()));
            };
        }

        /** Empty when the key is not there. */
        List<Fields> listOfFields(String key) {
            var list = new ArrayList<Fields>();
            for (var node : nodes(key)) {
                switch (node) {
                    case Fields inner -> list.add(inner);
                    case YamlNode other -> refused(other, Mistake.EXPECTED_MAP, key, null);
                }
            }
            return list;
        }

        /** Empty when the key is not there. */
        List<Value> values(String key) {
            var list = new ArrayList<Value>();
            for (var node : nodes(key)) {
                switch (node) {
                    case Scalar(Value value) -> list.add(value);
                    case YamlNode other -> refused(other, Mistake.EXPECTED_TEXT, key, null);
                }
            }
            return list;
        }

        /** Makes a finding of every key here and below that nobody asked for. */
        void refuseUnasked() {
            if (takesAnything) {
                return;
            }
            fields.forEach((key, field) -> {
                if (asked.contains(key)) {
                    refuseUnasked(field.node());
                } else {
                    findings.add(
                            Mistake.UNKNOWN_KEY, field.key(), key, Nearest.to(key, asked), String.join(", ", asked));
                }
            });
        }

        private static void refuseUnasked(YamlNode node) {
            switch (node) {
                case Scalar scalar -> {}
                case Items items -> items.nodes().forEach(Fields::refuseUnasked);
                case Fields inner -> inner.refuseUnasked();
            }
        }

        private Text text(String key, boolean required) {
            if (get(key).orElse(null) instanceof Fields languages) {
                return new Text(
                        languages.value("sv").text(), languages.value("en").optionalText());
            }
            var value = value(key);
            return new Text(required ? value.text() : value.optionalText());
        }

        private List<YamlNode> nodes(String key) {
            return switch (get(key).orElse(null)) {
                case null -> List.of();
                case Items items -> items.nodes();
                case YamlNode other -> refused(other, Mistake.EXPECTED_LIST, key, List.of());
            };
        }

        private Optional<YamlNode> get(String key) {
            asked.add(key);
            return Optional.ofNullable(fields.get(key)).map(Field::node);
        }

        /** In place of something that already is a finding: nothing more is said about it. */
        private static Fields standIn(Place at) {
            return new Fields(at, new LinkedHashMap<>(), new Findings());
        }

        private <T extends @Nullable Object> T refused(YamlNode at, Mistake mistake, String key, T standIn) {
            findings.add(mistake, at.place(), key);
            return standIn;
        }
    }
}
