package se.tertial.folder;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import se.tertial.basics.Finding.Place;

/**
 * YAML read event by event, with the place of everything. Anchors, aliases and tags are refused: a folder is plain data,
 * and they are how a small file becomes a large one.
 */
final class YamlText {

    static final int TEXT_CHARS_MAX = 1_000_000;
    static final int DEPTH_MAX = 20;

    private final String file;
    private final Findings findings;
    private final Iterator<Event> events;

    /** A refusal that makes the rest of the file unreadable; becomes a finding before it leaves this class. */
    private static final class Refused extends RuntimeException {
        private final Mistake mistake;
        private final Mark mark;
        private final String[] arguments;

        Refused(Mistake mistake, Mark mark, String... arguments) {
            super(mistake.name(), null, false, false);
            this.mistake = mistake;
            this.mark = mark;
            this.arguments = arguments;
        }
    }

    private YamlText(String file, Iterator<Event> events, Findings findings) {
        this.file = file;
        this.events = events;
        this.findings = findings;
    }

    /** The keys and values at the top of a file. */
    static Optional<YamlNode.Fields> read(String file, String text, Findings findings) {
        if (text.length() > TEXT_CHARS_MAX) {
            findings.add(Mistake.LONG_YAML, file, Integer.toString(TEXT_CHARS_MAX));
            return Optional.empty();
        }
        var events = new Yaml(new SafeConstructor(new LoaderOptions()))
                .parse(new StringReader(text))
                .iterator();
        var reader = new YamlText(file, events, findings);
        try {
            return reader.document();
        } catch (Refused refused) {
            findings.add(refused.mistake, reader.place(refused.mark), refused.arguments);
        } catch (MarkedYAMLException malformed) {
            findings.add(Mistake.BAD_YAML, reader.place(malformed.getProblemMark()), malformed.getProblem());
        } catch (YAMLException malformed) {
            findings.add(Mistake.BAD_YAML, file, String.valueOf(malformed.getMessage()));
        }
        return Optional.empty();
    }

    private Optional<YamlNode.Fields> document() {
        next(Event.ID.StreamStart);
        var start = events.next();
        if (!start.is(Event.ID.DocumentStart)) {
            findings.add(Mistake.EMPTY_YAML, file);
            return Optional.empty();
        }
        var root = node(file, events.next(), 1);
        next(Event.ID.DocumentEnd);
        var end = events.next();
        if (!end.is(Event.ID.StreamEnd)) {
            throw new Refused(Mistake.MANY_YAML_DOCUMENTS, end.getStartMark());
        }
        if (root instanceof YamlNode.Fields fields) {
            return Optional.of(fields);
        }
        findings.add(Mistake.EXPECTED_MAP, root.place(), file);
        return Optional.empty();
    }

    private YamlNode node(String name, Event event, int depth) {
        if (depth > DEPTH_MAX) {
            throw new Refused(Mistake.DEEP_YAML, event.getStartMark(), Integer.toString(DEPTH_MAX));
        }
        return switch (event) {
            case ScalarEvent scalar -> scalar(name, scalar);
            case SequenceStartEvent list -> items(name, list, depth);
            case MappingStartEvent map -> fields(map, depth);
            case AliasEvent alias ->
                throw new Refused(Mistake.YAML_ALIAS, alias.getStartMark(), "*" + alias.getAnchor());
            default -> throw new IllegalStateException("no node begins with " + event);
        };
    }

    private YamlNode.Scalar scalar(String name, ScalarEvent event) {
        refuseTag(event.getTag(), event);
        refuseAnchor(event.getAnchor(), event);
        var isNothing = event.isPlain()
                && (event.getValue().equals("null") || event.getValue().equals("~"));
        var raw = isNothing ? "" : event.getValue().strip();
        return new YamlNode.Scalar(new Value(name, raw, place(event.getStartMark()), findings));
    }

    private YamlNode.Items items(String name, SequenceStartEvent start, int depth) {
        refuseTagOrAnchor(start);
        var nodes = new ArrayList<YamlNode>();
        for (var event = events.next(); !event.is(Event.ID.SequenceEnd); event = events.next()) {
            nodes.add(node(name, event, depth + 1));
        }
        return new YamlNode.Items(place(start.getStartMark()), nodes);
    }

    private YamlNode.Fields fields(MappingStartEvent start, int depth) {
        refuseTagOrAnchor(start);
        var fields = new LinkedHashMap<String, YamlNode.Fields.Field>();
        for (var event = events.next(); !event.is(Event.ID.MappingEnd); event = events.next()) {
            if (!(node("", event, depth + 1) instanceof YamlNode.Scalar(Value key))) {
                throw new Refused(Mistake.BAD_YAML_KEY, event.getStartMark());
            }
            var field = new YamlNode.Fields.Field(key.place(), node(key.raw(), events.next(), depth + 1));
            var earlier = fields.putIfAbsent(key.raw(), field);
            if (earlier != null) {
                key.refuse(
                        Mistake.DUPLICATE_KEY,
                        key.raw(),
                        Integer.toString(earlier.key().line()));
            }
        }
        return new YamlNode.Fields(place(start.getStartMark()), fields, findings);
    }

    private static void refuseTagOrAnchor(CollectionStartEvent event) {
        refuseTag(event.getTag(), event);
        refuseAnchor(event.getAnchor(), event);
    }

    private static void refuseTag(@Nullable String tag, Event event) {
        if (tag != null) {
            throw new Refused(Mistake.YAML_TAG, event.getStartMark(), tag);
        }
    }

    private static void refuseAnchor(@Nullable String anchor, Event event) {
        if (anchor != null) {
            throw new Refused(Mistake.YAML_ALIAS, event.getStartMark(), "&" + anchor);
        }
    }

    private void next(Event.ID expected) {
        var event = events.next();
        if (!event.is(expected)) {
            throw new IllegalStateException("expected %s, got %s".formatted(expected, event));
        }
    }

    private Place place(@Nullable Mark mark) {
        return mark == null
                ? new Place(file, 0, "")
                : new Place(file, mark.getLine() + 1, Integer.toString(mark.getColumn() + 1));
    }
}
