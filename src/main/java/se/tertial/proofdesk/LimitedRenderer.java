package se.tertial.proofdesk;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages, but stops at a page that takes too long and leaves out pictures too large to unpack. */
final class LimitedRenderer extends PDFRenderer {

    private static final long IMAGE_PIXELS_MAX = 30_000_000;

    /** The page is not worth its time. */
    static final class TooSlow extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooSlow() {
            super("too slow to draw", null, false, false);
        }
    }

    private final long deadline;

    /** @param deadline as {@link System#nanoTime} will tell it */
    LimitedRenderer(PDDocument document, long deadline) {
        super(document);
        this.deadline = deadline;
        setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters, deadline);
    }

    private static final class Drawer extends PageDrawer {

        private final long deadline;

        Drawer(PageDrawerParameters parameters, long deadline) throws IOException {
            super(parameters);
            this.deadline = deadline;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                throw new TooSlow();
            }
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if ((long) image.getWidth() * image.getHeight() <= IMAGE_PIXELS_MAX) {
                super.drawImage(image);
            }
        }
    }
}
