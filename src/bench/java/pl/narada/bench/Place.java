package pl.narada.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;
import pl.narada.faults.Database;
import pl.narada.faults.Database.Row;
import pl.narada.faults.PreparedVote;
import pl.narada.shared.WorkshopId;

/** Where a run keeps its data: a folder for each server, and its database, which begins as a copy of a prepared one. */
sealed interface Place {

    Path root();

    /** What a server has to be told to find the database. */
    List<String> settings();

    PreparedVote prepare(Consumer<ApplicationContext> more);

    /** Another one, under this name, with what has been prepared here. */
    Place copy(String name);

    List<Row> journal(WorkshopId workshop);

    default Path folder(int server) {
        try {
            return server == 0 ? root() : Files.createDirectories(root().resolve("server-" + (server + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path fresh(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** H2, a file in the folder of the one server that there is. */
    record File(Path root) implements Place {

        @Override
        public List<String> settings() {
            return List.of();
        }

        @Override
        public PreparedVote prepare(Consumer<ApplicationContext> more) {
            return PreparedVote.in(new Database(root), more);
        }

        @Override
        public Place copy(String name) {
            Path folder = fresh(root.resolveSibling(name));
            try {
                Path data = Files.createDirectories(folder.resolve("data"));
                Files.copy(root.resolve("data/narada.mv.db"), data.resolve("narada.mv.db"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new File(folder);
        }

        @Override
        public List<Row> journal(WorkshopId workshop) {
            return new Database(root).journal(workshop);
        }
    }

    /** A PostgreSQL on this machine. */
    record Postgres(Path root, BenchPostgres server, String database) implements Place {

        @Override
        public List<String> settings() {
            return List.of("--spring.datasource.url=" + server.address(database));
        }

        @Override
        public PreparedVote prepare(Consumer<ApplicationContext> more) {
            return PreparedVote.in(server.address(database), more);
        }

        @Override
        public Place copy(String name) {
            String copy = name.replace('-', '_');
            server.copy(database, copy);
            return new Postgres(fresh(root.resolveSibling(name)), server, copy);
        }

        @Override
        public List<Row> journal(WorkshopId workshop) {
            return Database.journal(server.address(database), workshop);
        }
    }
}
