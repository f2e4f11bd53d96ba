package pl.narada.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.narada.activity.summarise.SummariseCommand;
import pl.narada.journey.Eventually;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;
import tools.jackson.databind.JsonNode;

/** What phones are shown, and what they must not know: the parts of docs/protocol.md. */
class ProtocolPartsIT extends OverTheWire {

    @Test
    void beforeTheStartThereAreTheFactsAndThePlan() {
        Map<String, JsonNode> parts = stranger().parts();

        assertThat(parts).containsOnlyKeys("workshop", "agenda");
        assertThat(parts.get("workshop").propertyNames())
                .containsExactlyInAnyOrder("title", "county", "date", "start", "end", "venue", "phase", "network");
        assertThat(parts.get("workshop").path("date").asString()).isEqualTo("2023-11-22");
        assertThat(parts.get("workshop").path("start").asString()).isEqualTo("09:00");
        assertThat(parts.get("workshop").path("phase").asString()).isEqualTo("draft");
        assertThat(parts.get("agenda")).hasSize(5);
        assertThat(parts.get("agenda").get(1).propertyNames())
                .containsExactlyInAnyOrder("id", "title", "start", "minutes");
    }

    @Test
    void eachKindOfActivityHasTheFieldsOfTheProtocol() {
        meeting.start();
        PhoneClient phone = joined("ngo");

        assertThat(shown(phone, WELCOME)).containsExactlyInAnyOrder("id", "kind", "prompt", "status", "text", "links");
        meeting.goTo(NEEDS);
        assertThat(shown(phone, NEEDS))
                .containsExactlyInAnyOrder("id", "kind", "prompt", "status", "noun", "limit", "count");
        meeting.goTo(THEMES);
        assertThat(shown(phone, THEMES)).containsExactlyInAnyOrder("id", "kind", "prompt", "status", "themes", "loose");
        meeting.voteOn("Zdrowie");
        assertThat(shown(phone, VOTE))
                .containsExactlyInAnyOrder(
                        "id", "kind", "prompt", "status", "method", "dots", "perChoice", "choices", "revealed");
        meeting.goTo(SUPPORT);
        assertThat(shown(phone, SUPPORT))
                .containsExactlyInAnyOrder(
                        "id", "kind", "prompt", "status", "method", "perChoice", "choices", "revealed");
        meeting.goTo(SUMMARY);
        assertThat(shown(phone, SUMMARY))
                .containsExactlyInAnyOrder("id", "kind", "prompt", "status", "summary", "decisions", "actions");
        assertThat(phone.parts().get("place").propertyNames())
                .containsExactlyInAnyOrder("block", "activity", "endsAt", "pausedLeft");
    }

    private static Iterable<String> shown(PhoneClient phone, int activity) {
        phone.awaitParts(parts -> parts.containsKey("activity")
                && parts.get("activity").path("id").asInt() == activity);
        return List.copyOf(phone.parts().get("activity").propertyNames());
    }

