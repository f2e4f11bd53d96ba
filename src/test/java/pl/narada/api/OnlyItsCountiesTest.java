package pl.narada.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.database.OnBothDatabases;
import pl.narada.library.Library;
import pl.narada.library.LibraryEntry;
import pl.narada.library.Practice;
import pl.narada.review.MeetingInStaszow;
import pl.narada.shared.Result;
import pl.narada.shared.Teryt;
import pl.narada.ui.Meeting;
import tools.jackson.databind.JsonNode;

/** One integration may read about Busko, where little happened; Staszów, where much did, must not shine through anywhere. */
@OnBothDatabases
class OnlyItsCountiesTest extends OtherSystems {

    @Autowired
    private Library library;

    private Meeting staszow;
    private Meeting busko;
    private OtherSystem limited;
    private LibraryEntry practice;
    private LibraryEntry shared;

    @BeforeEach
    void twoCountiesMet() {
        staszow = saved(MeetingInStaszow.isOver(planned(STASZOW, "Narada w Staszowie")));
        busko = saved(MeetingInStaszow.isOver(planned(BUSKO, "Narada w Busku")));
        limited = system(BUSKO);
        practice = added("Wypożyczalnia namiotów ze Staszowa", STASZOW);
        shared = added("Rower wodny dla obu", STASZOW, BUSKO);
    }

    @AfterEach
    void theLibraryIsAsBefore() {
        library.archive(practice.id(), true, "anna");
        library.archive(shared.id(), true, "anna");
    }

    private LibraryEntry added(String title, Teryt... counties) {
        var told = new Practice(title, "", "", "", "", "", "", "", "", "", true, Set.of(), Set.of(counties));
        return switch (library.add(told, "anna")) {
            case Result.Ok<LibraryEntry>(LibraryEntry entry) -> entry;
            case Result.Refused<LibraryEntry>(var why) -> throw new AssertionError(why);
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "counties",
                "workshops",
                "workshops?county=2612",
                "workshops?state=closed",
                "actions",
                "actions?county=2612",
                "actions?overdue=true",
                "library",
                "library?county=2612",
                "library?q=namiot",
                "library?q=Staszów",
                "library?kind=practice"
            })
    void noListTellsOfAnotherCounty(String path) {
        String list = limited.asks(path.replace("ó", "%C3%B3") + (path.contains("?") ? "&size=200" : "?size=200"))
                .body();

        assertThat(OtherSystem.json(limited.asks("counties")).path("total").asInt())
                .isEqualTo(1);
        assertThat(list)
                .doesNotContain(
                        "2612",
                        "Staszowie",
                        "staszowski",
                        "namiotów",
                        staszow.id().toString())
                .contains("\"items\"");
    }

    @Test
    void whatIsOfItsOwnCountyIsAllThere() {
        assertThat(limited.reads("counties/2601").path("name").asString()).isEqualTo("powiat buski");
        assertThat(limited.reads("counties/2601/needs").path("people").asInt()).isEqualTo(13);
        assertThat(limited.reads("workshops")
                        .path("items")
                        .path(0)
                        .path("title")
                        .asString())
                .isEqualTo("Narada w Busku");
        assertThat(limited.reads("actions").path("total").asInt()).isEqualTo(2);
        assertThat(limited.reads("workshops/" + busko.id() + "/outcome")
                        .path("outcome")
                        .path("people")
                        .asInt())
                .isEqualTo(13);
    }

    @Test
    void whatIsForSeveralCountiesNamesOnlyItsOwn() {
        JsonNode entry = limited.reads("library/" + shared.id());

        assertThat(entry.path("counties").valueStream().map(JsonNode::asString)).containsExactly("2601");
        assertThat(system().reads("library/" + shared.id()).path("counties")).hasSize(2);
    }

    @Test
    void whatIsOfAnotherCountyIsAsIfItWereNotThere() {
        for (String path : List.of(
                "counties/2612",
                "counties/2612/needs",
                "workshops/" + staszow.id(),
                "workshops/" + staszow.id() + "/outcome",
                "library/" + practice.id())) {
            var hidden = limited.asks(path);
            assertThat(hidden.statusCode()).as(path).isEqualTo(404);
            assertThat(OtherSystem.sentence(hidden)).isEqualTo("Nie ma tu niczego takiego.");
            assertThat(system().asks(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void whoMayReadOfEveryCountyReadsOfBoth() {
        assertThat(system().reads("workshops").path("total").asInt()).isEqualTo(2);
        assertThat(system().reads("actions").path("total").asInt()).isEqualTo(4);
        assertThat(system(BUSKO, STASZOW).reads("counties").path("total").asInt())
                .isEqualTo(2);
    }
}
