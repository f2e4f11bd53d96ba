package pl.narada.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.narada.shared.Sector;
import tools.jackson.databind.JsonNode;

/** How a phone comes in, and comes back: the first half of docs/protocol.md. */
class ProtocolHelloIT extends OverTheWire {

    private static final Map<String, String> JOIN = Map.of("kind", "join", "sector", "ngo");

    @Test
    void aStrangerIsWelcomeAndSeesTheMeeting() {
        PhoneClient phone = connected();

        phone.hello(meeting.code());

        JsonNode welcome = phone.next("welcome");
        assertThat(welcome.path("proto").asInt()).isEqualTo(1);
        assertThat(welcome.path("full").asBoolean()).isTrue();
        assertThat(welcome.path("stranger").asBoolean()).isTrue();
        assertThat(welcome.path("now").asLong()).isCloseTo(System.currentTimeMillis(), within(5_000L));
        assertThat(welcome.path("own").isEmpty()).isTrue();
        assertThat(phone.parts()).containsOnlyKeys("workshop", "agenda");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s%s", " %s %s ", "%s-%s", "%s – %s", "%s.%s", "\u00a0%s\u200b%s\t"})
    void aCodeIsReadAsPeopleTypeIt(String typed) {
        String code = meeting.code().toLowerCase();
        PhoneClient phone = connected();

        phone.hello(typed.formatted(code.substring(0, 3), code.substring(3)));

        phone.next("welcome");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "O", "o", "1", "I", "i", "L", "l"})
    void lettersThatLookAlikeAreTheSame(String typed) {
        String meant = Set.of("0", "O", "o").contains(typed) ? "Q" : "J";
        for (int i = 0; i < 300 && !meeting.code().contains(meant); i++) meeting = anotherMeeting();
        PhoneClient phone = connected();

        phone.hello(meeting.code().replace(meant, typed));

        phone.next("welcome");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"222222", "", "ABC", "ĄĘŚĆŻŹ", "<b>AAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void anUnknownCodeIsRefusedInThreeLanguagesAndTheSocketStaysUsable(String code) {
        PhoneClient phone = connected();
        phone.hello(code);

        JsonNode refused = phone.next("refused");

        assertThat(refused.path("code").asString()).isEqualTo("code-unknown");
        assertThat(refused.path("say").propertyNames()).containsExactlyInAnyOrder("pl", "en", "uk");
        assertThat(refused.at("/say/pl").asString()).startsWith("Nie ma spotkania");
        assertThat(refused.at("/say/en").asString()).isNotBlank().isNotEqualTo("!refusal.code-unknown!");
        assertThat(refused.at("/say/uk").asString()).containsPattern("\\p{IsCyrillic}");

        phone.hello(meeting.code());
        phone.next("welcome");
    }

    @Test
    void aSecondHelloStartsOverOnTheSameSocket() {
        PhoneClient phone = joined("ngo");

        phone.hello(meeting.code());

        assertThat(phone.next("welcome").path("stranger").asBoolean()).isFalse();
        assertThat(phone.own()).containsKey("me");
        present(Map.of(Sector.NGO, 1));
    }

    @Test
    void aHelloWithoutTokenMakesAStrangerOfAParticipant() {
        PhoneClient phone = joined("ngo");

        phone.hello(meeting.code(), null, null, 0);

        assertThat(phone.next("welcome").path("stranger").asBoolean()).isTrue();
        assertThat(phone.own()).isEmpty();
        present(Map.of());
    }

    @Test
    void aSecondHelloMayGoToAnotherMeeting() {
        PhoneClient phone = joined("ngo");
        Meeting other = anotherMeeting().start();

        phone.hello(other.code());

        JsonNode welcome = phone.next("welcome");
        assertThat(welcome.path("full").asBoolean()).isTrue();
        assertThat(welcome.path("stranger").asBoolean()).isTrue();
        assertThat(phone.parts()).containsKey("place");
        present(Map.of());
    }

    @Test
    void whoComesBackWithTheTokenIsTheSameParticipant() {
        PhoneClient first = joined("business");
        joined("ngo");
        first.close();

        PhoneClient again = back(first.token());

        assertThat(again.own()).isEqualTo(first.own());
        assertThat(meeting.state().participants()).hasSize(2);
    }

    @Test
    void aTokenThatThisServerDoesNotKnowIsAsNone() {
        String token = joined("ngo").token();
        meeting.start();
        var foreign = anotherMeeting();
        PhoneClient elsewhere = connected();
        elsewhere.hello(foreign.code());
        elsewhere.next("welcome");
        elsewhere.join("jst");

        for (String wrong :
                new String[] {"", "1", "1.", "1.AAAA", "2" + token.substring(1), token + "x", "1.ż", elsewhere.token()
                }) {
            PhoneClient phone = connected();
            phone.hello(meeting.code(), wrong, null, 0);
            assertThat(phone.next("welcome").path("stranger").asBoolean())
                    .as(wrong)
                    .isTrue();
            assertThat(phone.own()).isEmpty();
            assertThat(phone.say(Meeting.WELCOME, "x").path("t").asString()).isEqualTo("refused");
        }
    }

