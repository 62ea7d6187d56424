package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/** Follows the drawing of a page and keeps what is a straight line along an axis: strokes, and areas as thin as strokes. */
final class DrawnLines {

    private static final int RULES_MAX = 50_000;
    private static final double THIN_MAX = 2.6;
    private static final double LENGTH_MIN = 4;
    private static final double SLANT_MAX = 0.8;
    private static final double BAND_MIN = 7;
    private static final double BAND_WIDTH_MIN = 25;

    private record Stroke(double x0, double y0, double x1, double y1) {}

    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> bands = new ArrayList<>();
    private final List<List<Stroke>> path = new ArrayList<>();
    private double startX;
    private double startY;
    private double x;
    private double y;

    List<Rule> rules() {
        return rules;
    }

    List<Rule> bands() {
        return bands;
    }

    void process(String operator, List<COSBase> operands, Matrix matrix, double left, double bottom) {
        switch (operator) {
            case "m" -> move(point(operands, 0, matrix, left, bottom));
            case "l" -> line(point(operands, 0, matrix, left, bottom));
            case "c" -> line(point(operands, 4, matrix, left, bottom));
            case "v", "y" -> line(point(operands, 2, matrix, left, bottom));
            case "h" -> line(new double[] {startX, startY});
            case "re" -> rectangle(operands, matrix, left, bottom);
            case "S" -> paint(true, false);
            case "s", "b", "b*" -> {
                line(new double[] {startX, startY});
                paint(true, !operator.equals("s"));
            }
            case "f", "F", "f*" -> paint(false, true);
            case "B", "B*" -> paint(true, true);
            case "n" -> path.clear();
            default -> {
                // Not a part of a path.
            }
        }
    }

    private static double[] point(List<COSBase> operands, int at, Matrix matrix, double left, double bottom) {
        if (operands.size() < at + 2
                || !(operands.get(at) instanceof COSNumber px)
                || !(operands.get(at + 1) instanceof COSNumber py)) {
            return new double[0];
        }
        var point = matrix.transformPoint(px.floatValue(), py.floatValue());
        return new double[] {point.x - left, point.y - bottom};
    }

    private void move(double[] to) {
        if (to.length == 2 && path.size() < RULES_MAX) {
            path.add(new ArrayList<>());
            startX = x = to[0];
            startY = y = to[1];
        }
    }

    private void line(double[] to) {
        if (to.length == 2 && !path.isEmpty() && path.getLast().size() < RULES_MAX) {
            path.getLast().add(new Stroke(x, y, to[0], to[1]));
            x = to[0];
            y = to[1];
        }
    }

    private void rectangle(List<COSBase> operands, Matrix matrix, double left, double bottom) {
        if (operands.size() < 4
                || !(operands.get(0) instanceof COSNumber rx)
                || !(operands.get(1) instanceof COSNumber ry)
                || !(operands.get(2) instanceof COSNumber width)
                || !(operands.get(3) instanceof COSNumber height)) {
            return;
        }
        var corners = new float[][] {
            {rx.floatValue(), ry.floatValue()},
            {rx.floatValue() + width.floatValue(), ry.floatValue()},
            {rx.floatValue() + width.floatValue(), ry.floatValue() + height.floatValue()},
            {rx.floatValue(), ry.floatValue() + height.floatValue()}
        };
        for (var i = 0; i <= corners.length; i++) {
            var point = matrix.transformPoint(corners[i % 4][0], corners[i % 4][1]);
            var at = new double[] {point.x - left, point.y - bottom};
            if (i == 0) {
                move(at);
            } else {
                line(at);
            }
        }
    }

    private void paint(boolean stroked, boolean filled) {
        for (var part : path) {
            if (part.isEmpty() || rules.size() + bands.size() > RULES_MAX) {
                continue;
            }
            if (!addThin(part) && stroked) {
                part.forEach(this::addStroke);
            } else if (filled) {
                addBand(part);
            }
        }
        path.clear();
    }

    private static double[] box(List<Stroke> part) {
        var box = new double[] {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (var s : part) {
            box[0] = Math.min(box[0], Math.min(s.x0, s.x1));
            box[1] = Math.min(box[1], Math.min(s.y0, s.y1));
            box[2] = Math.max(box[2], Math.max(s.x0, s.x1));
            box[3] = Math.max(box[3], Math.max(s.y0, s.y1));
        }
        return box;
    }

    private boolean addThin(List<Stroke> part) {
        var box = box(part);
        var width = box[2] - box[0];
        var height = box[3] - box[1];
        if (height <= THIN_MAX && width >= LENGTH_MIN) {
            rules.add(new Rule(true, (box[1] + box[3]) / 2, box[0], box[2]));
            return true;
        }
        if (width <= THIN_MAX && height >= LENGTH_MIN) {
            rules.add(new Rule(false, (box[0] + box[2]) / 2, box[1], box[3]));
            return true;
        }
        return width <= THIN_MAX && height <= THIN_MAX;
    }

    private void addStroke(Stroke s) {
        var dx = Math.abs(s.x1 - s.x0);
        var dy = Math.abs(s.y1 - s.y0);
        if (Math.min(dx, dy) <= SLANT_MAX && Math.max(dx, dy) >= LENGTH_MIN) {
            rules.add(Turn.between(s.x0, s.y0, s.x1, s.y1));
        }
    }

    private void addBand(List<Stroke> part) {
        var box = box(part);
        if (box[3] - box[1] >= BAND_MIN && box[2] - box[0] >= BAND_WIDTH_MIN && part.size() <= 6) {
            bands.add(new Rule(true, box[1], box[0], box[2]));
            bands.add(new Rule(true, box[3], box[0], box[2]));
        }
    }
}
