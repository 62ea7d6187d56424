package se.tertial.report.task;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.basics.RoundCode;
import se.tertial.report.Matter;
import se.tertial.report.Municipality;
import se.tertial.report.Outline;
import se.tertial.report.Outline.Component;
import se.tertial.report.Outline.Item;
import se.tertial.report.Outline.Prose;
import se.tertial.report.Outline.Repeat;
import se.tertial.report.Outline.Section;

/** A report that a unit makes in a round. */
public record RoundReport(String unit, Outline outline) {

    /**
     * The reports of a round: those that units have without anyone choosing, and those of the round's matters with their
     * appendices. A unit that has no matter in the round yet will have one like that of the same month in an earlier year.
     */
    public static List<RoundReport> of(Municipality municipality, RoundCode round) {
        var reports = new LinkedHashSet<RoundReport>();
        for (var unit : municipality.organisation().units()) {
            municipality.publications().outlines().stream()
                    .filter(outline -> outline.isDefaultOf(unit.code(), round))
                    .findFirst()
                    .ifPresent(outline -> reports.add(new RoundReport(unit.code(), outline)));
            matters(municipality, unit.code(), round).forEach(matter -> reports.addAll(reports(municipality, matter)));
        }
        return List.copyOf(reports);
    }

    private static List<Matter> matters(Municipality municipality, String unit, RoundCode round) {
        var ofUnit = municipality.publications().matters().stream()
                .filter(matter -> matter.unit().equals(unit))
                .toList();
        var usual = ofUnit.stream()
                .map(Matter::round)
                .filter(other -> other.month() == round.month() && other.compareTo(round) <= 0)
                .max(RoundCode::compareTo);
        return ofUnit.stream()
                .filter(matter -> usual.equals(Optional.of(matter.round())))
                .toList();
    }

    private static List<RoundReport> reports(Municipality municipality, Matter matter) {
        var codes = new ArrayList<String>();
        codes.add(matter.outline());
        matter.appendices().forEach(appendix -> codes.add(appendix.outline()));
        return codes.stream()
                .flatMap(code -> municipality.publications().outlines().stream()
                        .filter(outline -> outline.code().equals(code)))
                .map(outline -> new RoundReport(matter.unit(), outline))
                .toList();
    }

    /** The components of a kind, wherever in the outline they stand. */
    Stream<Component> components(Component.Kind kind) {
        return components(outline.items()).filter(component -> component.kind() == kind);
    }

    private static Stream<Component> components(List<Item> items) {
        return items.stream().flatMap(item -> switch (item) {
            case Section section -> components(section.items());
            case Repeat repeat -> components(repeat.items());
            case Component component -> Stream.of(component);
            case Prose _ -> Stream.empty();
        });
    }
}
