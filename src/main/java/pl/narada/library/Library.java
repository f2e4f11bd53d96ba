package pl.narada.library;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import pl.narada.shared.Here;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Teryt;

/**
 * Practices and sources of funding. What is read comes from memory; a change is saved first, and when it is saved the
 * memory is made anew.
 */
@Service
public class Library {

    private final LibraryRepository rows;
    private final TransactionTemplate transaction;
    private final LibraryWords words;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private volatile Shelf shelf;

    Library(
            LibraryRepository rows,
            TransactionTemplate transaction,
            LibraryWords words,
            Clock clock,
            ApplicationEventPublisher events) {
        this.events = events;
        this.rows = rows;
        this.transaction = transaction;
        this.words = words;
        this.clock = clock;
        this.shelf = Shelf.of(List.of(), words::texts);
    }

    @PostConstruct
    void open() {
        take(Shipped.current());
    }

    /** Adds what is new in the file and corrects what nobody has edited; what staff have written stays as it is. */
    void take(Shipped shipped) {
        transaction.executeWithoutResult(_ -> {
            for (LibraryEntry entry : shipped.entries()) {
                LibraryRow row = rows.findById(entry.id()).orElseGet(() -> new LibraryRow(entry.id()));
                if (row.isEdited() || row.entry().content().equals(entry.content())) continue;
                row.tell(entry.content());
                row.changed("", clock.instant());
                rows.save(row);
            }
        });
        refresh();
    }

    @EventListener
    void on(LibraryChanged changed) {
        refresh();
    }

    /** Reads what is saved, so two changes at once end with the newer one in memory. */
    private synchronized void refresh() {
        shelf = Shelf.of(rows.findAll().stream().map(LibraryRow::entry).toList(), words::texts);
    }

    public List<LibraryEntry> find(LibraryQuery query) {
        return shelf.find(query, today());
    }

    public Optional<LibraryEntry> entry(UUID id) {
        return Optional.ofNullable(shelf.entries().get(id));
    }

    /** Those of the shipped file with these keys, as they stand now, without what has been archived. */
    public List<LibraryEntry> shipped(List<String> keys) {
        return keys.stream()
                .flatMap(key -> entry(Shipped.id(key)).stream())
                .filter(entry -> !entry.archived())
                .toList();
    }

    /** The entry as a card of a slide tells it. */
    public Brief brief(LibraryEntry entry, Locale language) {
        return words.brief(entry, language);
    }

    /** How its call stands today, in words; empty for a practice. */
    public String standing(LibraryEntry entry, Locale language) {
        return switch (entry.content()) {
            case Practice _ -> "";
            case FundingSource source -> words.standing(source, today(), language);
        };
    }

    /** In the order of the alphabet. */
    public Map<Teryt, String> countyNames() {
        return words.countyNames();
    }

    /** What may help a county with these needs; nothing without needs. */
    public Suggestions suggestedFor(Set<NeedCategory> needs, Teryt county) {
        return Suggestions.of(shelf.entries().values(), needs, county, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Here.ZONE));
    }

    public Result<LibraryEntry> add(Content content, String who) {
        return content.check().map(told -> {
            var row = new LibraryRow(UUID.randomUUID());
            return save(row, who, added -> added.tell(told));
        });
    }

    /** {@code basedOn}: the version that was on the screen. */
    public Result<LibraryEntry> change(UUID id, long basedOn, Content content, String who) {
        return content.check().then(told -> {
            LibraryRow row = rows.findById(id).orElseThrow();
            if (!row.isAt(basedOn)) return Result.refused(Reason.ENTRY_STALE);
            return Result.ok(save(row, who, changed -> changed.tell(told)));
        });
    }

    /** No longer offered; it can be restored. */
    public void archive(UUID id, boolean wanted, String who) {
        LibraryRow row = rows.findById(id).orElseThrow();
        if (row.entry().archived() != wanted) save(row, who, changed -> changed.archive(wanted));
    }

    private LibraryEntry save(LibraryRow row, String who, Consumer<LibraryRow> change) {
        change.accept(row);
        row.edited();
        row.changed(who, clock.instant());
        LibraryEntry saved = rows.save(row).entry();
        events.publishEvent(new LibraryChanged());
        return saved;
    }
}
