package se.tertial.report.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Text;
import se.tertial.report.Outline;
import se.tertial.report.Outline.Component;
import se.tertial.report.Outline.Item;
import se.tertial.report.Outline.Prose;
import se.tertial.report.Outline.Repeat;
import se.tertial.report.Outline.Section;

/** The items of an outline, one after another as they are read and numbered from 0, and what can be done to them. */
public final class OutlineTree {

    private final Outline outline;
    private final Node root;
    private final List<Node> nodes = new ArrayList<>();

    public enum Way {
        UP,
        DOWN,
        /** Last into the section or repetition before it. */
        IN,
        /** Out of the section or repetition it stands in, to stand after it. */
        OUT
    }

    /** @param level how deep in the outline, 0 at the top */
    public record Placed(int number, int level, Item item, List<Way> ways) {
        public Placed {
            ways = List.copyOf(ways);
        }
    }

    private static final class Node {
        private final @Nullable Node parent;
        private final int level;
        private Item item;
        private final List<Node> children = new ArrayList<>();

        Node(@Nullable Node parent, int level, Item item) {
            this.parent = parent;
            this.level = level;
            this.item = item;
        }

        boolean canHold() {
            return item instanceof Section || item instanceof Repeat;
        }

        Item built() {
            var inner = children.stream().map(Node::built).toList();
            return switch (item) {
                case Section(var heading, var landscape, var _) -> new Section(heading, landscape, inner);
                case Repeat(var over, var level, var heading, var _) -> new Repeat(over, level, heading, inner);
                case Prose prose -> prose;
                case Component component -> component;
            };
        }
    }

    public OutlineTree(Outline outline) {
        this.outline = outline;
        this.root = new Node(null, -1, new Section(new Text(""), false, List.of()));
        outline.items().forEach(item -> grow(root, item));
    }

    public int size() {
        return nodes.size();
    }

    public Item item(int number) {
        return nodes.get(number).item;
    }

    public List<Placed> placed() {
        var placed = new ArrayList<Placed>();
        for (var number = 0; number < nodes.size(); number++) {
            var node = nodes.get(number);
            placed.add(new Placed(number, node.level, node.item, ways(node)));
        }
        return placed;
    }

    /** What holds other items keeps those that it holds. */
    public Outline with(int number, Item item) {
        nodes.get(number).item = item;
        return built();
    }

    /** Last in what has that number; at the end of the outline when it is −1 or holds nothing. */
    public Outline add(int within, Item item) {
        var holder = within >= 0 && within < nodes.size() && nodes.get(within).canHold() ? nodes.get(within) : root;
        holder.children.add(new Node(holder, holder.level + 1, item));
        return built();
    }

    /** With all that stands in it. */
    public Outline without(int number) {
        var node = nodes.get(number);
        beside(node).remove(node);
        return built();
    }

    /** Empty when it cannot go that way. */
    public Optional<Outline> moved(int number, Way way) {
        var node = nodes.get(number);
        if (!ways(node).contains(way)) {
            return Optional.empty();
        }
        var beside = beside(node);
        var at = beside.indexOf(node);
        switch (way) {
            case UP -> Collections.swap(beside, at, at - 1);
            case DOWN -> Collections.swap(beside, at, at + 1);
            case IN -> {
                beside.get(at - 1).children.add(node);
                beside.remove(at);
            }
            case OUT -> {
                beside.remove(at);
                var holder = holder(node);
                var outer = beside(holder);
                outer.add(outer.indexOf(holder) + 1, node);
            }
        }
        return Optional.of(built());
    }

    private static List<Way> ways(Node node) {
        var beside = beside(node);
        var at = beside.indexOf(node);
        var ways = new ArrayList<Way>();
        if (at > 0) {
            ways.add(Way.UP);
        }
        if (at < beside.size() - 1) {
            ways.add(Way.DOWN);
        }
        if (at > 0 && beside.get(at - 1).canHold()) {
            ways.add(Way.IN);
        }
        if (node.level > 0) {
            ways.add(Way.OUT);
        }
        return ways;
    }

    private static List<Node> beside(Node node) {
        return holder(node).children;
    }

    private static Node holder(Node node) {
        if (node.parent == null) {
            throw new IllegalArgumentException("the outline itself stands in nothing");
        }
        return node.parent;
    }

    private void grow(Node holder, Item item) {
        var node = new Node(holder, holder.level + 1, item);
        holder.children.add(node);
        nodes.add(node);
        switch (item) {
            case Section section -> section.items().forEach(inner -> grow(node, inner));
            case Repeat repeat -> repeat.items().forEach(inner -> grow(node, inner));
            case Prose _ -> {}
            case Component _ -> {}
        }
    }

    private Outline built() {
        var items = root.children.stream().map(Node::built).toList();
        return new Outline(outline.code(), outline.title(), outline.defaults(), items);
    }
}
