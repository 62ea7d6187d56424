package se.tertial.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import se.tertial.document.Format;

/** What makes files of made-up reports: ours, and the two that other people's reports have mostly been through. */
enum ProofPrinter {
    /** No file at all: what a reader without fault would give. */
    NONE,
    OWN,
    WORD,
    LIBREOFFICE,
    CHROMIUM;

    private static final int BATCH = 40;
    private static final long SECONDS_MAX = 300;

    private record Job(List<ProofReport> reports, Path folder) {}

    /** @return the file of each report in turn, each empty when the program is not installed or failed */
    List<byte[]> print(List<ProofReport> reports, Path scratch) throws IOException, InterruptedException {
        var files = new ArrayList<byte[]>();
        for (var from = 0; from < reports.size(); from += BATCH) {
            var some = reports.subList(from, Math.min(reports.size(), from + BATCH));
            var folder = Files.createTempDirectory(scratch, name().toLowerCase(Locale.ROOT));
            files.addAll(some(new Job(some, folder), from / BATCH));
        }
        return files;
    }

    private List<byte[]> some(Job job, int number) throws IOException, InterruptedException {
        return switch (this) {
            case NONE -> job.reports().stream().map(report -> new byte[0]).toList();
            case OWN ->
                job.reports().stream()
                        .map(report -> Format.PDF.render(ProofOwn.document(report)))
                        .toList();
            case WORD -> job.reports().stream().map(ProofWord::of).toList();
            case LIBREOFFICE -> libreOffice(job, number % 2 == 0);
            case CHROMIUM -> chromium(job, number % 2 == 0);
        };
    }

    private static List<byte[]> libreOffice(Job job, boolean tagged) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + job.folder().resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"" + tagged + "\"}}",
                "--outdir",
                job.folder().toString()));
        for (var i = 0; i < job.reports().size(); i++) {
            var word = job.folder().resolve(i + ".docx");
            Files.write(word, ProofWord.of(job.reports().get(i)));
            command.add(word.toString());
        }
        run(command, job.folder());
        var files = new ArrayList<byte[]>();
        for (var i = 0; i < job.reports().size(); i++) {
            var pdf = job.folder().resolve(i + ".pdf");
            var bytes = Files.exists(pdf) ? Files.readAllBytes(pdf) : new byte[0];
            files.add(ProofPages.turned(bytes, job.reports().get(i).layout.turned()));
        }
        return files;
    }

    private static List<byte[]> chromium(Job job, boolean tagged) throws IOException, InterruptedException {
        var page = job.folder().resolve("reports.html");
        var pdf = job.folder().resolve("reports.pdf");
        Files.writeString(page, ProofHtml.of(job.reports()));
        var command = new ArrayList<>(List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-pdf-header-footer",
                "--user-data-dir=" + job.folder().resolve("chromium"),
                "--print-to-pdf=" + pdf));
        if (!tagged) {
            command.add("--disable-pdf-tagging");
        }
        command.add(page.toUri().toString());
        run(command, job.folder());
        if (!Files.exists(pdf)) {
            return job.reports().stream().map(report -> new byte[0]).toList();
        }
        return ProofPages.apart(Files.readAllBytes(pdf), job.reports());
    }

    private static void run(List<String> command, Path folder) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            if (!process.waitFor(SECONDS_MAX, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException notInstalled) {
            // There will be no file, and the bench says so.
        }
    }
}
