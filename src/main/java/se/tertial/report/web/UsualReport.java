package se.tertial.report.web;

import java.util.List;
import se.tertial.assessment.Round;
import se.tertial.basics.RoundCode;
import se.tertial.organisation.Unit;
import se.tertial.report.Outline;
import se.tertial.report.compose.Composer;
import se.tertial.ui.Link;

/** A report that there is without anyone choosing an outline. */
record UsualReport(Unit unit, RoundCode round, Outline outline) {

    /** Newest round first, units in the order of the organisation. */
    static List<UsualReport> all(Visit visit) {
        var outlines = visit.insight().municipality().publications().outlines();
        return visit.rounds().stream()
                .map(Round::code)
                .flatMap(round -> visit.organisation().units().stream()
                        .flatMap(unit -> outlines.stream()
                                .filter(outline -> outline.isDefaultOf(unit.code(), round))
                                .limit(1)
                                .map(outline -> new UsualReport(unit, round, outline))))
                .toList();
    }

    String title(Visit visit) {
        return Composer.title(visit.insight(), outline, unit.code(), round, visit.language());
    }

    Link link(Visit visit) {
        return new Link(title(visit) + ", " + unit.name(), ReportAddress.page(visit, unit.code(), round, outline));
    }
}
