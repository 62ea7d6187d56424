package se.tertial.proof.reading;

/** From the file's own coordinates, upwards and not turned, to the page as shown, {@code quarters} turned clockwise. */
record Turn(int quarters, double fileWidth, double fileHeight) {

    double width() {
        return quarters % 2 == 0 ? fileWidth : fileHeight;
    }

    double height() {
        return quarters % 2 == 0 ? fileHeight : fileWidth;
    }

    double x(double x, double y) {
        return switch (quarters) {
            case 0 -> x;
            case 1 -> y;
            case 2 -> fileWidth - x;
            default -> fileHeight - y;
        };
    }

    double y(double x, double y) {
        return switch (quarters) {
            case 0 -> fileHeight - y;
            case 1 -> x;
            case 2 -> y;
            default -> fileWidth - x;
        };
    }

    /** The start and end of the baseline; the direction between them tells how the character is turned. */
    Glyph glyph(String text, double x, double y, double endX, double endY, double size, boolean bold) {
        var startX = x(x, y);
        var startY = y(x, y);
        var dx = x(endX, endY) - startX;
        var dy = y(endX, endY) - startY;
        var quarter = Math.abs(dx) >= Math.abs(dy) ? dx >= 0 ? 0 : 2 : dy > 0 ? 1 : 3;
        return switch (quarter) {
            case 0 -> new Glyph(text, startX, startX + dx, startY, size, bold, 0);
            case 2 -> new Glyph(text, startX + dx, startX, startY, size, bold, 2);
            // Turned characters keep x as the place along their own line after Upright has turned them.
            case 1 -> new Glyph(text, startX, startX + dy, startY, size, bold, 1);
            default -> new Glyph(text, startX, startX - dy, startY, size, bold, 3);
        };
    }

    Rule turned(Rule rule) {
        var x0 = rule.level() ? rule.from() : rule.at();
        var y0 = rule.level() ? rule.at() : rule.from();
        var x1 = rule.level() ? rule.to() : rule.at();
        var y1 = rule.level() ? rule.at() : rule.to();
        return between(x(x0, y0), y(x0, y0), x(x1, y1), y(x1, y1));
    }

    static Rule between(double x0, double y0, double x1, double y1) {
        var level = Math.abs(x1 - x0) >= Math.abs(y1 - y0);
        return level
                ? new Rule(true, (y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1))
                : new Rule(false, (x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1));
    }
}
