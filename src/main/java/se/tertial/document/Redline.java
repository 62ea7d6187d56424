package se.tertial.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tertial.basics.WordEdit;
import se.tertial.document.Document.Front;
import se.tertial.document.Document.Orientation;
import se.tertial.document.Document.Part;

/**
 * Two versions of a document as one: the later, in its order and parts, with what has come marked and what has gone put back where it stood.
 * Texts are held against each other word by word, tables cell by cell. Charts are those of the later; the figures they draw stand in texts
 * and tables.
 */
public final class Redline {

    private final List<List<Block>> parts = new ArrayList<>();
    private final List<Integer> partOf = new ArrayList<>();
    private final List<Block> before;
    private final List<Block> after;
    private final String language;

    private Redline(Document before, Document after) {
        this.before = before.blocks().toList();
        this.after = after.blocks().toList();
        this.language = after.front().language();
        for (var part : after.parts()) {
            part.blocks().forEach(_ -> partOf.add(parts.size()));
            parts.add(new ArrayList<>());
        }
        if (parts.isEmpty()) {
            parts.add(new ArrayList<>());
        }
    }

    /** @param front of the document that is made */
    public static Document of(Document before, Document after, Front front) {
        var redline = new Redline(before, after);
        redline.compare();
        var parts = new ArrayList<Part>();
        for (var i = 0; i < redline.parts.size(); i++) {
            var orientation = after.parts().isEmpty()
                    ? Orientation.PORTRAIT
                    : after.parts().get(i).orientation();
            parts.add(new Part(orientation, redline.parts.get(i)));
        }
        return new Document(front, after.opening(), parts);
    }

    private void compare() {
        var at = 0;
        var shift = 0;
        for (var edit : WordEdit.between(keys(before), keys(after))) {
            same(at, edit.from(), shift);
            var come = edit.from() + shift;
            changed(
                    before.subList(edit.from(), edit.to()),
                    come,
                    come + edit.put().size());
            at = edit.to();
            shift += edit.put().size() - (edit.to() - edit.from());
        }
        same(at, before.size(), shift);
    }

    private void same(int from, int to, int shift) {
        for (var i = from; i < to; i++) {
            put(i + shift, both(before.get(i), after.get(i + shift)));
        }
    }

    /** Prose that has been rewritten is told from prose that has come or gone by how much is left of it. */
    private void changed(List<Block> gone, int from, int to) {
        var left = new ArrayList<>(gone);
        for (var i = from; i < to; i++) {
            var come = after.get(i);
            var pair = left.stream()
                    .map(block -> ProseRedline.of(block, come).map(merged -> List.of(block, merged)))
                    .flatMap(Optional::stream)
                    .findFirst();
            if (pair.isPresent()) {
                var place = left.indexOf(pair.get().getFirst());
                put(i, left.subList(0, place).stream().map(Redline::gone).toList());
                put(i, List.of(pair.get().getLast()));
                left.subList(0, place + 1).clear();
            } else if (!left.isEmpty() && left.getFirst().getClass() == come.getClass()) {
                put(i, List.of(gone(left.removeFirst()), come(come)));
            } else {
                put(i, List.of(come(come)));
            }
        }
        put(to - 1, left.stream().map(Redline::gone).toList());
    }

    /** @param place in the later, which tells the part */
    private void put(int place, List<Block> blocks) {
        parts.get(partOf.isEmpty() ? 0 : partOf.get(Math.max(0, place))).addAll(blocks);
    }

    /** Two blocks of one key. */
    private List<Block> both(Block then, Block now) {
        if (then instanceof Table old && now instanceof Table fresh) {
            return TableRedline.of(old, fresh, language);
        }
        return then.equals(now) || now instanceof Chart || now instanceof Heading
                ? List.of(now)
                : ProseRedline.of(then, now).map(List::of).orElseGet(() -> List.of(gone(then), come(now)));
    }

    private static Block gone(Block block) {
        return changed(Change.GONE, block);
    }

    private static Block come(Block block) {
        return changed(Change.COME, block);
    }

    static Block changed(Change change, Block block) {
        return switch (block) {
            case Paragraph paragraph -> ProseRedline.whole(change, paragraph);
            case BulletList list ->
                new BulletList(list.items().stream()
                        .map(item -> ProseRedline.whole(change, item))
                        .toList());
            case Changed changed -> changed;
            case Heading _, Table _, Chart _, Legend _, Facts _ -> new Changed(change, block);
        };
    }

    private static List<String> keys(List<Block> blocks) {
        return blocks.stream().map(Redline::key).toList();
    }

    /** By which a block is the same as one of the other version, whatever it holds. */
    private static String key(Block block) {
        return switch (block) {
            case Heading heading -> "heading " + heading.level() + " " + heading.text();
            case Table table -> "table " + table.id();
            case Chart chart -> "chart " + chart.id();
            case Legend legend -> "legend " + legend.id() + legend.caption();
            case Facts facts -> "facts " + facts.facts();
            case Paragraph paragraph -> "paragraph " + paragraph.text();
            case BulletList list ->
                list.items().stream().map(Paragraph::text).collect(Collectors.joining("\n", "list ", ""));
            case Changed changed -> changed.change() + key(changed.block());
        };
    }
}
