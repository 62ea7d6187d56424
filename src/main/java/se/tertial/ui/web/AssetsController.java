package se.tertial.ui.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.tertial.ui.Assets;
import se.tertial.ui.Rendered;

/** Style sheet and script. An old address gives the new content, and is then not kept. */
@Controller
class AssetsController {

    @GetMapping("/css/tertial-{tag:[0-9a-f]+}.css")
    Rendered stylesheet(@PathVariable String tag, HttpServletResponse response) {
        return kept(Assets.stylesheet(), tag, response);
    }

    @GetMapping("/js/tertial-{tag:[0-9a-f]+}.js")
    Rendered script(@PathVariable String tag, HttpServletResponse response) {
        return kept(Assets.script(), tag, response);
    }

    private static Rendered kept(Rendered asset, String tag, HttpServletResponse response) {
        if (asset.tag().equals(tag)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        }
        return asset;
    }
}
