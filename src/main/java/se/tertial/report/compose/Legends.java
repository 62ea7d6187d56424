package se.tertial.report.compose;

import java.util.ArrayList;
import java.util.List;
import se.tertial.document.Block;
import se.tertial.document.Legend;
import se.tertial.plan.RatingMeaning;
import se.tertial.plan.SteeringModel.Sign;
import se.tertial.plan.TrendMeaning;
import se.tertial.report.Outline.Component;
import se.tertial.report.figure.Judgements;

/** What the symbols mean, made from the model that the ratings and trends are made from. */
final class Legends {

    private Legends() {}

    static List<Block> of(Component component, Scope scope) {
        var of = component.settings().getOrDefault("of", "both");
        return switch (of) {
            case "risks" -> List.of(ControlLegends.risks(scope));
            case "actions" -> List.of(ControlLegends.actions(scope));
            case "surveys" -> List.of(ControlLegends.surveys(scope));
            default -> ofJudgements(of, scope);
        };
    }

    private static List<Block> ofJudgements(String of, Scope scope) {
        var legends = new ArrayList<Block>();
        if (!of.equals("trends")) {
            var entries = new ArrayList<Legend.Entry>();
            for (var meaning : RatingMeaning.values()) {
                add(entries, scope.model().ratings().get(meaning), scope);
            }
            legends.add(new Legend("legend-ratings", scope.words().text("legend.ratings"), entries));
        }
        if (!of.equals("ratings")) {
            var entries = new ArrayList<Legend.Entry>();
            for (var meaning : TrendMeaning.values()) {
                add(entries, scope.model().trends().get(meaning), scope);
            }
            legends.add(new Legend("legend-trends", scope.words().text("legend.trends"), entries));
        }
        return legends;
    }

    private static void add(List<Legend.Entry> entries, @org.jspecify.annotations.Nullable Sign sign, Scope scope) {
        if (sign != null) {
            entries.add(new Legend.Entry(
                    Judgements.mark(sign),
                    sign.label().in(scope.language()),
                    sign.meaning().in(scope.language())));
        }
    }
}
