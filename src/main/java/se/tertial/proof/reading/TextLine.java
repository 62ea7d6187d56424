package se.tertial.proof.reading;

import java.util.List;
import java.util.stream.Collectors;
import se.tertial.proof.Place;

/** What stands on one baseline, from left to right. */
record TextLine(List<Chunk> chunks, Place place) {

    TextLine {
        chunks = List.copyOf(chunks);
    }

    double x0() {
        return chunks.getFirst().x0();
    }

    double x1() {
        return chunks.stream().mapToDouble(Chunk::x1).max().orElse(0);
    }

    double y() {
        return chunks.getFirst().y();
    }

    double size() {
        return chunks.stream().mapToDouble(Chunk::size).max().orElse(0);
    }

    boolean isBold() {
        return chunks.stream().allMatch(Chunk::isBold);
    }

    String text() {
        return chunks.stream().map(Chunk::text).collect(Collectors.joining(" "));
    }

    boolean hasFigures() {
        return chunks.stream().skip(1).anyMatch(Chunk::isFigure);
    }

    TextLine with(List<Chunk> some) {
        return new TextLine(some, place);
    }
}
