package pl.narada.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.database.OnBothDatabases;
import pl.narada.i18n.Translations;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;
import pl.narada.shared.Result;
import pl.narada.ui.StaffScreens;

/** The library in the real database, with what is shipped in it. */
@OnBothDatabases
class KeepingTheLibraryTest extends StaffScreens {

    @Autowired
    private Library library;

    @Autowired
    private LibraryRepository rows;

    @AfterEach
    void asShipped() {
        rows.deleteAll();
        library.open();
    }

    private LibraryEntry shipped(String key) {
        return library.shipped(List.of(key)).getFirst();
    }

    private List<String> found(String words) {
        return library.find(LibraryQuery.words(words, null, Set.of())).stream()
                .map(LibraryEntry::title)
                .toList();
    }

    private static Practice practice(String title) {
        return new Practice(
                title, "", "", "", "", "", "", "", "", "", false, Set.of(NeedCategory.TRANSPORT), Set.of(STASZOW));
    }

    @Test
    void theRealOnesAreThereFromTheBeginningAndInventedOnesSaySo() {
        assertThat(found("centrum usług społecznych")).startsWith("Centra Usług Społecznych");
        assertThat(found("mapa aktywnosci")).startsWith("Mapa aktywności organizacji pozarządowych");
        assertThat(found("stowarzyszenia wolontariat")).contains("Korpus Solidarności");
        assertThat(library.find(LibraryQuery.EVERYTHING))
                .filteredOn(LibraryEntry::isFictional)
                .hasSize(4)
                .allSatisfy(
                        e -> assertThat(library.brief(e, Translations.POLISH).where())
                                .contains("przykład fikcyjny"));
    }

    @Test
    void noShippedSourceClaimsAnOpenCallAndAllHaveNeeds() {
        assertThat(library.find(LibraryQuery.EVERYTHING)).hasSize(23).allSatisfy(entry -> {
            assertThat(entry.content().categories()).isNotEmpty();
            assertThat(entry.content().check()).isInstanceOf(Result.Ok.class);
            if (entry.content() instanceof FundingSource source)
                assertThat(source.status()).isEqualTo(CallStatus.CHECK);
        });
    }

    @Test
    void startingAgainAddsNothingAndANewFileNeverOverwritesWhatStaffWrote() {
        long all = rows.count();
        var cus = shipped("cus");
        var mapa = shipped("mapa");
        library.change(cus.id(), cus.version(), practice("CUS w Połańcu"), "anna");
        library.archive(mapa.id(), true, "anna");

        library.take(Shipped.parse("""
                [{"key": "cus", "title": "Nowa nazwa"}, {"key": "mapa", "title": "Inna mapa"},
                 {"key": "swietlica", "title": "Świetlica z kluczem"}, {"key": "nowa", "title": "Nowa praktyka"}]"""));

        assertThat(rows.count()).isEqualTo(all + 1);
        assertThat(shipped("cus").title()).isEqualTo("CUS w Połańcu");
        assertThat(library.entry(mapa.id())).hasValueSatisfying(entry -> {
            assertThat(entry.title()).isEqualTo(mapa.title());
            assertThat(entry.archived()).isTrue();
        });
        assertThat(shipped("swietlica").title()).isEqualTo("Świetlica z kluczem");
        assertThat(found("nowa praktyka")).startsWith("Nowa praktyka");
    }

    @Test
    void aChangeIsFoundAtOnceAndWhatWasThereBeforeNoMore() {
        var mapa = shipped("mapa");

        library.change(mapa.id(), mapa.version(), practice("Autobus na telefon"), "anna");

        assertThat(found("autobusy")).containsExactly("Autobus na telefon");
        assertThat(found("aktywności")).doesNotContain(mapa.title());
    }

    @Test
    void whoeverWasSlowerDoesNotOverwriteTheOther() {
        var mapa = shipped("mapa");
        library.change(mapa.id(), mapa.version(), practice("Od Anny"), "anna");

        var slower = library.change(mapa.id(), mapa.version(), practice("Od Jana"), "jan");

        assertThat(refusal(slower)).isEqualTo(Reason.ENTRY_STALE);
        assertThat(shipped("mapa").title()).isEqualTo("Od Anny");
    }

    @Test
    void withoutATitleOrWithAWrongLinkNothingIsKept() {
        long before = rows.count();
        var wrong =
                new Practice("Dobra", "", "", "", "", "", "", "", "", "javascript:alert(1)", false, Set.of(), Set.of());

        assertThat(refusal(library.add(practice("  "), "anna"))).isEqualTo(Reason.TEXT_EMPTY);
        assertThat(refusal(library.add(wrong, "anna"))).isEqualTo(Reason.LINK_WRONG);
        assertThat(rows.count()).isEqualTo(before);
    }

    @Test
    void whatIsArchivedIsRestored() {
        var mapa = shipped("mapa");

        library.archive(mapa.id(), true, "anna");
        assertThat(library.shipped(List.of("mapa"))).isEmpty();
        library.archive(mapa.id(), false, "anna");

        assertThat(shipped("mapa").title()).isEqualTo(mapa.title());
    }

    @Test
    void aCardSpeaksTheLanguageOfTheMeetingUntilStaffWriteTheirOwnWords() {
        var cus = shipped("cus");
        assertThat(library.brief(cus, Translations.ENGLISH).title()).startsWith("Social Services Centres");
        assertThat(library.brief(shipped("nowefio"), Translations.POLISH).text())
                .isEqualTo("Inicjatywy obywatelskie. Status naboru: do sprawdzenia.");

        library.change(cus.id(), cus.version(), practice("CUS w Połańcu"), "anna");

        assertThat(library.brief(shipped("cus"), Translations.ENGLISH).title()).isEqualTo("CUS w Połańcu");
    }

    @Test
    void deadlinesAreToldInDays() {
        var words = ALibrary.WORDS;
        var today = ALibrary.TODAY;
        Locale polish = Translations.POLISH;
        assertThat(plain(words.standing(ALibrary.source("A", CallStatus.OPEN, today.plusDays(3)), today, polish)))
                .isEqualTo("termin 27 listopada 2023: zostały 3 dni");
        assertThat(plain(words.standing(ALibrary.source("A", CallStatus.OPEN, today.plusDays(22)), today, polish)))
                .isEqualTo("termin 16 grudnia 2023: zostały 22 dni");
        assertThat(plain(words.standing(ALibrary.source("A", CallStatus.OPEN, today), today, polish)))
                .isEqualTo("termin mija dzisiaj");
        assertThat(plain(words.standing(ALibrary.source("A", CallStatus.OPEN, today.minusDays(1)), today, polish)))
                .isEqualTo("termin minął 23 listopada 2023");
        assertThat(words.standing(ALibrary.source("A", CallStatus.CHECK, null), today, polish))
                .isEqualTo("status: sprawdź");
    }

    private static Reason refusal(Result<?> result) {
        return result instanceof Result.Refused<?>(Refusal why)
                ? why.reason()
                : Objects.requireNonNull(null, "it was not refused");
    }
}
