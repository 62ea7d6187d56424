package se.tertial.ledger.sie;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;

/**
 * Items as SIE 4B, in PC8 and with a checksum, in the order they are given: the flag comes first. Nothing is checked of what they say.
 * Whoever has postings rather than items asks {@link SieWriting}.
 *
 * <p>Signs that PC8 lacks are replaced by ones that resemble them. SIE has no way to write a backslash before a quotation mark
 * or last in a text; it becomes a slash.
 */
public final class SieWriter implements Closeable {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final int ITEM_BYTES_ROOM = 1 << 12;

    private final OutputStream out;
    private final CRC32 checksum = new CRC32();
    private byte[] buffer = new byte[BUFFER_BYTES];
    private int size;
    /** What of the item enters the checksum: its label and fields without blanks, quotation marks and braces. */
    private byte[] summed = new byte[ITEM_BYTES_ROOM];

    private int summedSize;
    private boolean isSumming;

    public SieWriter(OutputStream out) {
        this.out = out;
    }

    public void write(SieItem item) throws IOException {
        switch (item) {
            case SieItem.Head head -> writeHead(head);
            case SieItem.Year(var year, var start, var end) ->
                label(SieLabel.RAR).number(year).date(start).date(end).end();
            case SieItem.AccountName(var account, var name) ->
                label(SieLabel.KONTO).code(account).text(name).end();
            case SieItem.AccountDetail(var label, var account, var value) ->
                label(label).code(account).code(value).end();
            case SieItem.DimensionName(var dimension, var name, var parent) -> writeDimension(dimension, name, parent);
            case SieItem.ObjectName(var dimension, var code, var name) ->
                label(SieLabel.OBJEKT).number(dimension).text(code).text(name).end();
            case SieItem.Balance balance -> writeBalance(balance);
            case SieItem.PeriodAmount amount -> writePeriodAmount(amount);
            case SieItem.VoucherStart voucher -> writeVoucher(voucher);
            case SieItem.Transaction transaction -> writeTransaction(transaction);
            case SieItem.VoucherEnd _ -> raw('}').end();
        }
        if (size > BUFFER_BYTES / 2) {
            flush();
        }
    }

    /** Writes the checksum, and closes what was written to. */
    @Override
    public void close() throws IOException {
        if (isSumming) {
            sum();
            isSumming = false;
            label(SieLabel.KSUMMA);
            ascii(Long.toString(checksum.getValue())).end();
        }
        flush();
        out.close();
    }

    private void writeHead(SieItem.Head head) throws IOException {
        label(head.label());
        for (var i = 0; i < head.fields().size(); i++) {
            code(head.field(i));
        }
        end();
        if (head.label() == SieLabel.FLAGGA) {
            label(SieLabel.KSUMMA).end();
            summedSize = 0;
            isSumming = true;
        }
    }

    private void writeDimension(int dimension, String name, @Nullable Integer parent) throws IOException {
        label(parent == null ? SieLabel.DIM : SieLabel.UNDERDIM)
                .number(dimension)
                .text(name);
        if (parent != null) {
            number(parent);
        }
        end();
    }

    private void writeBalance(SieItem.Balance balance) throws IOException {
        var hasObjects = !balance.objects().isEmpty();
        label(
                        switch (balance.kind()) {
                            case OPENING -> hasObjects ? SieLabel.OIB : SieLabel.IB;
                            case CLOSING -> hasObjects ? SieLabel.OUB : SieLabel.UB;
                            case RESULT -> SieLabel.RES;
                        })
                .number(balance.year())
                .code(balance.account());
        if (hasObjects) {
            objects(balance.objects());
        }
        amount(balance.amount()).trailing(balance.quantity()).end();
    }

    private void writePeriodAmount(SieItem.PeriodAmount amount) throws IOException {
        label(
                        switch (amount.kind()) {
                            case BALANCE -> SieLabel.PSALDO;
                            case BUDGET -> SieLabel.PBUDGET;
                        })
                .number(amount.year())
                .month(amount.month())
                .code(amount.account())
                .objects(amount.objects())
                .amount(amount.amount())
                .trailing(amount.quantity())
                .end();
    }

