package se.tertial.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Pages, rendered. What depends on nothing but a municipality's facts and the question asked is rendered once and kept
 * until the facts are others.
 */
@Component
public final class Pages {

    private static final int KEPT_BYTES_MAX = 64 << 20;
    private static final Duration UNUSED_KEPT = Duration.ofMinutes(30);
    private static final String HTML = "text/html;charset=utf-8";

    private record Key(Object facts, Object question) {}

    private final TemplateEngine engine;
    private final Cache<Key, Rendered> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES_MAX)
            .weigher((Key _, Rendered rendered) -> rendered.bytes())
            .expireAfterAccess(UNUSED_KEPT)
            .build();

    public Pages(TemplateEngine engine) {
        this.engine = engine;
    }

    /**
     * @param facts what the page follows from; other facts are another object
     * @param question all that the page depends on besides: a value with {@code equals}
     */
    public Rendered kept(Object facts, Object question, Supplier<Page> page) {
        return kept.get(new Key(facts, question), _ -> render(page.get()));
    }

    public Rendered render(Page page) {
        return render(200, page);
    }

    public Rendered render(int status, Page page) {
        return Rendered.of(status, HTML, html(page));
    }

    public byte[] html(Page page) {
        var out = new Utf8ByteOutput();
        engine.render(page.template(), page, out);
        return out.toByteArray();
    }
}
