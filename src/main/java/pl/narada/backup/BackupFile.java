package pl.narada.backup;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import pl.narada.backup.Table.Column;
import pl.narada.bundle.UnderPassword;
import pl.narada.bundle.Unreadable;
import pl.narada.shared.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** What {@link Dump} has written, read from beginning to end. */
final class BackupFile {

    private static final TypeReference<List<Column>> COLUMNS = new TypeReference<>() {};
    private static final String DAMAGED = "The backup is damaged, so nothing was taken from it.";

    private final Path file;
    private final String password;

    /** {@code password}: empty if none was given. */
    BackupFile(Path file, String password) {
        this.file = file;
        this.password = password;
    }

    /** Is told what is in the file, in this order. Whether all of it is as it was written is known only at the end. */
    interface Visitor {
        default void begins(Head head) throws SQLException, Refused {}

        default void table(String name, List<Column> columns) throws SQLException, Refused {}

        default void row(@Nullable Object[] cells) throws SQLException {}
    }

    /** Reads all of it; refused if the file is no backup, can't be opened, or is not as it was written. */
    Sum.All read(Visitor visitor) throws IOException, SQLException, Refused {
        try (InputStream plain = UnderPassword.read(new BufferedInputStream(Files.newInputStream(file)), password)) {
            Sum.All sums = read(new ZipInputStream(plain), visitor);
            plain.transferTo(OutputStream.nullOutputStream());
            return sums;
        } catch (Unreadable e) {
            throw new Refused(sentence(e.reason()));
        } catch (ZipException | EOFException | JacksonException | IllegalArgumentException e) {
            throw new Refused(DAMAGED);
        }
    }

    private static String sentence(Reason reason) {
        if (reason == Reason.BUNDLE_LOCKED) return "The backup is under a password: give it as NARADA_BACKUP_PASSWORD.";
        if (reason == Reason.BUNDLE_PASSWORD) return "The password does not fit, or the backup is damaged.";
        return reason == Reason.BUNDLE_NOT_ONE ? "This file is no backup of Narada." : DAMAGED;
    }

    private static Sum.All read(ZipInputStream zip, Visitor visitor) throws IOException, SQLException, Refused {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(Dump.HEAD)) throw new Refused("This file is no backup of Narada.");
        visitor.begins(head(zip.readAllBytes()));
        Map<String, Sum> sums = new LinkedHashMap<>();
        for (entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (name.equals(Dump.END)) return same(zip.readAllBytes(), new Sum.All(sums));
            if (!name.matches(Dump.FOLDER + "[a-z0-9_]+\\.jsonl")) throw new Refused(DAMAGED);
            String table = name.substring(Dump.FOLDER.length(), name.length() - ".jsonl".length());
            sums.put(table, table(zip, table, visitor));
        }
        throw new Refused(DAMAGED);
    }

    private static Head head(byte[] written) throws Refused {
        // a later format may have other fields: first its number
        var tree = Dump.JSON.readTree(written);
        if (!tree.path("format").asString("").equals(Head.FORMAT))
            throw new Refused("This file is no backup of Narada.");
        if (tree.path("formatVersion").asInt(0) > Head.VERSION)
            throw new Refused("This backup was made by a newer Narada; restore it with that one.");
        return Dump.JSON.treeToValue(tree, Head.class);
    }

    private static Sum table(ZipInputStream zip, String name, Visitor visitor)
            throws IOException, SQLException, Refused {
        var hashed = new DigestInputStream(zip, Sha256.fresh());
        var lines = new BufferedReader(new InputStreamReader(hashed, StandardCharsets.US_ASCII));
        String first = lines.readLine();
        if (first == null) throw new Refused(DAMAGED);
        visitor.table(name, Dump.JSON.readValue(first, COLUMNS));
        long rows = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            visitor.row(Dump.JSON.readValue(line, Object[].class));
            rows++;
        }
        return new Sum(rows, HexFormat.of().formatHex(hashed.getMessageDigest().digest()));
    }

    private static Sum.All same(byte[] written, Sum.All found) throws Refused {
        if (!Dump.JSON.readValue(written, Sum.All.class).equals(found)) throw new Refused(DAMAGED);
        return found;
    }
}
