package se.tertial.report.web.matter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.access.Right;
import se.tertial.document.Facts.Fact;
import se.tertial.report.Matter;
import se.tertial.report.compose.MatterComposer;
import se.tertial.report.compose.MatterComposer.Piece;
import se.tertial.report.web.Shells;
import se.tertial.report.web.Shown;
import se.tertial.report.web.Visit;
import se.tertial.ui.Link;
import se.tertial.ui.PeriodText;

/** Matters as pages to read. */
final class MatterComposition {

    private MatterComposition() {}

    static MatterListPage list(Visit visit) {
        var rows = visit.insight().municipality().publications().matters().stream()
                .sorted(Comparator.comparing(Matter::round).reversed().thenComparing(Matter::code))
                .map(matter -> row(visit, matter))
                .toList();
        var mayWrite =
                visit.organisation().units().stream().anyMatch(unit -> visit.may(Right.HANDLE_MATTER, unit.code()));
        var shell = Shells.of(visit, visit.here(), visit.text("nav.matters"), List.of(), null);
        return new MatterListPage(
                shell, rows, mayWrite ? MatterAddress.fresh(visit).toString() : null);
    }

    private static MatterListPage.Row row(Visit visit, Matter matter) {
        return new MatterListPage.Row(
                matter.registryNumber(),
                matter.title(),
                MatterAddress.page(visit, matter.code()).toString(),
                unit(visit, matter),
                round(visit, matter),
                MatterComposer.status(matter, visit.language()));
    }

    static MatterPage page(Visit visit, Matter matter) {
        var pieces = MatterComposer.pieces(visit.insight(), matter, visit.language());
        var memo = MatterComposer.memo(visit.insight(), matter, visit.language());
        var at = visit.at(visit.organisation().known(matter.unit()), matter.round());
        var trail = List.of(new Link(visit.text("nav.matters"), MatterAddress.list(visit)));
        var rows = new ArrayList<MatterPage.Row>();
        for (var i = 0; i < pieces.size(); i++) {
            rows.add(row(
                    visit,
                    matter,
                    pieces.get(i),
                    i - (pieces.size() - matter.appendices().size())));
        }
        return new MatterPage(
                Shells.of(visit, visit.here(), matter.title(), trail, null),
                matter.registryNumber() + " · " + unit(visit, matter) + " · "
                        + MatterComposer.status(matter, visit.language()),
                facts(visit, matter),
                files(visit, matter),
                rows,
                new Shown(at, matter.round()).html(memo.blocks().toList()),
                visit.may(Right.HANDLE_MATTER, matter.unit())
                        ? MatterAddress.change(visit, matter.code()).toString()
                        : null);
    }

    /** @param appendix its place among the appendices, negative for what is none */
    private static MatterPage.Row row(Visit visit, Matter matter, Piece piece, int appendix) {
        var outline = appendix >= 0
                ? matter.appendices().get(appendix).outline()
                : piece.key().equals(MatterComposer.REPORT) ? matter.outline() : "";
        return new MatterPage.Row(
                piece.name(),
                outline.isEmpty()
                        ? null
                        : MatterAddress.report(visit, matter, outline).toString(),
                new Link("PDF", MatterAddress.file(visit, matter, piece.key() + ".pdf")));
    }

    private static List<Link> files(Visit visit, Matter matter) {
        return List.of(
                new Link(visit.text("matter.all"), MatterAddress.file(visit, matter, MatterAddress.WHOLE + ".pdf")),
                new Link(
                        visit.text("matter.separate"), MatterAddress.file(visit, matter, MatterAddress.WHOLE + ".zip")),
                new Link(
                        visit.text("matter.memo.word"),
                        MatterAddress.file(visit, matter, MatterComposer.MEMO + ".docx")));
    }

    private static List<Fact> facts(Visit visit, Matter matter) {
        var facts = new ArrayList<Fact>();
        fact(facts, visit.text("matter.field.registry-number"), matter.registryNumber());
        fact(facts, visit.text("filter.round"), round(visit, matter));
        fact(facts, visit.text("matter.field.responsible"), matter.responsible());
        fact(facts, visit.text("matter.memo.date"), PeriodText.of(matter.memo().date(), visit.language()));
        matter.minutes()
                .ifPresent(extract -> fact(
                        facts,
                        visit.text("matter.meeting"),
                        extract.body() + ", " + PeriodText.of(extract.date(), visit.language()) + ", §\u00A0"
                                + extract.paragraph()));
        return facts;
    }

    private static void fact(List<Fact> facts, String label, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            facts.add(new Fact(label, text));
        }
    }

    private static String unit(Visit visit, Matter matter) {
        return visit.organisation().known(matter.unit()).name();
    }

    private static String round(Visit visit, Matter matter) {
        return visit.insight().round(matter.round()).name().in(visit.language());
    }
}
