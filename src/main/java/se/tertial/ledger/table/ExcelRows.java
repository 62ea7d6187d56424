package se.tertial.ledger.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.tertial.basics.Checked;
import se.tertial.basics.Finding;

/** A small Excel sheet as text: the first that is not hidden, numbers with a decimal comma as somebody would type them. */
public final class ExcelRows {

    private static final Limits SMALL = new Limits(20_000, 100, 5_000, 16L << 20, 64L << 20, 16L << 20);

    private ExcelRows() {}

    /** @throws IOException when the stream cannot be read; what is wrong inside the file is a finding */
    public static Checked<List<List<String>>> read(String fileName, InputStream file) throws IOException {
        var told = new ArrayList<Finding>();
        Consumer<Finding> tell = told::add;
        var findings = new Findings(fileName, tell);
        var all = new ArrayList<List<String>>();
        try (var rows = TableFile.open(file, new Mapping.Xlsx(""), SMALL, findings)) {
            for (var line = rows.next(); line != null; line = rows.next()) {
                if (line.number() > SMALL.rowsMax()) {
                    throw new Unreadable(TableProblem.MANY_ROWS, line.number(), Integer.toString(SMALL.rowsMax()));
                }
                while (all.size() < line.number() - 1) {
                    all.add(List.of());
                }
                all.add(line.cells().stream().map(ExcelRows::typed).toList());
            }
        } catch (Unreadable refused) {
            refused.tell(findings);
            return Checked.refused(told);
        }
        return Checked.of(all, told);
    }

    private static String typed(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER ? cell.text().replace('.', ',') : cell.clean();
    }
}
