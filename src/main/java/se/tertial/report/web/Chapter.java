package se.tertial.report.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.tertial.assessment.Round;
import se.tertial.basics.RoundCode;
import se.tertial.document.Block;
import se.tertial.document.Chart;
import se.tertial.document.Heading;
import se.tertial.document.Table;
import se.tertial.organisation.Unit;
import se.tertial.report.Outline;
import se.tertial.report.Outline.Component.Kind;
import se.tertial.report.compose.Composer;
import se.tertial.ui.Link;

/** The chapter of a unit's report that a page shows, and where there is one when here is none. */
record Chapter(RoundCode round, List<Block> blocks) {

    private static final int ELSEWHERE_MAX = 8;

    Chapter {
        blocks = List.copyOf(blocks);
    }

    /** A heading and what stands under it; the first part may have none. */
    record Part(String heading, List<Block> blocks) {}

    /** In the round asked for, else in the latest that has it. */
    static Chapter of(Visit visit, Set<Kind> kinds) {
        var usual = visit.round();
        var rounds = visit.roundAsked().isPresent()
                ? Stream.of(usual)
                : Stream.concat(Stream.of(usual), visit.rounds().stream().map(Round::code));
        return rounds.map(round -> of(visit, visit.unit(), round, kinds))
                .filter(chapter -> !chapter.isEmpty())
                .findFirst()
                .orElseGet(() -> new Chapter(usual, List.of()));
    }

    /** From the unit's own outline if that has such a chapter, else from any that has. */
    private static Chapter of(Visit visit, Unit unit, RoundCode round, Set<Kind> kinds) {
        return visit.insight().municipality().publications().outlines().stream()
                .sorted(Comparator.comparing((Outline outline) -> !outline.isDefaultOf(unit.code(), round)))
                .map(outline -> new Chapter(
                        round, Composer.excerpt(visit.insight(), outline, kinds, unit.code(), round, visit.language())))
                .filter(chapter -> !chapter.isEmpty())
                .findFirst()
                .orElseGet(() -> new Chapter(round, List.of()));
    }

    /** Prose alone is no chapter. */
    boolean isEmpty() {
        return blocks.stream().noneMatch(block -> block instanceof Table || block instanceof Chart);
    }

    /** Split at the headings of the highest level. */
    List<Part> parts() {
        var top = blocks.stream()
                .filter(Heading.class::isInstance)
                .mapToInt(block -> ((Heading) block).level())
                .min()
                .orElse(0);
        var parts = new ArrayList<Part>();
        var heading = "";
        var under = new ArrayList<Block>();
        for (var block : blocks) {
            if (block instanceof Heading next && next.level() == top) {
                add(parts, heading, under);
                heading = next.text();
                under.clear();
            } else {
                under.add(block);
            }
        }
        add(parts, heading, under);
        return parts;
    }

    private static void add(List<Part> parts, String heading, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            parts.add(new Part(heading, List.copyOf(blocks)));
        }
    }

    /** The first heading that is the name, or that ends with it after a number. */
    static Optional<Heading> heading(List<Block> blocks, String name) {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.text().equals(name) || heading.text().endsWith(": " + name))
                .findFirst();
    }

    /** Other rounds of the unit that have such a chapter, else other units. */
    static List<Link> elsewhere(Visit visit, Set<Kind> kinds, String page) {
        var rounds = visit.rounds().stream()
                .filter(round -> !of(visit, visit.unit(), round.code(), kinds).isEmpty())
                .map(round -> link(visit, page, visit.unit(), round))
                .toList();
        if (!rounds.isEmpty()) {
            return rounds;
        }
        return visit.organisation().units().stream()
                .flatMap(unit -> visit.rounds().stream()
                        .sorted(Comparator.comparing(round -> !round.code().equals(visit.round())))
                        .filter(round -> !of(visit, unit, round.code(), kinds).isEmpty())
                        .limit(1)
                        .map(round -> link(visit, page, unit, round)))
                .limit(ELSEWHERE_MAX)
                .toList();
    }

    private static Link link(Visit visit, String page, Unit unit, Round round) {
        var address = visit.place(page)
                .with(Visit.UNIT, unit.code())
                .with(Visit.ROUND, round.code().code());
        return new Link(unit.name() + ", " + round.name().in(visit.language()), address);
    }
}
