package se.tertial.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * One process's share in a server that several processes use. Each holds a shared lock on the file of users; the last
 * to give its lock up stops the server. Locks vanish with their process, so a process that was killed leaves none.
 *
 * <p>Locks belong to the whole process, and closing any channel on a file drops its locks; hence one channel for each
 * place, counted.
 */
final class ServerShare implements AutoCloseable {

    private static final Map<Path, ServerShare> OF_THIS_PROCESS = new HashMap<>();

    private final PostgresPlace place;
    private final PostgresServer server;
    private final FileChannel users;
    private final FileLock lock;
    private int holders;

    private ServerShare(PostgresPlace place, PostgresServer server, FileChannel users, FileLock lock) {
        this.place = place;
        this.server = server;
        this.users = users;
        this.lock = lock;
    }

    static ServerShare take(PostgresPlace place) {
        synchronized (OF_THIS_PROCESS) {
            var share = OF_THIS_PROCESS.get(place.var());
            if (share == null) {
                share = takeForThisProcess(place);
                OF_THIS_PROCESS.put(place.var(), share);
            }
            share.holders++;
            return share;
        }
    }

    PostgresServer server() {
        return server;
    }

    @Override
    public void close() {
        synchronized (OF_THIS_PROCESS) {
            holders--;
            if (holders == 0) {
                OF_THIS_PROCESS.remove(place.var());
                giveUp();
            }
        }
    }

    private static ServerShare takeForThisProcess(PostgresPlace place) {
        try {
            Files.createDirectories(place.var());
            try (var start = open(place.start());
                    var starting = start.lock()) {
                var users = open(place.users());
                try {
                    var lock = users.lock(0, Long.MAX_VALUE, true);
                    return new ServerShare(place, PostgresServer.runningIn(place), users, lock);
                } catch (IOException | RuntimeException failure) {
                    users.close();
                    throw failure;
                }
            }
        } catch (IOException failure) {
            throw new DatabaseUnavailable(
                    "The database in %s cannot be used: %s. Check that the disk has room and that you may write there."
                            .formatted(place.var(), failure),
                    failure);
        }
    }

    private void giveUp() {
        try (users) {
            lock.release();
            try (var last = users.tryLock()) {
                if (last != null) {
                    server.stop();
                }
            }
        } catch (IOException failure) {
            throw new DatabaseUnavailable(
                    "The database in %s could not be stopped: %s".formatted(place.var(), failure), failure);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
