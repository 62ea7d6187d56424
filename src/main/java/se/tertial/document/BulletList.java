package se.tertial.document;

import java.util.List;

public record BulletList(List<Paragraph> items) implements Block {
    public BulletList {
        items = List.copyOf(items);
    }
}
