package se.tertial.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.tertial.assessment.Judged;
import se.tertial.document.Mark;
import se.tertial.plan.RatingMeaning;
import se.tertial.plan.SteeringModel;
import se.tertial.plan.SteeringModel.Sign;
import se.tertial.plan.TrendMeaning;
import se.tertial.plan.control.ControlModel;
import se.tertial.report.figure.Figure.Input;
import se.tertial.report.figure.Figure.Origin;

/** Ratings and trends as figures: the model's word and symbol, and whether a person decided otherwise than the rule. */
public final class Judgements {

    private Judgements() {}

    static Figure rating(Figures figures, FigureReference figure, Judged<RatingMeaning> judged, Origin origin) {
        return figure(figures, figure, sign(model(figures), judged.effective()), origin);
    }

    static Figure trend(Figures figures, FigureReference figure, Judged<TrendMeaning> judged, Origin origin) {
        return figure(figures, figure, sign(model(figures), judged.effective()), origin);
    }

    public static Sign sign(SteeringModel model, RatingMeaning meaning) {
        return Objects.requireNonNull(model.ratings().get(meaning), meaning::name);
    }

    public static Sign sign(SteeringModel model, TrendMeaning meaning) {
        return Objects.requireNonNull(model.trends().get(meaning), meaning::name);
    }

    public static Mark mark(String symbol, String tone) {
        return new Mark(symbol, Mark.Tone.valueOf(tone.toUpperCase(Locale.ROOT)));
    }

    public static Mark mark(ControlModel.Shown shown) {
        return mark(shown.symbol(), shown.tone());
    }

    public static Mark mark(Sign sign) {
        return mark(sign.symbol(), sign.tone());
    }

    /** The inputs, and last the overriding with its reason. */
    static List<Input> withOverriding(Figures figures, List<Input> inputs, Judged<?> judged) {
        var overriding = judged.overriding();
        if (overriding == null) {
            return inputs;
        }
        var all = new ArrayList<>(inputs);
        var model = model(figures);
        var byRule = switch (judged.computed()) {
            case RatingMeaning rating -> sign(model, rating);
            case TrendMeaning trend -> sign(model, trend);
            default -> throw new IllegalStateException("neither rating nor trend");
        };
        all.add(new Input(
                figures.words().text("input.by-rule"), byRule.label().in(figures.language()), null, "", null));
        all.add(new Input(
                figures.words().text("input.overridden"),
                overriding.reason(),
                null,
                overriding.round().code(),
                overriding.source()));
        return all;
    }

    private static Figure figure(Figures figures, FigureReference figure, Sign sign, Origin origin) {
        var label = sign.label().in(figures.language());
        return new Figure(figure, null, "", label, "", mark(sign), origin);
    }

    private static SteeringModel model(Figures figures) {
        return figures.insight().municipality().plan().model();
    }
}
