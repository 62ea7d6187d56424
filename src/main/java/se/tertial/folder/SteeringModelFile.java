package se.tertial.folder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.tertial.basics.MoneyUnit;
import se.tertial.basics.Word;
import se.tertial.folder.YamlNode.Fields;
import se.tertial.plan.RatingMeaning;
import se.tertial.plan.SteeringModel;
import se.tertial.plan.SteeringModel.Completion;
import se.tertial.plan.SteeringModel.Explained;
import se.tertial.plan.SteeringModel.Level;
import se.tertial.plan.SteeringModel.MoneyShown;
import se.tertial.plan.SteeringModel.Named;
import se.tertial.plan.SteeringModel.ReportLine;
import se.tertial.plan.SteeringModel.Rules;
import se.tertial.plan.SteeringModel.Sign;
import se.tertial.plan.SteeringModel.Status;
import se.tertial.plan.TrendMeaning;

/** {@code steering-model.yaml}: the municipality's words, symbols, rules and signs; {@link SteeringModelWriting} writes it. */
final class SteeringModelFile {

    static final String NAME = "steering-model.yaml";

    static final List<String> TONES = List.of("green", "yellow", "red", "blue", "grey");
    private static final int PERCENT_MAX = 100;
    private static final int DECIMALS_MAX = 3;

    private SteeringModelFile() {}

    static SteeringModel read(Fields file, Codes codes) {
        return new SteeringModel(
                levels(file, codes.levels),
                named(file, "assignment_kinds", codes.assignmentKinds),
                statuses(file, codes.statuses),
                completions(file, codes.completions),
                named(file, "indicator_roles", codes.roles),
                signs(file.fields("ratings"), RatingMeaning.class),
                signs(file.fields("trends"), TrendMeaning.class),
                file.optionalText("absent"),
                lines(file, codes.lines),
                money(file.fields("money")),
                rules(file.fields("rules")),
                explained(file),
                ControlModelFile.read(file, codes));
    }

    private static List<Level> levels(Fields file, Known known) {
        return coded(file, "levels", known).stream()
                .map(f -> new Level(
                        f.value("code").raw(),
                        f.text("name"),
                        f.text("plural"),
                        f.has("number") ? f.optionalText("number") : Level.BY_CODE,
                        !f.has("rated") || f.value("rated").yesOrNo()))
                .toList();
    }

    private static List<Named> named(Fields file, String key, Known known) {
        return coded(file, key, known).stream()
                .map(f -> new Named(f.value("code").raw(), f.text("name"), f.text("plural")))
                .toList();
    }

    private static List<Status> statuses(Fields file, Known known) {
        return coded(file, "statuses", known).stream()
                .map(f -> new Status(
                        f.value("code").raw(), f.text("label"), f.value("phase").word(Status.Phase.class)))
                .toList();
    }

    private static List<Completion> completions(Fields file, Known known) {
        return coded(file, "completions", known).stream()
                .map(f -> new Completion(
                        f.value("code").raw(),
                        f.text("label"),
                        f.value("on_plan").yesOrNo(),
                        f.value("symbol").optionalText(),
                        f.value("tone").oneOf(TONES).orElse("")))
                .toList();
    }

    private static List<ReportLine> lines(Fields file, Known known) {
        var entries = coded(file, "lines", known);
        var lines = entries.stream()
                .map(f -> new ReportLine(
                        f.value("code").raw(),
                        f.text("label"),
                        f.values("sum_of").stream().map(v -> v.code(known)).toList(),
                        Cell.of(f.value("part_of").codeOrNull(known)),
                        f.has("revenue") && f.value("revenue").yesOrNo(),
                        beginnings(f, "accounts")))
                .toList();
        refuseLoops(entries, lines);
        return lines;
    }

    /** A line that in the end is added up from itself has no sum. */
    private static void refuseLoops(List<Fields> entries, List<ReportLine> lines) {
        var sums = new HashMap<String, List<String>>();
        lines.forEach(line -> sums.putIfAbsent(line.code(), line.sumOf()));
        for (var entry : entries) {
            var code = entry.value("code");
            if (isAmong(sums.getOrDefault(code.raw(), List.of()), code.raw(), sums, new HashSet<>())) {
                code.refuse(Mistake.LINE_LOOP, code.raw());
            }
        }
    }

    private static boolean isAmong(List<String> parts, String code, Map<String, List<String>> sums, Set<String> seen) {
        return parts.contains(code)
                || parts.stream()
                        .filter(seen::add)
                        .anyMatch(part -> isAmong(sums.getOrDefault(part, List.of()), code, sums, seen));
    }

    /** The entries of a list whose codes are then known; a code given twice is a finding. */
    static List<Fields> coded(Fields file, String key, Known known) {
        var lines = new HashMap<String, Integer>();
        var entries = new ArrayList<Fields>();
        var mistakesBefore = file.mistakes();
        var list = file.listOfFields(key);
        if (file.mistakes() > mistakesBefore) {
            known.takeAnything();
        }
        for (var entry : list) {
            var code = entry.value("code");
            known.add(code.newCode());
            var first = lines.putIfAbsent(code.raw(), code.place().line());
            if (first != null && code.isGiven()) {
                code.refuse(Mistake.DUPLICATE_CODE, code.raw(), first.toString());
            }
            entries.add(entry);
        }
        return entries;
    }

    private static <E extends Enum<E>> Map<E, Sign> signs(Fields file, Class<E> meanings) {
        var signs = new EnumMap<E, Sign>(meanings);
        for (var meaning : meanings.getEnumConstants()) {
            var sign = file.fields(Word.of(meaning));
            if (file.has(Word.of(meaning))) {
                signs.put(meaning, sign(sign));
            }
        }
        return signs;
    }

    private static Sign sign(Fields f) {
        return new Sign(
                f.text("label"),
                f.value("symbol").optionalText(),
                f.value("tone").oneOf(TONES).orElse(""),
                f.optionalText("meaning"));
    }

    private static MoneyShown money(Fields f) {
        return new MoneyShown(
                f.value("revenue_positive").yesOrNo(),
                f.value("unit").word(MoneyUnit.class),
                f.value("decimals").whole(0, DECIMALS_MAX),
                beginnings(f, "investments"),
                new MoneyShown.Internal(beginnings(f, "internal_accounts"), beginnings(f, "internal_counterparties")),
                f.has("past") ? f.value("past").word(MoneyShown.Past.class) : MoneyShown.Past.TODAYS);
    }

    private static List<String> beginnings(Fields f, String key) {
        return f.values(key).stream().map(LedgerCode::beginning).toList();
    }

    private static Rules rules(Fields f) {
        return new Rules(
                bases(f, "rating_of"),
                bases(f, "trend_of"),
                f.value("trend_tolerance").number(),
                f.value("evaluated_share_min").whole(0, PERCENT_MAX),
                f.value("met_share_min").whole(0, PERCENT_MAX),
                f.value("on_plan_share_min").whole(0, PERCENT_MAX),
                f.value("goal_trend").word(Rules.GoalTrend.class),
                f.values("comment_on").stream()
                        .map(v -> v.word(Rules.CommentOn.class))
                        .toList());
    }

    private static List<Explained> explained(Fields file) {
        return file.listOfFields("explained").stream()
                .map(f -> new Explained(
                        f.value("variance").word(Explained.Of.class),
                        f.value("text").text(),
                        f.value("amount").numberOrNull(),
                        f.value("percent").numberOrNull()))
                .toList();
    }

    private static List<Rules.Basis> bases(Fields f, String key) {
        return f.values(key).stream().map(v -> v.word(Rules.Basis.class)).toList();
    }
}
