package pl.narada.backup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.narada.backup.MadeBackup;
import pl.narada.ui.TableBox;

/** What was made when and by whom, and the file where it lies on this server. */
final class BackupTable extends TableBox {

    private static final long KILOBYTE = 1_000;
    private static final long MEGABYTE = 1_000_000;

    private final Function<MadeBackup, String> when;
    private final Function<MadeBackup, Optional<DownloadHandler>> download;

    BackupTable(
            List<MadeBackup> all,
            Function<MadeBackup, String> when,
            Function<MadeBackup, Optional<DownloadHandler>> download) {
        super("in-words");
        this.when = when;
        this.download = download;
        var body = new NativeTableBody();
        all.forEach(backup -> body.add(row(backup)));
        var table = new NativeTable(head(), body);
        table.addClassName("audit");
        add(table);
    }

    private NativeTableHeader head() {
        var row = new NativeTableRow();
        Stream.of("backups.at", "backups.by", "backups.rows", "backups.size", "backups.file")
                .map(key -> new NativeTableHeaderCell(getTranslation(key)))
                .forEach(row::add);
        return new NativeTableHeader(row);
    }

    private NativeTableRow row(MadeBackup backup) {
        var row = new NativeTableRow();
        row.add(
                new NativeTableCell(when.apply(backup)),
                new NativeTableCell(backup.byItself() ? getTranslation("backups.by-itself") : backup.by()),
                new NativeTableCell(getTranslation("backups.number", "n", backup.rows())),
                new NativeTableCell(size(backup.bytes())),
                file(backup));
        return row;
    }

    private String size(long bytes) {
        return bytes < 10 * MEGABYTE
                ? getTranslation("backups.kilobytes", "n", Math.ceilDiv(bytes, KILOBYTE))
                : getTranslation("backups.megabytes", "n", Math.ceilDiv(bytes, MEGABYTE));
    }

    private NativeTableCell file(MadeBackup backup) {
        Optional<DownloadHandler> handler = download.apply(backup);
        if (handler.isEmpty()) return new NativeTableCell(getTranslation("backups.elsewhere"));
        var link = new Anchor(handler.get(), getTranslation("backups.download"));
        link.getElement().setAttribute("download", true);
        link.setAriaLabel(getTranslation("backups.download-label", "when", when.apply(backup)));
        return new NativeTableCell(link);
    }
}
