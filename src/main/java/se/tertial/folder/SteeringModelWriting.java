package se.tertial.folder;

import static se.tertial.folder.YamlTree.Fields.inBlock;
import static se.tertial.folder.YamlTree.Fields.onOneLine;

import java.util.List;
import java.util.Map;
import se.tertial.basics.Word;
import se.tertial.plan.RatingMeaning;
import se.tertial.plan.SteeringModel;
import se.tertial.plan.SteeringModel.Explained;
import se.tertial.plan.SteeringModel.Level;
import se.tertial.plan.SteeringModel.MoneyShown;
import se.tertial.plan.SteeringModel.Named;
import se.tertial.plan.SteeringModel.ReportLine;
import se.tertial.plan.SteeringModel.Rules;
import se.tertial.plan.SteeringModel.Sign;
import se.tertial.plan.TrendMeaning;

/** Writes what {@link SteeringModelFile} reads. */
final class SteeringModelWriting {

    private SteeringModelWriting() {}

    static String write(SteeringModel model) {
        return YamlWriting.write(inBlock()
                .withUnlessEmpty("levels", YamlTree.list(model.levels(), SteeringModelWriting::level))
                .withUnlessEmpty("assignment_kinds", named(model.assignmentKinds()))
                .withUnlessEmpty(
                        "statuses",
                        YamlTree.list(
                                model.statuses(),
                                s -> onOneLine()
                                        .with("code", s.code())
                                        .with("label", s.label())
                                        .with("phase", Word.of(s.phase()))))
                .withUnlessEmpty(
                        "completions",
                        YamlTree.list(
                                model.completions(),
                                c -> onOneLine()
                                        .with("code", c.code())
                                        .with("label", c.label())
                                        .withPlain("on_plan", c.onPlan())
                                        .withUnlessEmpty("symbol", c.symbol())
                                        .with("tone", c.tone())))
                .withUnlessEmpty("indicator_roles", named(model.indicatorRoles()))
                .with("ratings", signs(RatingMeaning.values(), model.ratings()))
                .with("trends", signs(TrendMeaning.values(), model.trends()))
                .withUnlessEmpty("absent", model.absent())
                .withUnlessEmpty("lines", YamlTree.list(model.lines(), SteeringModelWriting::line))
                .with("money", money(model.money()))
                .with("rules", rules(model.rules()))
                .withUnlessEmpty("explained", YamlTree.list(model.explained(), SteeringModelWriting::explained))
                .withUnlessEmpty(ControlModelFile.KEY, ControlModelFile.write(model.control())));
    }

    private static YamlTree level(Level level) {
        var fields = onOneLine()
                .with("code", level.code())
                .with("name", level.name())
                .with("plural", level.plural());
        if (!level.number().equals(Level.BY_CODE)) {
            fields.with("number", level.number());
        }
        return level.rated() ? fields : fields.withPlain("rated", false);
    }

    private static YamlTree.Items named(List<Named> named) {
        return YamlTree.list(
                named,
                n -> onOneLine().with("code", n.code()).with("name", n.name()).with("plural", n.plural()));
    }

    private static <E extends Enum<E>> YamlTree signs(E[] meanings, Map<E, Sign> signs) {
        var fields = inBlock();
        for (var meaning : meanings) {
            var sign = signs.get(meaning);
            if (sign != null) {
                fields.with(
                        Word.of(meaning),
                        onOneLine()
                                .with("label", sign.label())
                                .withUnlessEmpty("symbol", sign.symbol())
                                .with("tone", sign.tone())
                                .withUnlessEmpty("meaning", sign.meaning()));
            }
        }
        return fields;
    }

    private static YamlTree line(ReportLine line) {
        var fields = onOneLine()
                .with("code", line.code())
                .with("label", line.label())
                .withUnlessEmpty("part_of", line.partOf())
                .withUnlessEmpty("sum_of", YamlTree.codes(line.sumOf()));
        if (line.isRevenue()) {
            fields.withPlain("revenue", true);
        }
        return fields.withUnlessEmpty("accounts", beginnings(line.accounts()));
    }

    private static YamlTree money(MoneyShown money) {
        var fields = onOneLine()
                .withPlain("revenue_positive", money.revenuePositive())
                .withPlain("unit", Word.of(money.unit()))
                .withPlain("decimals", money.decimals())
                .withUnlessEmpty("investments", beginnings(money.investments()))
                .withUnlessEmpty(
                        "internal_accounts", beginnings(money.internal().accounts()))
                .withUnlessEmpty(
                        "internal_counterparties", beginnings(money.internal().counterparties()));
        return money.past() == MoneyShown.Past.TODAYS ? fields : fields.withPlain("past", Word.of(money.past()));
    }

    /** A number is written as one: 30 reads as the beginning 30. */
    private static YamlTree.Items beginnings(List<String> beginnings) {
        var leaves = beginnings.stream()
                .map(code -> new YamlTree.Leaf(code, !code.matches("[1-9]\\d*")))
                .toList();
        return new YamlTree.Items(leaves, true);
    }

    private static YamlTree explained(Explained explained) {
        var fields = onOneLine().with("variance", Word.of(explained.of())).with("text", explained.text());
        if (explained.amount() != null) {
            fields = fields.withPlain("amount", explained.amount().toPlainString());
        }
        return explained.percent() == null
                ? fields
                : fields.withPlain("percent", explained.percent().toPlainString());
    }

    private static YamlTree rules(Rules rules) {
        return inBlock()
                .with("rating_of", bases(rules.ratingOf()))
                .with("trend_of", bases(rules.trendOf()))
                .withPlain("trend_tolerance", rules.trendTolerance().toPlainString())
                .withPlain("evaluated_share_min", rules.evaluatedShareMin())
                .withPlain("met_share_min", rules.metShareMin())
                .withPlain("on_plan_share_min", rules.onPlanShareMin())
                .with("goal_trend", Word.of(rules.goalTrend()))
                .withUnlessEmpty(
                        "comment_on",
                        YamlTree.codes(rules.commentOn().stream().map(Word::of).toList()));
    }

    private static YamlTree bases(List<Rules.Basis> bases) {
        return YamlTree.codes(bases.stream().map(Word::of).toList());
    }
}
