package se.tertial.access.web;

import java.util.List;
import java.util.Optional;
import se.tertial.basics.Messages;

/** Which browser on which system, in plain words, by what the browser says of itself. Good enough to know one's own again. */
final class BrowserName {

    private record Mark(String mark, String name) {}

    /** In this order, since most say that they are others as well. */
    private static final List<Mark> BROWSERS = List.of(
            new Mark("Edg", "Edge"),
            new Mark("OPR/", "Opera"),
            new Mark("SamsungBrowser/", "Samsung Internet"),
            new Mark("Firefox/", "Firefox"),
            new Mark("FxiOS/", "Firefox"),
            new Mark("Chrome/", "Chrome"),
            new Mark("CriOS/", "Chrome"),
            new Mark("Safari/", "Safari"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("Windows", "Windows"),
            new Mark("Android", "Android"),
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("Mac OS X", "Mac"),
            new Mark("CrOS", "ChromeOS"),
            new Mark("Linux", "Linux"));

    private BrowserName() {}

    /** As <i>Firefox på Windows</i>. */
    static String of(String agent, Messages words) {
        var browser = found(BROWSERS, agent).orElseGet(() -> words.text("browser.unknown"));
        return found(SYSTEMS, agent)
                .map(system -> words.text("browser.on", browser, system))
                .orElse(browser);
    }

    private static Optional<String> found(List<Mark> marks, String agent) {
        return marks.stream()
                .filter(one -> agent.contains(one.mark()))
                .map(Mark::name)
                .findFirst();
    }
}
