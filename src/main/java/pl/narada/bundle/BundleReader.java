package pl.narada.bundle;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import pl.narada.room.journal.JournalRow;
import pl.narada.shared.Reason;

/**
 * Reads a bundle from beginning to end, row by row: nothing in it is trusted before its hash is known to be right, and
 * nothing in it can make us take more than so much memory. Names in the zip name nothing: they must be those expected, in
 * the order expected.
 */
final class BundleReader {

    static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int MOST_OF_A_SMALL_FILE = 64 * 1024;
    private static final int MOST_OF_A_ROW = 8 * 1024 * 1024;
    private static final long MOST_OF_THE_JOURNAL = 512L * 1024 * 1024;
    private static final long MOST_ENTRIES = 1_000_000;

    private final Path file;
    private final String password;

    /** {@code password}: empty if none was given. */
    BundleReader(Path file, String password) {
        this.file = file;
        this.password = password;
    }

    /** Is told what is in the bundle, in this order. */
    interface Visitor {
        void begins(Manifest manifest, Facts facts) throws IOException;

        void row(JournalRow row);
    }

    void read(Visitor visitor) throws IOException {
        if (Files.size(file) > MOST_BYTES) throw new Unreadable(Reason.BUNDLE_TOO_LARGE);
        try (InputStream plain = UnderPassword.read(new BufferedInputStream(Files.newInputStream(file)), password)) {
            try {
                var zip = new ZipInputStream(plain);
                read(zip, visitor);
                // what follows is the zip's own list; under a password it is only now that the end is known to be there
                plain.transferTo(OutputStream.nullOutputStream());
            } catch (ZipException | EOFException e) {
                throw new Unreadable(Reason.BUNDLE_DAMAGED, e);
            }
        }
    }

    private static void read(ZipInputStream zip, Visitor visitor) throws IOException {
        Manifest manifest = manifest(small(zip, BundleWriter.MANIFEST, Reason.BUNDLE_NOT_ONE));
        byte[] written = small(zip, BundleWriter.FACTS, Reason.BUNDLE_DAMAGED);
        same(manifest, BundleWriter.FACTS, Chain.sha256().digest(written));
        Facts facts = BundleWriter.JSON.readValue(written, Facts.class);
        visitor.begins(manifest, facts);
        next(zip, BundleWriter.JOURNAL, Reason.BUNDLE_DAMAGED);
        var hashed = new DigestInputStream(zip, Chain.sha256());
        var chain = new Chain();
        journal(hashed, manifest.entries(), row -> {
            chain.add(row);
            visitor.row(row);
        });
        same(manifest, BundleWriter.JOURNAL, hashed.getMessageDigest().digest());
        if (!chain.head().equals(manifest.head()) || zip.getNextEntry() != null) {
            throw new Unreadable(Reason.BUNDLE_DAMAGED);
        }
    }

    private static byte[] small(ZipInputStream zip, String name, Reason otherwise) throws IOException {
        next(zip, name, otherwise);
        byte[] bytes = zip.readNBytes(MOST_OF_A_SMALL_FILE + 1);
        if (bytes.length > MOST_OF_A_SMALL_FILE) throw new Unreadable(Reason.BUNDLE_TOO_LARGE);
        return bytes;
    }

    private static void next(ZipInputStream zip, String name, Reason otherwise) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name)) throw new Unreadable(otherwise);
    }

    private static Manifest manifest(byte[] written) throws Unreadable {
        // a later format may have other fields: first its number
        var tree = BundleWriter.JSON.readTree(written);
        if (!tree.path("format").asString("").equals(Manifest.FORMAT)) throw new Unreadable(Reason.BUNDLE_NOT_ONE);
        if (tree.path("formatVersion").asInt(0) > Manifest.VERSION) throw new Unreadable(Reason.BUNDLE_NEWER);
        Manifest manifest = BundleWriter.JSON.treeToValue(tree, Manifest.class);
        if (manifest.entries() > MOST_ENTRIES) throw new Unreadable(Reason.BUNDLE_TOO_LARGE);
        return manifest;
    }

    private static void same(Manifest manifest, String name, byte[] hash) throws Unreadable {
        if (!BundleWriter.hex(hash).equals(manifest.files().get(name))) throw new Unreadable(Reason.BUNDLE_DAMAGED);
    }

    private static void journal(InputStream zip, long entries, Consumer<JournalRow> then) throws IOException {
        var in = new BufferedInputStream(zip, 64 * 1024);
        long bytes = 0;
        for (long version = 1; version <= entries; version++) {
            byte[] line = line(in);
            bytes += line.length;
            if (bytes > MOST_OF_THE_JOURNAL) throw new Unreadable(Reason.BUNDLE_TOO_LARGE);
            JournalRow row = BundleWriter.JSON.readValue(line, JournalRow.class);
            if (row.version() != version) throw new Unreadable(Reason.BUNDLE_DAMAGED);
            then.accept(row);
        }
        if (in.read() >= 0) throw new Unreadable(Reason.BUNDLE_DAMAGED);
    }

    private static byte[] line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream(256);
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) throw new Unreadable(Reason.BUNDLE_DAMAGED);
            if (line.size() == MOST_OF_A_ROW) throw new Unreadable(Reason.BUNDLE_TOO_LARGE);
            line.write(b);
        }
        return line.toByteArray();
    }
}
