package se.tertial.cli.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks a local server for one page over and over on kept connections, for a bounded time. The client is as small as it can
 * be, because it shares the processor with the server.
 */
final class Load {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final double NANOS_A_MILLISECOND = 1e6;

    /** @param serverMillis how long each answer took inside the server, by its Server-Timing header; sorted */
    record Result(long requests, double seconds, double[] millis, double[] serverMillis, long bodyBytes) {

        double perSecond() {
            return requests / seconds;
        }

        static double percentile(double[] sorted, double share) {
            return sorted.length == 0
                    ? Double.NaN
                    : sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
        }
    }

    private record Answer(double serverMillis, int bodyBytes, boolean isKept) {}

    private Load() {}

    static Result run(int port, String path, int connections, Duration time) throws InterruptedException {
        var until = System.nanoTime() + time.toNanos();
        var begun = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Sample>>();
            for (var i = 0; i < connections; i++) {
                running.add(threads.submit(() -> connection(port, path, until)));
            }
            var samples = new ArrayList<Sample>();
            for (var one : running) {
                samples.add(one.get());
            }
            return summed(samples, (System.nanoTime() - begun) / (NANOS_A_MILLISECOND * 1000));
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    private record Sample(List<Double> millis, List<Double> serverMillis, int bodyBytes) {}

    private static Result summed(List<Sample> samples, double seconds) {
        var millis = samples.stream()
                .flatMap(s -> s.millis().stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        var server = samples.stream()
                .flatMap(s -> s.serverMillis().stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        Arrays.sort(millis);
        Arrays.sort(server);
        return new Result(
                millis.length, seconds, millis, server, samples.getFirst().bodyBytes());
    }

    private static Sample connection(int port, String path, long until) {
        var request = ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        var millis = new ArrayList<Double>();
        var server = new ArrayList<Double>();
        var bytes = 0;
        while (System.nanoTime() < until) {
            bytes = untilClosed(port, request, until, millis, server);
        }
        return new Sample(millis, server, bytes);
    }

    /** A server closes a kept connection after some number of answers; then the next one is opened. */
    private static int untilClosed(int port, byte[] request, long until, List<Double> millis, List<Double> server) {
        var bytes = 0;
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream(), BUFFER_BYTES);
            for (var isOpen = true; isOpen && System.nanoTime() < until; ) {
                var sent = System.nanoTime();
                socket.getOutputStream().write(request);
                var answer = answer(in);
                millis.add((System.nanoTime() - sent) / NANOS_A_MILLISECOND);
                if (!Double.isNaN(answer.serverMillis())) {
                    server.add(answer.serverMillis());
                }
                bytes = answer.bodyBytes();
                isOpen = answer.isKept();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes;
    }

    private static Answer answer(InputStream in) throws IOException {
        var status = line(in);
        if (!status.contains(" 200")) {
            throw new IOException("the page answered " + status);
        }
        var length = -1;
        var serverMillis = Double.NaN;
        var isKept = true;
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            var name = header.substring(0, header.indexOf(':')).toLowerCase(java.util.Locale.ROOT);
            var value = header.substring(header.indexOf(':') + 1).strip();
            if (name.equals("content-length")) {
                length = Integer.parseInt(value);
            } else if (name.equals("connection")) {
                isKept = !value.equalsIgnoreCase("close");
            } else if (name.equals("server-timing") && value.contains("dur=")) {
                serverMillis = Double.parseDouble(value.replaceAll(".*dur=([0-9.]+).*", "$1"));
            }
        }
        return new Answer(serverMillis, length >= 0 ? skip(in, length) : chunks(in), isKept);
    }

    private static int chunks(InputStream in) throws IOException {
        var total = 0;
        for (var size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
            total += skip(in, size);
            line(in);
        }
        line(in);
        return total;
    }

    private static int skip(InputStream in, int bytes) throws IOException {
        in.skipNBytes(bytes);
        return bytes;
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
