package pl.narada.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.narada.access.SlipHashes;
import pl.narada.room.command.FacilitatorCommand.IssueSlips;
import pl.narada.room.command.FacilitatorCommand.RequireSlips;
import pl.narada.shared.SlipCode;
import tools.jackson.databind.JsonNode;

/** Joining with the personal code of a slip of paper. */
class SlipsIT extends OverTheWire {

    @Autowired
    private JdbcClient database;

    private List<SlipCode> slips(int number) {
        List<SlipCode> codes = Stream.generate(SlipHashes::fresh).limit(number).toList();
        meeting.does(new IssueSlips(
                codes.stream().map(code -> SlipHashes.of(meeting.id(), code)).toList()));
        meeting.does(new RequireSlips(true));
        return codes;
    }

    private static Map<String, String> join(String slip) {
        return Map.of("kind", "join", "sector", "ngo", "slip", slip);
    }

    @Test
    @DisplayName("a phone is told that a slip is needed; each lets one person in, however it is typed")
    void oneSlipOnePerson() {
        SlipCode code = slips(2).getFirst();
        PhoneClient phone = stranger();
        assertThat(phone.parts().get("workshop").path("slips").asBoolean()).isTrue();

        JsonNode without = phone.ask(Map.of("kind", "join", "sector", "ngo"));
        assertThat(without.path("code").asString()).isEqualTo("slip-needed");
        assertThat(without.path("say").propertyNames()).containsExactlyInAnyOrder("pl", "en", "uk");
        assertThat(phone.ask(join("AAAA-AAAA")).path("code").asString()).isEqualTo("slip-unknown");
        JsonNode in = phone.ask(join(" " + code.inHalves().toLowerCase(java.util.Locale.ROOT)));
        assertThat(in.path("t").asString()).isEqualTo("done");

        assertThat(stranger().ask(join(code.value())).path("code").asString()).isEqualTo("slip-used");
        assertThat(meeting.state().participants()).hasSize(1);
        // the same phone again
        PhoneClient again = back(in.path("token").asString());
        assertThat(again.own()).containsKey("me");
    }

    @Test
    @DisplayName("over plain HTTP as well")
    void overHttpToo() {
        SlipCode code = slips(1).getFirst();

        assertThat(overHttp(null).ask(join("AAAAAAAA")).path("code").asString()).isEqualTo("slip-unknown");
        assertThat(overHttp(null).ask(join(code.value())).path("t").asString()).isEqualTo("done");
        assertThat(overHttp(null).ask(join(code.value())).path("code").asString())
                .isEqualTo("slip-used");
    }

    @Test
    @DisplayName("an answer that was lost comes again, and nobody is in twice")
    void askedAgain() {
        SlipCode code = slips(1).getFirst();
        PhoneClient phone = stranger();
        JsonNode first = phone.ask("join-by-slip-1", join(code.value()));

        JsonNode again = stranger().ask("join-by-slip-1", join(code.value()));

        assertThat(again.path("token")).isEqualTo(first.path("token"));
        assertThat(meeting.state().participants()).hasSize(1);
    }

    @Test
    @DisplayName("no code stands in the database, only hashes")
    void onlyHashes() {
        SlipCode code = slips(1).getFirst();
        stranger().ask(join(code.value()));

        List<String> journal = database.sql("select events from journal_entry where workshop_id = ?")
                .param(meeting.id().value())
                .query((row, _) -> row.getString(1))
                .list();
        assertThat(String.join("\n", journal))
                .contains("slips-issued", "slip-used", SlipHashes.of(meeting.id(), code))
                .doesNotContain(code.value(), code.inHalves());
    }
}
