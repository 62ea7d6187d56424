package se.tertial.folder;

import java.util.regex.Pattern;
import se.tertial.basics.Finding.Place;
import se.tertial.basics.Period;
import se.tertial.report.figure.FigureReference;

/** The figures bound in a text, <code>{{what where | how}}</code>: each must be closed, be one, and name what exists. */
final class BoundFigures {

    private static final Pattern BRACES = Pattern.compile("\\{\\{|}}");

    private final String file;
    private final String text;
    private final Reading in;

    private BoundFigures(String file, String text, Reading in) {
        this.file = file;
        this.text = text;
        this.in = in;
    }

    static void check(String file, String text, Reading in) {
        new BoundFigures(file, text, in).check();
    }

    private void check() {
        var braces = BRACES.matcher(text);
        var open = -1;
        while (braces.find()) {
            var opens = braces.group().equals("{{");
            if (opens == (open >= 0)) {
                in.findings().add(Mistake.UNBALANCED_BRACES, place(opens ? open : braces.start()));
            }
            if (!opens && open >= 0) {
                figure(open, text.substring(open + 2, braces.start()).strip());
            }
            open = opens ? braces.start() : -1;
        }
        if (open >= 0) {
            in.findings().add(Mistake.UNBALANCED_BRACES, place(open));
        }
    }

    private void figure(int at, String reference) {
        FigureReference.parse(reference)
                .ifPresentOrElse(
                        figure -> figure.where().forEach((key, value) -> where(key, value(key, value, at))),
                        () -> in.findings().add(Mistake.BAD_FIGURE, place(at), reference));
    }

    private Value value(String key, String written, int at) {
        return new Value(key, written, place(at), in.findings());
    }

    private void where(String key, Value value) {
        var codes = in.codes();
        switch (key) {
            case "unit", "responsible" -> value.code(codes.units);
            case "line" -> value.code(codes.lines);
            case "indicator" -> value.code(codes.indicators);
            case "goal" -> value.code(codes.goals);
            case "project" -> value.code(codes.projects);
            case "assignment" -> value.code(codes.assignments);
            case "kind" -> value.code(codes.assignmentKinds);
            case "round" -> value.round(codes.rounds);
            case "year" -> value.year();
            case "period" -> {
                if (Period.parse(value.raw()).isEmpty()) {
                    value.refuse(Mistake.BAD_PERIOD, value.raw());
                }
            }
            default -> {}
        }
    }

    private Place place(int at) {
        var before = text.substring(0, at);
        var line = before.chars().filter(c -> c == '\n').count() + 1;
        return new Place(file, (int) line, Integer.toString(at - before.lastIndexOf('\n')));
    }
}
