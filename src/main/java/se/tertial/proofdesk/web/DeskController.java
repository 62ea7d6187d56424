package se.tertial.proofdesk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.Word;
import se.tertial.proof.ProofFinding.Severity;
import se.tertial.proof.present.FindingsJson;
import se.tertial.proof.present.FindingsPage;
import se.tertial.proofdesk.ProofDesk;
import se.tertial.proofdesk.Proofing;
import se.tertial.proofdesk.Proofing.Done;
import se.tertial.proofdesk.Proofing.Refused;
import se.tertial.proofdesk.Proofread;
import se.tertial.ui.Link;
import se.tertial.ui.PageNotFound;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

/** Takes a file, and shows what was found in it to whoever has the address of the result. */
@Controller
@RequestMapping(DeskComposition.PATH)
class DeskController {

    private static final String ONE = "/{id:[0-9a-f]{32}}";
    private static final Duration WAITED_MAX = Duration.ofSeconds(8);

    private final Pages pages;
    private final ProofDesk desk;

    DeskController(Pages pages, ProofDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    Rendered page(Language language, @RequestParam(defaultValue = "") String glomd) {
        var said = glomd.isEmpty()
                ? List.<String>of()
                : List.of(Messages.of("ui", language).text("desk.forgotten"));
        return pages.render(new DeskComposition(language).desk(said, false));
    }

    @GetMapping("/kontroller")
    Rendered checks(Language language) {
        return pages.render(Explanations.page(language));
    }

    @PostMapping
    Object take(
            @RequestParam("fil") MultipartFile file,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var composition = new DeskComposition(language);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (file.isEmpty()) {
            return refused(
                    request, response, 422, language, name.isEmpty() ? "desk.refused.no-file" : "desk.refused.empty");
        }
        var proofing = desk.take(name, file.getBytes());
        if (proofing.isEmpty()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "30");
            return refused(request, response, 503, language, "desk.refused.busy");
        }
        var address = DeskComposition.address(proofing.get());
        if (DeskGate.wantsJson(request)) {
            return json(HttpStatus.ACCEPTED, Map.of("address", address));
        }
        if (proofing.get().await(WAITED_MAX) instanceof Refused(var why)) {
            desk.forget(proofing.get().id());
            unstored(response);
            return pages.render(422, composition.desk(composition.refusal(why), true));
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    private Object refused(
            HttpServletRequest request, HttpServletResponse response, int status, Language language, String key) {
        var text = Messages.of("ui", language).text(key);
        if (DeskGate.wantsJson(request)) {
            return json(HttpStatus.valueOf(status), Map.of("refused", text));
        }
        unstored(response);
        return pages.render(status, new DeskComposition(language).desk(List.of(text), true));
    }

    @GetMapping(ONE)
    Rendered result(
            @PathVariable String id,
            @RequestParam(name = DeskComposition.SHOWN, defaultValue = "") String shown,
            Language language,
            HttpServletResponse response) {
        var proofing = known(id);
        var composition = new DeskComposition(language);
        unstored(response);
        return switch (proofing.state()) {
            case Done(Proofread result) ->
                pages.render(composition.result(proofing, result, Word.parse(Severity.class, shown)));
            case Refused(var why) -> pages.render(422, composition.desk(composition.refusal(why), true));
            case Proofing.Waiting _, Proofing.Working _ -> {
                response.setHeader("Refresh", "2");
                yield pages.render(composition.waiting(proofing));
            }
        };
    }

    /** For the script that waits with the reader. */
    @GetMapping(ONE + "/lage")
    ResponseEntity<Map<String, Object>> state(@PathVariable String id, Language language) {
        var state = known(id).state();
        var text = new DeskComposition(language).step(state);
        if (state instanceof Refused) {
            desk.forget(id);
        }
        return json(
                HttpStatus.OK,
                Map.of("text", text, "isDone", state instanceof Done, "isRefused", state instanceof Refused));
    }

    @GetMapping(ONE + "/sida/{page:[0-9]{1,4}}.png")
    ResponseEntity<byte[]> picture(@PathVariable String id, @PathVariable int page) {
        var picture = Optional.ofNullable(done(id).pictures().get(page)).orElseThrow(() -> forgotten(id));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(picture.png());
    }

    @GetMapping(ONE + "/fynd.{ending:html|json}")
    ResponseEntity<byte[]> saved(@PathVariable String id, @PathVariable String ending, Language language) {
        var result = done(id);
        var found = result.found(language);
        var isPage = ending.equals("html");
        var text = isPage
                ? FindingsPage.write(result.reading(), found, language)
                : FindingsJson.write(result.reading(), found);
        var name = Messages.of("ui", language).text("desk.saved.name") + "." + ending;
        return ResponseEntity.ok()
                .contentType(
                        MediaType.parseMediaType(isPage ? "text/html;charset=utf-8" : MediaType.APPLICATION_JSON_VALUE))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whoever may see the result may have it forgotten: the address is the key to both. */
    @PostMapping(ONE + "/glom")
    ResponseEntity<Void> forget(@PathVariable String id) {
        desk.forget(id);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(DeskComposition.PATH + "?glomd=1"))
                .build();
    }

    private Proofread done(String id) {
        if (known(id).state() instanceof Done(Proofread result)) {
            return result;
        }
        throw forgotten(id);
    }

    private Proofing known(String id) {
        return desk.find(id).orElseThrow(() -> forgotten(id));
    }

    private static PageNotFound forgotten(String id) {
        return new PageNotFound("desk.missing", id, null, List.of(new Link("/granska", DeskComposition.PATH, false)));
    }

    private static void unstored(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    private static ResponseEntity<Map<String, Object>> json(HttpStatus status, Map<String, Object> body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(body);
    }
}