    private void writeVoucher(SieItem.VoucherStart voucher) throws IOException {
        label(SieLabel.VER).code(voucher.series()).code(voucher.number()).date(voucher.date());
        var registered = voucher.registered();
        trailing(voucher.text(), registered == null ? "" : basic(registered), voucher.sign());
        end();
        raw('{').end();
    }

    private void writeTransaction(SieItem.Transaction row) throws IOException {
        label(
                        switch (row.kind()) {
                            case POSTED -> SieLabel.TRANS;
                            case ADDED -> SieLabel.RTRANS;
                            case REMOVED -> SieLabel.BTRANS;
                        })
                .code(row.account())
                .objects(row.objects())
                .amount(row.amount());
        var date = row.date();
        trailing(date == null ? "" : basic(date), row.text(), row.quantity(), row.sign());
        end();
    }

    private SieWriter label(SieLabel label) throws IOException {
        sum();
        var name = label.name();
        raw('#');
        for (var i = 0; i < name.length(); i++) {
            summed((byte) name.charAt(i));
        }
        return this;
    }

    /** A field in quotation marks when it must be. */
    private SieWriter code(String code) throws IOException {
        for (var i = 0; i < code.length(); i++) {
            var sign = code.charAt(i);
            if (sign <= ' ' || sign == '"' || sign == '{' || sign == '}' || sign == '\\' || sign > 127) {
                return text(code);
            }
        }
        return code.isEmpty() ? text(code) : ascii(code);
    }

    private SieWriter text(String text) throws IOException {
        raw(' ').raw('"');
        for (var i = 0; i < text.length(); i++) {
            var sign = Cp437.encoded(text.charAt(i));
            var isLast = i == text.length() - 1;
            if (sign == '"') {
                raw('\\');
            } else if (sign == '\\' && (isLast || Cp437.encoded(text.charAt(i + 1)) == '"')) {
                sign = '/';
            }
            summed(sign);
        }
        return raw('"');
    }

    /** Fields that may be left out from the end, when there is nothing in them. */
    private SieWriter trailing(String... fields) throws IOException {
        var last = fields.length;
        while (last > 0 && fields[last - 1].isEmpty()) {
            last--;
        }
        for (var i = 0; i < last; i++) {
            code(fields[i]);
        }
        return this;
    }

    private SieWriter objects(SieObjects objects) throws IOException {
        raw(' ').raw('{');
        var all = objects.all();
        for (var i = 0; i < all.size(); i++) {
            if (i > 0) {
                raw(' ');
            }
            var number = Integer.toString(all.get(i).dimension());
            for (var digit = 0; digit < number.length(); digit++) {
                summed((byte) number.charAt(digit));
            }
            text(all.get(i).code());
        }
        return raw('}');
    }

    private SieWriter amount(Amount amount) throws IOException {
        var ore = amount.ore();
        var kronor = Long.toString(ore / 100);
        var rest = (int) Math.abs(ore % 100);
        var sign = ore < 0 && ore > -100 ? "-" : "";
        if (rest == 0) {
            return ascii(kronor);
        }
        return ascii(sign + kronor + "." + rest / 10 + (rest % 10 == 0 ? "" : Integer.toString(rest % 10)));
    }

    private SieWriter number(int number) throws IOException {
        return ascii(Integer.toString(number));
    }

    private SieWriter date(LocalDate date) throws IOException {
        return ascii(basic(date));
    }

    private SieWriter month(YearMonth month) throws IOException {
        return number(month.getYear() * 100 + month.getMonthValue());
    }

    private static String basic(LocalDate date) {
        return Integer.toString(date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth());
    }

    private SieWriter ascii(String field) throws IOException {
        raw(' ');
        for (var i = 0; i < field.length(); i++) {
            summed((byte) field.charAt(i));
        }
        return this;
    }

    private void end() throws IOException {
        raw('\r').raw('\n');
    }

    private void summed(byte b) throws IOException {
        raw(b);
        if (summedSize == summed.length) {
            sum();
        }
        summed[summedSize++] = b;
    }

    /** Takes what stands waiting into the checksum. */
    private void sum() {
        if (isSumming) {
            checksum.update(summed, 0, summedSize);
        }
        summedSize = 0;
    }

    private SieWriter raw(int b) throws IOException {
        if (size == buffer.length) {
            flush();
        }
        buffer[size++] = (byte) b;
        return this;
    }

    private void flush() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }
}
