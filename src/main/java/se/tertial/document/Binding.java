package se.tertial.document;

import java.util.ArrayList;
import java.util.List;
import se.tertial.document.Document.Front;
import se.tertial.document.Document.Opening;
import se.tertial.document.Document.Orientation;
import se.tertial.document.Document.Part;

/**
 * Documents bound into one, each from a new page. A report gets its title as a heading and its own headings a level lower;
 * a letter has its title already. Names are made unlike, so that links lead to the right place.
 */
public final class Binding {

    private static final int HEADING_LEVEL_MAX = 4;

    /** @param title of the document within the whole */
    public record Leaf(String title, Document document) {}

    private final String prefix;
    private final int lowered;

    private Binding(String prefix, int lowered) {
        this.prefix = prefix;
        this.lowered = lowered;
    }

    public static Document of(Front front, List<Leaf> leaves) {
        var parts = new ArrayList<Part>();
        for (var i = 0; i < leaves.size(); i++) {
            var leaf = leaves.get(i);
            var isLetter = leaf.document().opening() == Opening.LETTER;
            var binding = new Binding("d" + (i + 1) + "-", isLetter ? 0 : 1);
            var bound = new ArrayList<>(
                    leaf.document().parts().stream().map(binding::part).toList());
            if (!isLetter) {
                binding.title(leaf.title(), bound);
            }
            parts.addAll(bound);
        }
        return new Document(front, parts);
    }

    private void title(String title, List<Part> parts) {
        var first = parts.isEmpty() ? new Part(Orientation.PORTRAIT, List.of()) : parts.removeFirst();
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, title, prefix + "start"));
        blocks.addAll(first.blocks());
        parts.addFirst(new Part(first.orientation(), blocks));
    }

    private Part part(Part part) {
        return new Part(
                part.orientation(), part.blocks().stream().map(this::block).toList());
    }

    private Block block(Block block) {
        return switch (block) {
            case Heading h -> new Heading(Math.min(h.level() + lowered, HEADING_LEVEL_MAX), h.text(), name(h.id()));
            case Table t -> new Table(name(t.id()), t.caption(), t.rowHeading(), t.columns(), t.rows());
            case Chart c ->
                new Chart(name(c.id()), c.caption(), c.alternative(), c.shape(), c.unit(), c.categories(), c.series());
            case Legend l -> new Legend(name(l.id()), l.caption(), l.entries());
            case Paragraph paragraph -> paragraph;
            case BulletList list -> list;
            case Facts facts -> facts;
            case Changed(Change change, Block inner) -> new Changed(change, block(inner));
        };
    }

    private String name(String id) {
        return id.isEmpty() ? id : prefix + id;
    }
}