    @Test
    void everyPhoneSeesAChangeWithinASecond() {
        meeting.start();
        PhoneClient one = joined("ngo");
        PhoneClient other = stranger();
        long begun = System.nanoTime();

        meeting.goTo(NEEDS);
        shown(one, NEEDS);
        shown(other, NEEDS);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void whoStaysThroughTheMeetingHoldsAtEachStepWhatAFreshPhoneHolds() {
        PhoneClient stays = joined("ngo");
        meeting.start();
        holdsAll(stays);
        meeting.goTo(NEEDS);
        stays.say(NEEDS, "Żłobek");
        stays.say(NEEDS, "Basen");
        holdsAll(stays);
        meeting.hide(NEEDS, 2);
        holdsAll(stays);
        meeting.voteOn("Dzieci", "Sport");
        stays.vote(VOTE, Map.of(1, 1, 2, 1));
        holdsAll(stays);
        meeting.reveal(VOTE);
        holdsAll(stays);
        meeting.conceal(VOTE);
        holdsAll(stays);
        meeting.goTo(SUMMARY);
        holdsAll(stays);
        meeting.end();
        holdsAll(stays);
    }

    /** The law: old map + every parts sent since = fresh map. */
    private void holdsAll(PhoneClient phone) {
        Eventually.get(() -> {
            phone.ping();
            PhoneClient fresh = back(phone.token());
            boolean same = fresh.parts().equals(phone.parts()) && fresh.own().equals(phone.own());
            // nothing moved while we looked, and the last change has been shown
            boolean upToDate = fresh.parts()
                    .get("workshop")
                    .path("phase")
                    .asString()
                    .equals(meeting.state().phase().wire());
            return same && upToDate ? Optional.of(true) : Optional.empty();
        });
    }

    @Test
    void hiddenWordsAreInNoByteThatAPhoneOfAnotherReceives() {
        meeting.start().goTo(IDEAS);
        PhoneClient author = joined("ngo");
        PhoneClient other = joined("jst");
        author.say(IDEAS, "Słowa nie do pokazania");
        author.say(IDEAS, "Park");
        meeting.hide(IDEAS, 1);
        meeting.goTo(SUPPORT);
        shown(other, SUPPORT);
        other.vote(SUPPORT, Map.of(2, 1));
        assertThat(other.vote(SUPPORT, Map.of(1, 1)).path("code").asString()).isEqualTo("choice-unknown");
        meeting.reveal(SUPPORT);
        other.awaitParts(parts -> parts.containsKey("result"));
        meeting.end();
        other.awaitParts(parts -> parts.containsKey("agreed"));
        PhoneClient late = stranger();

        assertThat(other.received()).anyMatch(frame -> frame.contains("Park"));
        assertThat(other.received()).noneMatch(frame -> frame.contains("pokazania"));
        assertThat(late.received()).noneMatch(frame -> frame.contains("pokazania"));
        assertThat(author.parts().toString()).doesNotContain("pokazania");
    }

    @Test
    void unrevealedCountsAreInNoByteThatAPhoneReceives() {
        meeting.startVoteOn("Zdrowie", "Szkoła");
        PhoneClient watching = joined("jst");
        shown(watching, VOTE);
        watching.ping();
        int before = watching.received().size();
        for (int i = 0; i < 6; i++) joined("ngo").vote(VOTE, Map.of(1, 1));
        meeting.close(VOTE);
        watching.awaitParts(
                parts -> parts.get("activity").path("status").asString().equals("closed"));
        watching.ping();

        List<String> since =
                watching.received().subList(before, watching.received().size());
        assertThat(since).as("the closing and the pong").hasSize(2);
        assertThat(stranger().parts()).doesNotContainKey("result");
        List.of("result", "votes", "voted", "voters", "joined")
                .forEach(key -> assertThat(watching.received()).noneMatch(frame -> frame.contains("\"" + key + "\"")));
    }

    @Test
    void aVoteThatEndsUnrevealedIsNotInWhatWasAgreed() {
        meeting.startVoteOn("Zdrowie");
        joined("ngo").vote(VOTE, Map.of(1, 1));
        meeting.end();

        PhoneClient phone = stranger();
        phone.awaitParts(parts -> parts.containsKey("agreed"));

        assertThat(phone.parts().get("agreed").path("results").isEmpty()).isTrue();
        assertThat(phone.parts().toString()).doesNotContain("votes");
    }

    @Test
    void aRevealedResultIsShownToAllAndGoesAgain() {
        meeting.startVoteOn("Zdrowie", "Szkoła");
        for (int i = 0; i < 5; i++) joined("ngo").vote(VOTE, Map.of(2, 1));
        for (int i = 0; i < 6; i++) joined("jst").vote(VOTE, Map.of(1, 1, 2, 1));
        PhoneClient phone = stranger();

        meeting.reveal(VOTE);

        phone.awaitParts(parts -> parts.containsKey("result"));
        JsonNode result = phone.parts().get("result");
        // five and six of one mind are not told apart
        assertThat(result.toString())
                .isEqualTo(
                        "{'activity':4,'voters':11,'onPaper':0,'few':false,'groups':[{'sectors':['ngo'],'voters':5},{'sectors':['jst'],'voters':6}],'rows':[{'id':2,'label':'Szkoła','votes':11,'supporters':11,'by':[],'band':0},{'id':1,'label':'Zdrowie','votes':6,'supporters':6,'by':[],'band':0}],'agreement':[{'id':2,'support':[],'verdict':'supported-overall','most':[],'least':[],'share':100,'balanced':null,'common':null,'divide':null},{'id':1,'support':[],'verdict':'no-clear-majority','most':[],'least':[],'share':55,'balanced':null,'common':null,'divide':null}],'places':null,'chosen':null}"
                                .replace('\'', '"'));
        meeting.conceal(VOTE);
        phone.awaitParts(parts -> !parts.containsKey("result"));
    }

    @Test
    void theResultOfFewPeopleIsNotSplit() {
        meeting.startVoteOn("Zdrowie");
        for (int i = 0; i < 5; i++) joined("ngo").vote(VOTE, Map.of(1, 1));
        joined("jst").vote(VOTE, Map.of(1, 1));
        PhoneClient phone = stranger();

        meeting.reveal(VOTE);

        phone.awaitParts(parts -> parts.containsKey("result"));
        assertThat(phone.parts().get("result").path("groups").isEmpty()).isTrue();
        assertThat(phone.parts().get("result").at("/rows/0/by").isEmpty()).isTrue();
    }

    @Test
    void afterTheCloseThereIsWhatWasAgreed() {
        meeting.startVoteOn("Zdrowie");
        joined("ngo").vote(VOTE, Map.of(1, 1));
        meeting.reveal(VOTE).goTo(SUMMARY);
        var summary = new ActivityId(SUMMARY);
        meeting.does(new SummariseCommand.WriteSummary(summary, "Było warto."));
        meeting.does(new SummariseCommand.RecordDecision(summary, null, "Spotykamy się co kwartał"));
        meeting.does(new SummariseCommand.RecordAction(
                summary, null, "Lista organizacji", "Anna", LocalDate.of(2023, 12, 15)));
        meeting.does(new SummariseCommand.RecordAction(summary, null, "Sala", "Jan", null));
        PhoneClient phone = stranger();

        meeting.end();

        phone.awaitParts(parts -> parts.containsKey("agreed"));
        assertThat(phone.parts()).containsOnlyKeys("workshop", "agenda", "agreed");
        assertThat(phone.parts().get("workshop").path("phase").asString()).isEqualTo("closed");
        JsonNode agreed = phone.parts().get("agreed");
        assertThat(agreed.propertyNames()).containsExactlyInAnyOrder("summary", "decisions", "actions", "results");
        assertThat(agreed.path("summary").asString()).isEqualTo("Było warto.");
        assertThat(agreed.at("/decisions/0").asString()).isEqualTo("Spotykamy się co kwartał");
        assertThat(agreed.at("/actions/0/until").asString()).isEqualTo("2023-12-15");
        assertThat(agreed.at("/actions/1/until").isNull()).isTrue();
        assertThat(agreed.at("/results/0/rows/0/votes").asInt()).isEqualTo(1);
    }

    @Test
    void peopleArePresentOnceHoweverManyTabsTheyHaveAndNoLongerWhenTheLastOneIsClosed() {
        PhoneClient one = joined("ngo");
        PhoneClient other = back(one.token());
        stranger();
        present(Map.of(Sector.NGO, 1));

        one.close();
        other.ping();
        present(Map.of(Sector.NGO, 1));

        other.close();
        present(Map.of());
    }

    @Test
    void aPhoneThatJoinedTwiceInOneBreathLeavesNobodyBehind() {
        PhoneClient phone = stranger();
        Map<String, String> join = Map.of("kind", "join", "sector", "ngo");
        phone.tell("join-0001", join);
        phone.tell("join-0002", join);
        phone.answerTo("join-0001");
        phone.answerTo("join-0002");

        phone.close();

        present(Map.of());
    }
}
