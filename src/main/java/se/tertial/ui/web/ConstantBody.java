package se.tertial.ui.web;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the server can do when it does nothing: the peer of the page benchmarks, and there only while one runs. */
@RestController
@ConditionalOnProperty("tertial.bench")
class ConstantBody {

    private static final byte[] BODY = "ok".getBytes(StandardCharsets.US_ASCII);

    @GetMapping(path = "/konstant", produces = "text/plain")
    byte[] body() {
        return BODY;
    }
}
