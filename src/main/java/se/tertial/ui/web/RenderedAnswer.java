package se.tertial.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import se.tertial.ui.Rendered;

/** Sends what is rendered: compressed to those who can read it, and nothing at all to those who have it already. */
final class RenderedAnswer implements HandlerMethodReturnValueHandler {

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return type.getParameterType() == Rendered.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        write((Rendered) Objects.requireNonNull(value), request, response);
    }

    static void write(Rendered rendered, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var tag = "W/\"" + rendered.tag() + "\"";
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.VARY, "Accept-Encoding, Cookie, HX-Request");
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(
                    HttpHeaders.CACHE_CONTROL, request.getUserPrincipal() == null ? "no-cache" : "private, no-cache");
        }
        RequestClock.stamp(request, response);
        if (rendered.status() == HttpServletResponse.SC_OK
                && tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(rendered.status());
        response.setContentType(rendered.mediaType());
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        var isCompressed = rendered.isCompressed() && accepted != null && accepted.contains("gzip");
        if (isCompressed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        var body = isCompressed ? rendered.compressed() : rendered.plain();
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
