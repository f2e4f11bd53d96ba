package pl.narada.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import pl.narada.bundle.UnderPassword;

/** A backup appears under its name only once it is whole and on the disk. Nobody but this account may read it. */
final class Writing {

    private final DataSource database;
    private final String password;

    /** {@code password}: empty for none. */
    Writing(DataSource database, String password) {
        this.database = database;
        this.password = password;
    }

    Sum.All to(Path file, Instant now) throws IOException, SQLException, Refused {
        if (Files.exists(file)) throw new Refused(file + " is there already; choose another name.");
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path begun = Files.createTempFile(folder, ".backup-", ".part");
        try {
            Sum.All sums = write(begun, now);
            Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
            return sums;
        } finally {
            Files.deleteIfExists(begun);
        }
    }

    private Sum.All write(Path into, Instant now) throws IOException, SQLException, Refused {
        Sum.All sums;
        try (OutputStream out = UnderPassword.write(Files.newOutputStream(into), password)) {
            sums = Dump.write(database, now, out);
        }
        try (FileChannel channel = FileChannel.open(into, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return sums;
    }
}
