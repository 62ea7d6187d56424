package se.tertial.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import se.tertial.document.Document;

/** All benchmarks, one after the other: two at once would measure each other. */
public final class Benchmarks {

    private final PrintWriter out;

    public Benchmarks(PrintWriter out) {
        this.out = out;
    }

    /** @param var a directory whose database holds the sample municipality, and where scratch files may be put */
    public void run(Document report, Path var) throws IOException, InterruptedException {
        var rows = new Rows(out);
        rows.heading("Tertial bench, " + Runtime.getRuntime().availableProcessors() + " processors, Java "
                + Runtime.version().feature());
        new PageBench(rows).run(var);
        new RenderBench(rows).run(report, var);
    }
}
