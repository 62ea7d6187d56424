package se.tertial.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.RoundCode;
import se.tertial.report.figure.Figure;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Measure;
import se.tertial.report.money.BehindQuestions;
import se.tertial.report.web.ProvenancePage.Input;
import se.tertial.ui.FigureLink;
import se.tertial.ui.Link;
import se.tertial.ui.Status;

/** The answer to "where does this come from?", one step at a time, down to file and line. */
final class ProvenanceComposition {

    private ProvenanceComposition() {}

    static ProvenancePage of(Visit visit, FigureReference asked, boolean isPart) {
        var shown = new Shown(visit, visit.round());
        var figure = shown.resolve(asked);
        var reference = figure.reference().toString();
        var title = visit.text("provenance.title");
        var shell = Shells.of(visit, visit.here("figur", reference), title, List.of(), null);
        var mark = figure.mark();
        return new ProvenancePage(
                shell,
                figure.origin().title(),
                new FigureLink(withUnit(figure), null, figure.reason(), ""),
                mark == null ? null : new Status(mark, figure.text()),
                figure.origin().formula(),
                figure.origin().inputs().stream()
                        .map(input -> input(visit, input))
                        .toList(),
                subject(visit, figure.reference()),
                behind(visit, figure.reference()),
                reference,
                isPart);
    }

    /** In a table the column says the unit of money; here nothing else does. */
    private static String withUnit(Figure figure) {
        return figure.value() == null
                        || figure.unit().isEmpty()
                        || figure.text().endsWith(figure.unit())
                ? figure.text()
                : figure.text() + "\u00A0" + figure.unit();
    }

    private static Input input(Visit visit, Figure.Input input) {
        var figure = input.figure();
        var source = input.source();
        var to = figure == null ? null : Shown.provenance(visit, figure);
        return new Input(
                input.label(),
                new FigureLink(input.text(), to, "", ""),
                roundName(visit, input.round()),
                source == null ? "" : source.file(),
                source == null ? 0 : source.line());
    }

    private static String roundName(Visit visit, String code) {
        return RoundCode.isValid(code) && visit.insight().hasRound(new RoundCode(code))
                ? visit.insight().round(new RoundCode(code)).name().in(visit.language())
                : code;
    }

    private static @Nullable Link behind(Visit visit, FigureReference figure) {
        var round = figure.get("round").filter(RoundCode::isValid).map(RoundCode::new);
        if (figure.measure().subject() != Measure.Subject.MONEY
                || round.isEmpty()
                || !BehindQuestions.canBeAsked(visit.insight(), round.get())) {
            return null;
        }
        var address = visit.place(EconomyComposition.PATH, "konton")
                .with(Visit.UNIT, figure.get("unit").orElse(""))
                .with(Visit.ROUND, round.get().code())
                .with("rad", figure.get("line").orElse(""))
                .with("verksamhet", figure.get("area").orElse(""))
                .with("poster", figure.get("basis").orElse(""));
        return new Link(visit.text("provenance.behind"), address);
    }

    private static Link subject(Visit visit, FigureReference figure) {
        var subject = subjectOf(figure);
        var address = visit.place(subject.path())
                .with(Visit.UNIT, figure.get("unit").orElse(""))
                .with(Visit.ROUND, figure.get("round").orElse(""));
        return new Link(visit.text(subject.key()), address);
    }

    private record Subject(String key, String... path) {}

    private static Subject subjectOf(FigureReference figure) {
        return switch (figure.measure().subject()) {
            case INDICATOR ->
                new Subject(
                        "provenance.to.indicator",
                        "indikatorer",
                        figure.get("indicator").orElse(""));
            case GOAL ->
                new Subject("provenance.to.goal", "mal", figure.get("goal").orElse(""));
            case INDICATORS -> new Subject("provenance.to.indicators", "indikatorer");
            case GOALS -> new Subject("provenance.to.goals", "mal");
            case ASSIGNMENTS, ASSIGNMENT -> new Subject("provenance.to.assignments", "uppdrag");
            case MONEY -> new Subject("provenance.to.economy", "ekonomi");
            case INVESTMENT -> new Subject("provenance.to.investments", "investeringar");
            case CONTROLS, CONTROL, DEFICIENCIES ->
                new Subject("provenance.to.control", InternalControlComposition.PATH);
            case RISKS, RISK -> new Subject("provenance.to.risks", RiskComposition.PATH);
            case ACTIONS, ACTION -> new Subject("provenance.to.action-plan", ActionPlanComposition.PATH);
            case ANSWER -> new Subject("provenance.to.questions", QuestionnaireComposition.PATH);
        };
    }
}
