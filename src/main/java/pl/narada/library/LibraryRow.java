package pl.narada.library;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Teryt;

/** An entry as it is kept: what one kind does not have stays empty. */
@Entity
@Table(name = "library_entry")
class LibraryRow {

    @Id
    private UUID id = new UUID(0, 0);

    /** Null as long as it has never been saved. */
    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.PRACTICE;

    private String title = "";
    private String place = "";
    private String link = "";

    private String problem = "";
    private String action = "";
    private String partners = "";
    private String cost = "";
    private String effect = "";
    private String conditions = "";
    private String source = "";
    private boolean fictional;

    private String finances = "";
    private String applicants = "";
    private String amount = "";
    private String contribution = "";

    @Column(name = "call_text")
    private String call = "";

    private @Nullable LocalDate deadline;

    @Enumerated(EnumType.STRING)
    private CallStatus status = CallStatus.CHECK;

    private @Nullable LocalDate verifiedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "library_entry_category", joinColumns = @JoinColumn(name = "entry_id"))
    @Column(name = "category")
    @Enumerated(EnumType.STRING)
    @Fetch(FetchMode.SUBSELECT)
    private Set<NeedCategory> categories = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "library_entry_county", joinColumns = @JoinColumn(name = "entry_id"))
    @Column(name = "teryt")
    @Fetch(FetchMode.SUBSELECT)
    private Set<String> counties = new HashSet<>();

    private boolean edited;
    private boolean archived;
    private Instant changedAt = Instant.EPOCH;
    private String changedBy = "";

    protected LibraryRow() {}

    LibraryRow(UUID id) {
        this.id = id;
    }

    void tell(Content content) {
        kind = content.kind();
        title = content.title();
        place = content.place();
        link = content.link();
        categories.retainAll(content.categories());
        categories.addAll(content.categories());
        Set<String> codes = content.counties().stream().map(Teryt::value).collect(Collectors.toSet());
        counties.retainAll(codes);
        counties.addAll(codes);
        switch (content) {
            case Practice p -> tell(p);
            case FundingSource f -> tell(f);
        }
    }

    private void tell(Practice told) {
        problem = told.problem();
        action = told.action();
        partners = told.partners();
        cost = told.cost();
        effect = told.effect();
        conditions = told.conditions();
        source = told.source();
        fictional = told.fictional();
    }

    private void tell(FundingSource told) {
        finances = told.finances();
        applicants = told.applicants();
        amount = told.amount();
        contribution = told.contribution();
        call = told.call();
        deadline = told.deadline();
        status = told.status();
        verifiedOn = told.verifiedOn();
    }

    void archive(boolean wanted) {
        archived = wanted;
    }

    void changed(String who, Instant at) {
        changedBy = who;
        changedAt = at;
    }

    void edited() {
        edited = true;
    }

    boolean isEdited() {
        return edited;
    }

    boolean isAt(long known) {
        return version != null && version == known;
    }

    UUID id() {
        return id;
    }

    LibraryEntry entry() {
        return new LibraryEntry(id, version == null ? 0 : version, content(), edited, archived, changedAt);
    }

    Content content() {
        Set<Teryt> where = counties.stream().map(Teryt::new).collect(Collectors.toSet());
        return switch (kind) {
            case PRACTICE ->
                new Practice(
                        title,
                        place,
                        problem,
                        action,
                        partners,
                        cost,
                        effect,
                        conditions,
                        source,
                        link,
                        fictional,
                        categories,
                        where);
            case FUNDING ->
                new FundingSource(
                        title,
                        place,
                        finances,
                        applicants,
                        amount,
                        contribution,
                        call,
                        deadline,
                        link,
                        status,
                        verifiedOn,
                        categories,
                        where);
        };
    }
}
