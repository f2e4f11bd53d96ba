package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.VOTE;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.narada.faults.Database;
import pl.narada.faults.PackagedServer;
import pl.narada.faults.PreparedVote;

/** The server is killed while somebody votes: the phone says that the vote waits, and saves it once when it can. */
class PhoneAcrossAKillIT extends InChromium {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a vote given while the server is dead is saved once, and one given before is not doubled")
    void aVoteAcrossAKill() {
        var database = new Database(folder);
        PreparedVote vote = PreparedVote.in(database);
        try (var server = PackagedServer.start(folder)) {
            Screen phone = Screen.phone(chromium.browser(), 320, 640);
            phone.open(server.address() + "/j/" + vote.code());
            phone.pressStartingWith("Organizacja");
            phone.sees("Które tematy są");
            var choices = phone.page().locator(".choice");
            choices.first().click();
            phone.sees("Głos zapisany");

            server.kill();
            choices.nth(1).click();
            phone.sees("Głos czeka na");
            phone.picture("phone-320-30-killed");
            server.restart();
            phone.seesInTheEnd("Głos zapisany");
            phone.picture("phone-320-31-after-the-kill");

            assertThat(phone.violations()).isEmpty();
            phone.page().context().close();
            server.kill();
            List<Database.Row> journal = database.journal(vote.workshop());
            assertThat(journal.stream()
                            .flatMap(row -> row.events("vote.ballot-cast").stream())
                            .filter(cast -> cast.path("activity").asInt() == VOTE))
                    .extracting(cast -> cast.path("points").size())
                    .containsExactly(1, 2);
        }
    }
}
