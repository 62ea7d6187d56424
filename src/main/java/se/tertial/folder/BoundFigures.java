package se.tertial.folder;

import java.util.function.IntFunction;
import java.util.regex.Pattern;
import se.tertial.basics.Finding.Place;
import se.tertial.report.figure.Basis;
import se.tertial.report.figure.FigureReference;

/** The figures bound in a text, <code>{{what where | how}}</code>: each must be closed, be one, and name what exists. */
final class BoundFigures {

    private static final Pattern BRACES = Pattern.compile("\\{\\{|}}");

    private final String text;
    private final IntFunction<Place> places;
    private final Codes codes;
    private final Findings findings;

    private BoundFigures(String text, IntFunction<Place> places, Codes codes, Findings findings) {
        this.text = text;
        this.places = places;
        this.codes = codes;
        this.findings = findings;
    }

    static void check(String file, String text, Codes codes, Findings findings) {
        new BoundFigures(text, at -> Utf8.place(file, text.substring(0, at)), codes, findings).check();
    }

    static void check(Value value, Codes codes) {
        new BoundFigures(value.raw(), at -> value.place(), codes, value.findings()).check();
    }

    private void check() {
        var braces = BRACES.matcher(text);
        var open = -1;
        while (braces.find()) {
            var opens = braces.group().equals("{{");
            if (opens == open >= 0) {
                findings.add(Mistake.UNBALANCED_BRACES, places.apply(opens ? open : braces.start()));
            } else if (!opens) {
                figure(text.substring(open + 2, braces.start()).strip(), places.apply(open));
            }
            open = opens ? braces.start() : -1;
        }
        if (open >= 0) {
            findings.add(Mistake.UNBALANCED_BRACES, places.apply(open));
        }
    }

    private void figure(String reference, Place place) {
        FigureReference.parse(reference)
                .ifPresentOrElse(
                        figure -> figure.where()
                                .forEach((key, value) -> where(key, new Value(key, value, place, findings))),
                        () -> findings.add(Mistake.BAD_FIGURE, place, reference));
    }

    private void where(String key, Value value) {
        switch (key) {
            case "unit", "responsible" -> value.code(codes.units);
            case "area" -> value.code(codes.areas);
            case "decision" -> value.code(codes.decisions);
            case "line" -> value.code(codes.lines);
            case "indicator" -> value.code(codes.indicators);
            case "level" -> value.code(codes.levels);
            case "goal" -> value.code(codes.goals);
            case "basis" -> value.word(Basis.class);
            case "project" -> value.code(codes.projects);
            case "assignment" -> value.code(codes.assignments);
            case "kind" -> value.code(codes.assignmentKinds);
            case "question" -> value.code(codes.control.questions);
            case "control" -> value.code(codes.control.controls);
            case "risk" -> value.code(codes.control.risks);
            case "action" -> value.code(codes.control.actionItems);
            case "plan" -> value.code(codes.control.actionPlans);
            case "type" -> value.code(codes.control.kinds);
            case "risk-level" -> value.code(codes.control.riskLevels);
            case "round" -> value.round(codes.rounds);
            case "year" -> value.year();
            case "period" -> value.period();
            default -> {
                // Words of the measure's own, which the measure explains when it is resolved.
            }
        }
    }
}
