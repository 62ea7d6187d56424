package se.tertial.report.web.edition;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.document.Document;
import se.tertial.document.Format;
import se.tertial.document.Redline;
import se.tertial.report.web.RenderedReports;
import se.tertial.report.web.Visit;
import se.tertial.ui.Address;
import se.tertial.ui.Link;
import se.tertial.ui.Rendered;

/** Two versions of a report as one file, with what has gone and come marked; in Word as changes that can be accepted or rejected. */
@Component
class RedlineFile {

    /** In addresses. */
    static final String ENDINGS = "/{ending:docx|pdf|html}";

    private static final List<Format> FORMATS = List.of(Format.DOCX, Format.PDF, Format.HTML);

    private final RenderedReports rendered;

    RedlineFile(RenderedReports rendered) {
        this.rendered = rendered;
    }

    /**
     * @param name of the file, without its ending
     * @param earlier what the earlier is called, in the language of the documents; {@code later} likewise
     */
    record Versions(String name, Document before, String earlier, Document after, String later) {

        private Document redline() {
            var front = after.front();
            var language = Language.parse(front.language()).orElse(Language.SV);
            var status = Messages.of("edition", language).text("status.compare", earlier, later);
            return Redline.of(before, after, front.saying(status));
        }
    }

    /** @param ending one of {@link #ENDINGS} */
    Rendered get(Visit visit, Versions versions, String ending, HttpServletResponse response) {
        var format = Format.parse(ending).orElseThrow();
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(versions.name() + "." + format.ending())
                        .build()
                        .toString());
        var question =
                List.of("redline", versions.name(), versions.after().front().language());
        return rendered.get(visit.insight(), question, format.mediaType(), () -> format.render(versions.redline()));
    }

    /** @param address of a file with that ending */
    static List<Link> links(Function<String, Address> address) {
        return FORMATS.stream()
                .map(format -> new Link(said(format), address.apply(format.ending())))
                .toList();
    }

    private static String said(Format format) {
        return switch (format) {
            case DOCX -> "Word";
            case PDF -> "PDF";
            case XLSX -> "Excel";
            case HTML -> "HTML";
            case JSON -> "JSON";
        };
    }
}
