package se.tertial.report.web.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.assessment.handover.HandoverState;
import se.tertial.assessment.handover.HandoverStates;
import se.tertial.assessment.round.Section;
import se.tertial.basics.Messages;
import se.tertial.organisation.Unit;
import se.tertial.report.Matter;
import se.tertial.report.compose.Composer;
import se.tertial.report.edition.Adopting;
import se.tertial.report.edition.Adopting.Which;
import se.tertial.report.edition.Edition;
import se.tertial.report.figure.Insight;
import se.tertial.report.review.Reviewed;
import se.tertial.report.web.EditionAddress;
import se.tertial.report.web.ReportAddress;
import se.tertial.report.web.Shells;
import se.tertial.report.web.Visit;
import se.tertial.report.web.edition.AdoptPage.Check;
import se.tertial.report.web.edition.AdoptPage.Form;
import se.tertial.ui.Choice.Option;
import se.tertial.ui.Link;

/** The form by which a report is adopted, with what to know before. */
final class AdoptComposition {

    private final Visit visit;
    private final Insight whole;
    private final Which which;
    private final HandoverStates handed;
    private final Messages words;
    private final Reviewed reviewed;
    private final String title;

    /** @param whole all facts, of which the report is made */
    AdoptComposition(Visit visit, Insight whole, Which which, HandoverStates handed) {
        this.visit = visit;
        this.whole = whole;
        this.which = which;
        this.handed = handed;
        this.words = Messages.of("edition", visit.language());
        this.reviewed = Adopting.reviewed(whole, which, visit.language());
        this.title = Composer.title(whole, which.outline(), which.unit(), which.round(), visit.language());
    }

    Optional<Edition> before() {
        return which.editions(whole).stream().findFirst();
    }

    int errors() {
        return Adopting.openErrors(reviewed);
    }

    /** As it is when nobody has written anything: filled in from the matter of the report, if there is one. */
    Form empty() {
        var matter = matters().findFirst();
        var minutes = matter.flatMap(Matter::minutes);
        return new Form(
                minutes.map(Matter.Extract::body).orElse(""),
                minutes.map(extract -> extract.date().toString()).orElse(""),
                minutes.map(Matter.Extract::paragraph).orElse(""),
                matter.map(Matter::registryNumber).orElse(""),
                matter.map(Matter::code).orElse(""),
                "");
    }

    AdoptPage page(long seen, Form form, List<String> problems) {
        var report = new Link(title, ReportAddress.page(visit, which.unit(), which.round(), which.outline()));
        var here = EditionAddress.adopt(visit, which.unit(), which.round(), which.outline());
        var trail = List.of(new Link(visit.text("nav.reports"), visit.place(ReportAddress.PATH)), report);
        var round = visit.insight().round(which.round()).name().in(visit.language());
        return new AdoptPage(
                Shells.of(visit, here, words.text("adopt.title", title), trail, null),
                words,
                visit.person(),
                visit.organisation().known(which.unit()).name() + " · " + round,
                here.toString(),
                seen,
                problems,
                checks(),
                errors() > 0,
                before().map(edition ->
                                new Link(words.text("issue", edition.issue()), EditionAddress.page(visit, edition)))
                        .orElse(null),
                form,
                options(form.matter()),
                report);
    }

    private List<Check> checks() {
        var checks = new ArrayList<Check>();
        var review = new Link(
                visit.text("review.button"),
                ReportAddress.below(visit, which.unit(), which.round(), which.outline(), "granska"));
        var open = Stream.concat(reviewed.figures().stream(), reviewed.facts().stream())
                .filter(Reviewed.Found::isOpen)
                .count();
        if (errors() > 0) {
            checks.add(new Check("red", "■", words.text("check.errors", errors()), review));
        } else {
            var key = open == 0 ? "check.clean" : "check.open";
            checks.add(new Check(open == 0 ? "green" : "yellow", open == 0 ? "✓" : "▲", words.text(key, open), review));
        }
        var waiting = waiting();
        if (!handed.all().isEmpty()) {
            checks.add(
                    waiting.isEmpty()
                            ? new Check("green", "✓", words.text("check.approved"), null)
                            : new Check(
                                    "yellow",
                                    "▲",
                                    words.text("check.waiting", String.join(", ", waiting)),
                                    new Link(
                                            words.text("check.handover"),
                                            visit.place(
                                                    "inlamning", which.round().code(), which.unit()))));
        }
        return checks;
    }

    /** The units of the report of which something has been handed in and is not approved, or given back. */
    private List<String> waiting() {
        return visit.organisation().units().stream()
                .filter(unit -> visit.organisation().contains(which.unit(), unit.code()))
                .filter(unit -> Stream.of(Section.values()).anyMatch(section -> {
                    var state = handed.of(unit.code(), section);
                    return state == HandoverState.SUBMITTED || state == HandoverState.RETURNED;
                }))
                .map(Unit::name)
                .toList();
    }

    private Stream<Matter> matters() {
        return visit.insight().municipality().publications().matters().stream()
                .filter(matter -> matter.unit().equals(which.unit())
                        && matter.round().equals(which.round())
                        && matter.outline().equals(which.outline().code()))
                .sorted(Comparator.comparing(Matter::code));
    }

    private List<Option> options(String chosen) {
        var none = new Option("", words.text("field.matter.none"), chosen.isEmpty());
        var options = visit.insight().municipality().publications().matters().stream()
                .filter(matter -> matter.unit().equals(which.unit()))
                .map(matter -> new Option(
                        matter.code(),
                        (matter.registryNumber() + " " + matter.title()).strip(),
                        matter.code().equals(chosen)));
        return Stream.concat(Stream.of(none), options).toList();
    }
}
