package se.tertial.proof.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects a page's characters and straight lines in one pass over its content. */
final class PageScan extends PDFTextStripper {

    static final int GLYPHS_MAX = 200_000;
    static final int OPERATORS_MAX = 3_000_000;
    private static final double BOLD_WEIGHT_MIN = 600;
    private static final String UNKNOWN = "\uFFFD";

    private final Map<PDFont, Boolean> bolds = new HashMap<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private DrawnLines lines = new DrawnLines();
    private Turn turn = new Turn(0, 0, 0);
    private double left;
    private double bottom;
    private int operators;
    private BiConsumer<PDPage, PageMarks> reader = (page, marks) -> {};

    private final CharacterMaps maps = new CharacterMaps();

    PageScan() {
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(false);
    }

    /** The marks of each page that has any, to the caller as soon as the page is read. */
    void scan(PDPageTree pages, BiConsumer<PDPage, PageMarks> read) throws IOException {
        this.reader = read;
        processPages(pages);
    }

    @Override
    protected void startPage(PDPage page) {
        Bounded.stopIfLate();
        var box = page.getCropBox();
        glyphs = new ArrayList<>();
        lines = new DrawnLines();
        left = box.getLowerLeftX();
        bottom = box.getLowerLeftY();
        turn = new Turn(Math.floorMod(page.getRotation() / 90, 4), box.getWidth(), box.getHeight());
    }

    @Override
    protected void endPage(PDPage page) {
        var upright = Upright.of(glyphs, turn.width(), turn.height());
        var rules =
                lines.rules().stream().map(turn::turned).map(upright::turned).toList();
        var bands = lines.bands().stream()
                .map(turn::turned)
                .map(upright::turned)
                .filter(Rule::level)
                .toList();
        reader.accept(
                page,
                new PageMarks(getCurrentPageNo(), upright.width(), upright.height(), upright.glyphs(), rules, bands));
    }

    @Override
    protected void writePage() {
        // The pages are read by position; the text in the order of the stream is not needed.
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > OPERATORS_MAX) {
            throw new Bounded.LimitPassed("reading-too-complex", OPERATORS_MAX);
        }
        if ((operators & 0x3FF) == 0) {
            Bounded.stopIfLate();
        }
        if (operator.getName().equals(OperatorName.SET_FONT_AND_SIZE)
                && !operands.isEmpty()
                && operands.getFirst() instanceof COSName font
                && getResources() != null) {
            maps.check(getResources(), font);
        }
        lines.process(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix(), left, bottom);
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        var text = textOf(position);
        if (glyphs.size() >= GLYPHS_MAX) {
            throw new Bounded.LimitPassed("reading-too-complex", GLYPHS_MAX);
        }
        var matrix = position.getTextMatrix();
        var size = Math.abs(matrix.getScalingFactorY());
        double x = matrix.getTranslateX();
        double y = matrix.getTranslateY();
        var glyph = turn.glyph(text, x, y, position.getEndX(), position.getEndY(), size, isBold(position.getFont()));
        if (Double.isFinite(glyph.x0() + glyph.x1() + glyph.y()) && size > 0.5 && size < 500) {
            glyphs.add(glyph);
        }
    }

    /** What the file does not say is shown as unknown: a figure must not lose a digit without a trace. */
    private static String textOf(TextPosition position) {
        var text = position.getUnicode();
        return text == null || text.isEmpty() || text.equals("\0") ? UNKNOWN : text;
    }

    private boolean isBold(PDFont font) {
        var mode = getGraphicsState().getTextState().getRenderingMode();
        return mode == RenderingMode.FILL_STROKE || bolds.computeIfAbsent(font, PageScan::isBoldFont);
    }

    private static boolean isBoldFont(PDFont font) {
        var name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        if (name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("demi")) {
            return true;
        }
        var descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT_MIN);
    }
}
