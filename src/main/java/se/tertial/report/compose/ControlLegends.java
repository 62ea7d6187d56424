package se.tertial.report.compose;

import java.util.List;
import java.util.stream.Collectors;
import se.tertial.basics.Language;
import se.tertial.document.Legend;
import se.tertial.document.Mark;
import se.tertial.document.Mark.Tone;
import se.tertial.plan.control.ControlModel;
import se.tertial.plan.control.ControlModel.Shown;
import se.tertial.report.figure.Judgements;

/** What the symbols of risks, actions and surveys mean. */
final class ControlLegends {

    private ControlLegends() {}

    static Legend risks(Scope scope) {
        var language = scope.language();
        var entries = scope.model().control().riskLevels().stream()
                .map(l -> entry(l.shown(), l.meaning().in(language), language))
                .toList();
        return new Legend("legend-risks", scope.words().text("legend.risks"), entries);
    }

    /** Each status with what its comment must answer. */
    static Legend actions(Scope scope) {
        var model = scope.model().control();
        var entries = model.actionStatuses().stream()
                .map(s -> entry(s.shown(), asked(s, model, scope.language()), scope.language()))
                .toList();
        return new Legend("legend-actions", scope.words().text("legend.actions"), entries);
    }

    private static String asked(ControlModel.ActionStatus status, ControlModel model, Language language) {
        return status.asks().stream()
                .map(part -> model.commentPart(part).in(language))
                .collect(Collectors.joining(" "));
    }

    static Legend surveys(Scope scope) {
        var words = scope.words();
        var conducted = new Mark(words.text("survey.conducted"), Tone.BLUE);
        var reported = new Mark(words.text("survey.reported"), Tone.BLUE);
        return new Legend(
                "legend-surveys",
                words.text("legend.surveys"),
                List.of(
                        new Legend.Entry(
                                conducted, words.text("survey.conducted.word"), words.text("survey.conducted.meaning")),
                        new Legend.Entry(
                                reported, words.text("survey.reported.word"), words.text("survey.reported.meaning"))));
    }

    private static Legend.Entry entry(Shown shown, String meaning, Language language) {
        return new Legend.Entry(Judgements.mark(shown), shown.label().in(language), meaning);
    }
}
