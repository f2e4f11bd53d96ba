package pl.narada.bundle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import pl.narada.room.journal.JournalRow;
import pl.narada.room.journal.JournalRows;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a bundle. The manifest comes first and knows the hashes of the rest, so the journal is read twice; what is in it
 * never changes, and what is added meanwhile is not part of the bundle.
 */
final class BundleWriter {

    static final String MANIFEST = "manifest.json";
    static final String FACTS = "workshop.json";
    static final String JOURNAL = "journal.jsonl";
    static final JsonMapper JSON = JsonMapper.builder().build();

    /** So many rows are held in memory at a time. */
    static final int PAGE = 500;

    private final JournalRows rows;
    private final Facts facts;
    private final long last;

    BundleWriter(JournalRows rows, Facts facts) {
        this.rows = rows;
        this.facts = facts;
        this.last = rows.head(facts.workshop());
    }

    void write(OutputStream out, String application, Instant now) throws IOException {
        var manifest = manifest(application, now);
        var zip = new ZipOutputStream(new BufferedOutputStream(out));
        put(zip, MANIFEST, JSON.writeValueAsBytes(manifest));
        put(zip, FACTS, JSON.writeValueAsBytes(facts));
        zip.putNextEntry(new ZipEntry(JOURNAL));
        journal(zip, _ -> {});
        zip.closeEntry();
        zip.close();
    }

    private Manifest manifest(String application, Instant now) throws IOException {
        var chain = new Chain();
        var written = new DigestOutputStream(OutputStream.nullOutputStream(), Chain.sha256());
        journal(written, chain::add);
        Map<String, String> files = Map.of(
                FACTS, hex(Chain.sha256().digest(JSON.writeValueAsBytes(facts))),
                JOURNAL, hex(written.getMessageDigest().digest()));
        return new Manifest(
                Manifest.FORMAT,
                Manifest.VERSION,
                application,
                facts.id(),
                facts.title(),
                facts.county(),
                facts.date(),
                last,
                chain.head(),
                now,
                files);
    }

    private void journal(OutputStream out, Consumer<JournalRow> also) throws IOException {
        for (long after = 0; after < last; after += PAGE) {
            for (JournalRow row : rows.between(facts.workshop(), after, Math.min(after + PAGE, last))) {
                out.write(JSON.writeValueAsBytes(row));
                out.write('\n');
                also.accept(row);
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