    @Test
    void aJoinThatIsSentAgainGivesTheSameParticipantAndToken() {
        String id = UUID.randomUUID().toString();
        PhoneClient phone = stranger();
        JsonNode first = phone.ask(id, JOIN);

        assertThat(phone.ask(id, JOIN)).isEqualTo(first);
        // as if the first answer had been lost with the connection
        PhoneClient again = stranger();
        assertThat(again.ask(id, JOIN)).isEqualTo(first);
        again.awaitOwn(own -> own.containsKey("me"));

        assertThat(meeting.state().participants()).hasSize(1);
        present(Map.of(Sector.NGO, 1));
    }

    @Test
    void aSecondJoinIsRefused() {
        PhoneClient phone = joined("ngo");

        JsonNode answer = phone.ask(Map.of("kind", "join", "sector", "jst"));

        assertThat(answer.path("t").asString()).isEqualTo("refused");
        assertThat(answer.path("code").asString()).isEqualTo("not-allowed");
        assertThat(meeting.state().participants()).hasSize(1);
    }

    @Test
    void twoJoinsInOneBreathAreOneParticipant() {
        PhoneClient phone = stranger();
        phone.tell("join-0001", JOIN);
        phone.tell("join-0002", JOIN);

        phone.answerTo("join-0001");
        phone.answerTo("join-0002");

        assertThat(meeting.state().participants()).hasSize(1);
    }

    @Test
    void commandsAreCarriedOutInTheOrderInWhichTheyCameEvenRightAfterAJoin() {
        meeting.start().goTo(Meeting.NEEDS);
        PhoneClient phone = stranger();
        phone.tell("join-0001", JOIN);

        JsonNode said = phone.say(Meeting.NEEDS, "Świetlica");

        assertThat(said.path("t").asString()).isEqualTo("done");
    }

    @Test
    void whoWasAwayGetsTheDifferenceAndThenHoldsWhatAFreshPhoneHolds() {
        meeting.start();
        PhoneClient phone = joined("ngo");
        phone.awaitParts(parts -> parts.containsKey("activity"));
        phone.close();
        String epoch = phone.epoch();
        long version = phone.version();
        meeting.goTo(Meeting.NEEDS);
        joined("jst").say(Meeting.NEEDS, "Autobus w sobotę");
        meeting.goTo(Meeting.THEMES);
        stranger().awaitParts(parts -> parts.get("activity").path("loose").asInt() == 1);

        PhoneClient again = connected();
        again.hello(meeting.code(), phone.token(), epoch, version);
        JsonNode welcome = again.next("welcome");

        assertThat(welcome.path("full").asBoolean()).isFalse();
        assertThat(welcome.path("parts").propertyNames()).contains("activity").doesNotContain("workshop");
        phone.parts().putAll(again.parts());
        assertThat(phone.parts()).isEqualTo(stranger().parts());
        assertThat(again.own()).isEqualTo(phone.own());
    }

    @Test
    void aPartThatIsGoneIsTakenAwayFromWhoWasAway() {
        meeting.startVoteOn("Zdrowie").reveal(Meeting.VOTE);
        PhoneClient phone = stranger();
        phone.awaitParts(parts -> parts.containsKey("result"));
        meeting.conceal(Meeting.VOTE);
        stranger().awaitParts(parts -> !parts.containsKey("result"));

        phone.hello(meeting.code());
        phone.next("welcome");

        assertThat(phone.parts())
                .doesNotContainKey("result")
                .isEqualTo(stranger().parts());
    }

    @Test
    void theStateOfAnotherEpochIsReplaced() {
        PhoneClient before = stranger();
        PhoneClient phone = connected();

        phone.hello(meeting.code(), null, "deadbeef", before.version());

        assertThat(phone.next("welcome").path("full").asBoolean()).isTrue();
        assertThat(phone.parts()).isEqualTo(before.parts());
    }

    @ParameterizedTest
    @ValueSource(longs = {-7, 1_000_000, Long.MAX_VALUE})
    void aVersionThatNeverWasGetsEverything(long version) {
        PhoneClient before = stranger();
        PhoneClient phone = connected();

        phone.hello(meeting.code(), null, before.epoch(), version);

        assertThat(phone.next("welcome").path("full").asBoolean()).isTrue();
        assertThat(phone.parts()).isEqualTo(before.parts());
    }
}
