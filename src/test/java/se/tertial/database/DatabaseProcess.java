package se.tertial.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A process of its own that opens the database of a directory and does as it is told, one line at a time: {@code add
 * CODE}, {@code count}, {@code close}. It answers each with one line. For tests about several processes.
 */
final class DatabaseProcess {

    private final Process process;
    private final PrintStream orders;
    private final BufferedReader answers;

    private DatabaseProcess(Process process) {
        this.process = process;
        this.orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    public static void main(String[] arguments) throws IOException {
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (var database = Database.embedded(Path.of(arguments[0])).closedAtExit()) {
            System.out.println("open");
            for (var order = orders.readLine(); order != null && !order.equals("close"); order = orders.readLine()) {
                System.out.println(carryOut(order, database));
            }
        }
        System.out.println("closed");
    }

    private static String carryOut(String order, Database database) {
        if (order.startsWith("add ")) {
            database.sql().execute("insert into organisation.municipality (code) values (?)", order.substring(4));
            return "added";
        }
        return String.valueOf(database.sql().fetchValue("select count(*) from organisation.municipality"));
    }

    static DatabaseProcess start(Path var) {
        return start(var, List.of(), System.getProperty("java.class.path"));
    }

    /** @param prefix a command that runs the process, such as one that changes the user */
    static DatabaseProcess start(Path var, List<String> prefix, String classPath) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dtertial.programs=" + System.getProperty("tertial.programs"),
                "-cp",
                classPath,
                DatabaseProcess.class.getName(),
                var.toString()));
        try {
            var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
            return new DatabaseProcess(builder.start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String tell(String order) {
        orders.println(order);
        return answer();
    }

    String answer() {
        try {
            return String.valueOf(answers.readLine());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void interrupt() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
