package pl.narada.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.narada.activity.gather.GatherState;
import pl.narada.activity.vote.VoteState;
import pl.narada.room.StaszowAgenda;
import pl.narada.shared.ActivityId;
import tools.jackson.databind.JsonNode;

/** What participants may do, and what they are told when they may not: the commands of docs/protocol.md. */
class ProtocolCommandsIT extends OverTheWire {

    private static Map<String, ?> say(String text) {
        return Map.of("kind", "gather.say", "activity", NEEDS, "text", text);
    }

    private static Map<String, ?> withdraw(int contribution) {
        return Map.of("kind", "gather.withdraw", "activity", NEEDS, "contribution", contribution);
    }

    private static Map<String, ?> cast(Map<Integer, Integer> points) {
        return Map.of("kind", "vote.cast", "activity", VOTE, "points", points);
    }

    private static Map<String, ?> rate(int choice, String scale, int value) {
        return Map.of("kind", "rate.rate", "activity", RATING, "choice", choice, "scale", scale, "value", value);
    }

    private static void refusedWith(String code, JsonNode answer) {
        assertThat(answer.path("t").asString()).isEqualTo("refused");
        assertThat(answer.path("code").asString()).isEqualTo(code);
        assertThat(answer.at("/say/pl").asString()).isNotBlank();
    }

    private static void isDone(JsonNode answer) {
        assertThat(answer.path("t").asString()).isEqualTo("done");
    }

    private List<String> written() {
        var state = (GatherState)
                meeting.state().activities().get(new ActivityId(NEEDS)).state();
        return state.contributions().stream().map(c -> c.text()).toList();
    }

    private VoteState votes() {
        return (VoteState)
                meeting.state().activities().get(new ActivityId(VOTE)).state();
    }

    @Test
    void whatIsSaidIsOnesOwnUpToTheEntryThatSavedIt() {
        meeting.start().goTo(NEEDS);
        PhoneClient phone = joined("ngo");
        phone.tell("say-00001", say("  Żłobek\n w   gminie "));

        JsonNode done = phone.answerTo("say-00001");
        phone.awaitOwn(own -> own.containsKey("a/" + NEEDS));
        JsonNode own = phone.lastOwn();

        assertThat(own.path("entry").asLong())
                .isEqualTo(done.path("entry").asLong())
                .isEqualTo(meeting.state().version());
        assertThat(own.at("/parts/a~12/said/0/text").asString()).isEqualTo("Żłobek w gminie");
    }

    @Test
    void aContributionThatIsSentTwiceIsThereOnce() {
        meeting.start().goTo(NEEDS);
        PhoneClient phone = joined("ngo");

        JsonNode first = phone.ask("say-00001", say("Żłobek"));

        assertThat(phone.ask("say-00001", say("Żłobek"))).isEqualTo(first);
        assertThat(back(phone.token()).ask("say-00001", say("Żłobek"))).isEqualTo(first);
        assertThat(written()).containsExactly("Żłobek");
    }

    @Test
    void theSameIdWithOtherWordsGetsTheFirstAnswerAndChangesNothing() {
        meeting.start().goTo(NEEDS);
        PhoneClient phone = joined("ngo");
        JsonNode first = phone.ask("say-00001", say("Żłobek"));

        assertThat(phone.ask("say-00001", say("Basen"))).isEqualTo(first);
        assertThat(phone.ask("say-00001", withdraw(1))).isEqualTo(first);

        assertThat(written()).containsExactly("Żłobek");
    }

    @Test
    void anIdIsUniqueForItsParticipantOnly() {
        meeting.start().goTo(NEEDS);

        isDone(joined("ngo").ask("say-00001", say("Żłobek")));
        isDone(joined("jst").ask("say-00001", say("Basen")));

        assertThat(written()).containsExactly("Żłobek", "Basen");
    }

    @Test
    void aRefusalIsFinal() {
        meeting.startVoteOn("Zdrowie").close(VOTE);
        PhoneClient phone = joined("ngo");
        JsonNode refused = phone.ask("vote-0001", cast(Map.of(1, 1)));
        meeting.open(VOTE);

        assertThat(phone.ask("vote-0001", cast(Map.of(1, 1)))).isEqualTo(refused);

        refusedWith("activity-not-open", refused);
        assertThat(votes().ballots()).isEmpty();
    }

    @Test
    void twoTabsOfOneParticipantSeeEachOthersOwnParts() {
        meeting.startVoteOn("Zdrowie", "Szkoła");
        PhoneClient one = joined("ngo");
        PhoneClient other = back(one.token());

        isDone(one.vote(VOTE, Map.of(1, 1, 2, 1)));

        other.awaitOwn(own -> own.containsKey("a/" + VOTE));
        assertThat(other.own().get("a/" + VOTE).toString()).isEqualTo("{\"points\":{\"1\":1,\"2\":1}}");
        isDone(other.vote(VOTE, Map.of()));
        one.awaitOwn(own -> !own.containsKey("a/" + VOTE));
    }

    /** Subscribe first, then snapshot: no gap. Many times, as the gap is small. */
    @Test
    void aTabThatOpensWhileTheOtherVotesMissesNothing() {
        meeting.startVoteOn("Zdrowie", "Szkoła");
        PhoneClient one = joined("ngo");
        for (int i = 0; i < 200; i++) {
            // a connection may ask sixty times without a pause
            if (i % 50 == 49) one = back(one.token());
            int turn = i;
            PhoneClient other = PhoneClient.follow(server(), meeting.code(), one.token());
            Map<Integer, Integer> ballot = Map.of(1 + turn % 2, 1);
            isDone(one.vote(VOTE, ballot));
            other.awaitOwn(own -> own.containsKey("a/" + VOTE)
                    && own.get("a/" + VOTE).path("points").has(String.valueOf(1 + turn % 2)));
            other.close();
        }
    }

    @Test
    void twoTabsAtOnceNeverHaveMoreDotsThanOnePerson() {
        meeting.startVoteOn("Zdrowie", "Szkoła", "Drogi", "Woda", "Kultura");
        PhoneClient one = joined("ngo");
        PhoneClient other = back(one.token());

        for (int i = 0; i < 20; i++) {
            int shift = i;
            var both = CompletableFuture.runAsync(() -> isDone(one.vote(VOTE, ballot(shift, 3))));
            isDone(other.vote(VOTE, ballot(shift + 2, 3)));
            both.join();
            assertThat(votes().ballots()).hasSize(1);
            var points = votes().ballots().values().iterator().next().points();
            assertThat(points).isIn(ballot(shift, 3), ballot(shift + 2, 3));
            assertThat(votes().tally().dots().values().stream()
                            .mapToInt(
                                    by -> by.values().stream().mapToInt(n -> n).sum())
                            .sum())
                    .isEqualTo(3);
        }
    }

    /** One dot each on so many of five choices. */
    private static Map<Integer, Integer> ballot(int from, int many) {
        return IntStream.range(from, from + many)
                .boxed()
                .collect(java.util.stream.Collectors.toMap(i -> i % 5 + 1, _ -> 1));
    }

    @Test
    void aBallotIsReplacedAsAWholeAndCanBeTakenBack() {
        meeting.startVoteOn("Zdrowie", "Szkoła", "Drogi");
        PhoneClient phone = joined("ngo");
        isDone(phone.vote(VOTE, Map.of(1, 1, 2, 1)));
        isDone(phone.vote(VOTE, Map.of(3, 1, 1, 0)));
        assertThat(votes().ballots().values().iterator().next().points()).isEqualTo(Map.of(3, 1));

        isDone(phone.vote(VOTE, Map.of()));

        assertThat(votes().ballots()).isEmpty();
        assertThat(votes().tally().voters()).isEmpty();
    }

    @Test
    void aBallotThatDoesNotFitIsRefusedAndTheOldOneStays() {
        meeting.startVoteOn("Zdrowie", "Szkoła", "Drogi", "Woda");
        PhoneClient phone = joined("ngo");
        isDone(phone.vote(VOTE, Map.of(1, 1)));

        refusedWith("too-many-dots", phone.vote(VOTE, Map.of(1, 1, 2, 1, 3, 1, 4, 1)));
        refusedWith("too-many-on-one", phone.vote(VOTE, Map.of(1, 2)));
        refusedWith("choice-unknown", phone.vote(VOTE, Map.of(5, 1)));
        refusedWith("choice-unknown", phone.vote(VOTE, Map.of(0, 1)));
        refusedWith("choice-unknown", phone.vote(VOTE, Map.of(1, 1, 2, -1)));
        refusedWith("too-many-on-one", phone.vote(VOTE, Map.of(1, Integer.MAX_VALUE, 2, Integer.MAX_VALUE)));

        assertThat(votes().ballots().values().iterator().next().points()).isEqualTo(Map.of(1, 1));
    }

    @Test
    void aRatingIsOnesOwnUntilItIsRevealedAndCanBeTakenBack() {
        meeting.startRatingOf("Zdrowie", "Szkoła");
        PhoneClient phone = joined("ngo");

        isDone(phone.ask("rate-0001", rate(1, "importance", 4)));
        isDone(phone.ask("rate-0001", rate(1, "importance", 4)));
        isDone(phone.ask(rate(2, "feasibility", 1)));
        isDone(phone.ask(rate(2, "feasibility", 0)));
        refusedWith("choice-unknown", phone.ask(rate(3, "importance", 4)));
        refusedWith("rating-unknown", phone.ask(rate(1, "importance", 6)));
        refusedWith("malformed", phone.ask(rate(1, "beauty", 4)));

        phone.awaitOwn(own -> own.containsKey("a/" + RATING));
        assertThat(back(phone.token()).own().get("a/" + RATING).toString())
                .isEqualTo("{\"ratings\":{\"1\":{\"importance\":4}}}");
        meeting.reveal(RATING);
        phone.awaitParts(parts -> parts.containsKey("result"));
        JsonNode result = phone.parts().get("result");
        assertThat(result.path("kind").asString()).isEqualTo("rate");
        assertThat(result.at("/rows/0/ratings/importance").toString())
                .isEqualTo("{\"n\":1,\"mean\":4.0,\"spread\":[0,0,0,1,0],\"by\":[],\"verdict\":\"too-few\"}");
    }

    @Test
    void anOpinionIsOnesOwnUntilItIsRevealedAndCanBeTakenBack() {
        meeting.startOpinions();
        PhoneClient phone = joined("ngo");

        isDone(phone.ask("opine-001", opine(1, "agree")));
        isDone(phone.ask("opine-001", opine(1, "agree")));
        isDone(phone.ask(opine(2, "pass")));
        isDone(phone.ask(opine(2, null)));
        refusedWith("choice-unknown", phone.ask(opine(4, "agree")));
        refusedWith("malformed", phone.ask(opine(1, "perhaps")));

        phone.awaitOwn(own -> own.containsKey("a/" + OPINIONS));
        assertThat(back(phone.token()).own().get("a/" + OPINIONS).toString())
                .isEqualTo("{\"stances\":{\"1\":\"agree\"}}");
        meeting.reveal(OPINIONS);
        phone.awaitParts(parts -> parts.containsKey("result"));
        JsonNode result = phone.parts().get("result");
        assertThat(result.path("kind").asString()).isEqualTo("opine");
        assertThat(result.at("/rows/0/agree").asInt()).isOne();
    }

    @Test
    void aHandIsOnesOwnUntilItIsRevealedAndCanBeTakenBack() {
        meeting.start().plans(StaszowAgenda.aProposal()).goTo(CONSENT);
        PhoneClient phone = joined("ngo");

        isDone(phone.ask("consent-1", show(0, "Za drogo")));
        isDone(phone.ask("consent-1", show(0, "Za drogo")));
        isDone(phone.ask(Map.of("kind", "consent.abstain", "activity", CONSENT)));
        isDone(phone.ask(show(null, "")));
        isDone(phone.ask(show(2, "")));
        refusedWith("hand-unknown", phone.ask(show(6, "")));
        refusedWith("malformed", phone.ask(show("two", "")));

        phone.awaitOwn(own -> own.containsKey("a/" + CONSENT));
        assertThat(back(phone.token()).own().get("a/" + CONSENT).toString())
                .isEqualTo("{\"fingers\":2,\"abstains\":false,\"reason\":\"\"}");
        meeting.reveal(CONSENT);
        phone.awaitParts(parts -> parts.containsKey("result"));
        assertThat(phone.parts().get("result").path("verdict").asString()).isEqualTo("too-few");
    }

    @Test
    void aBallotForABudgetIsReplacedAsAWhole() {
        meeting.start().plans(StaszowAgenda.aBudget()).goTo(BUDGET);
        PhoneClient phone = joined("ngo");

        isDone(phone.ask("budget-1", projects(List.of(2, 1))));
        isDone(phone.ask(projects(List.of(3))));
        refusedWith("choice-unknown", phone.ask(projects(List.of(7))));
        refusedWith("malformed", phone.ask(projects("3")));

        phone.awaitOwn(own -> own.containsKey("a/" + BUDGET));
        assertThat(back(phone.token()).own().get("a/" + BUDGET).toString()).isEqualTo("{\"projects\":[3]}");
        meeting.reveal(BUDGET);
        phone.awaitParts(parts -> parts.containsKey("result"));
        assertThat(phone.parts().get("result").at("/chosen/proportional/0").asInt())
                .isEqualTo(3);
    }

    @Test
    void aBallotWithPointsIsReplacedAsAWhole() {
        meeting.start().plans(StaszowAgenda.aBudgetWithPoints()).goTo(BUDGET);
        PhoneClient phone = joined("ngo");

        isDone(phone.ask("points-1", points(Map.of("1", 5, "2", 5))));
        isDone(phone.ask(points(Map.of("3", 4, "1", 0))));
        refusedWith("choice-unknown", phone.ask(points(Map.of("7", 1))));
        refusedWith("points-on-one", phone.ask(points(Map.of("1", 6))));
        refusedWith("points-too-many", phone.ask(points(Map.of("1", 5, "2", 5, "3", 1))));
        refusedWith("points-wanted", phone.ask(projects(List.of(1))));
        refusedWith("malformed", phone.ask(points(List.of(3))));

        phone.awaitOwn(own -> own.containsKey("a/" + BUDGET));
        assertThat(back(phone.token()).own().get("a/" + BUDGET).toString()).isEqualTo("{\"points\":{\"3\":4}}");
        meeting.reveal(BUDGET);
        phone.awaitParts(parts -> parts.containsKey("result"));
        assertThat(phone.parts().get("result").at("/rows/0/points").asInt()).isEqualTo(4);
    }

    private static Map<String, ?> points(Object points) {
        return Map.of("kind", "budget.give", "activity", BUDGET, "points", points);
    }

    private static Map<String, ?> projects(Object projects) {
        return Map.of("kind", "budget.choose", "activity", BUDGET, "projects", projects);
    }

    private static Map<String, ?> show(@Nullable Object fingers, String reason) {
        Map<String, Object> command = new HashMap<>();
        command.put("kind", "consent.show");
        command.put("activity", CONSENT);
        command.put("fingers", fingers);
        command.put("reason", reason);
        return command;
    }

    @Test
    void anOrderIsOnesOwnUntilItIsRevealedAndIsReplacedAsAWhole() {
        meeting.startRankingOf("Zdrowie", "Szkoła", "Drogi");
        PhoneClient phone = joined("ngo");

        isDone(phone.ask("rank-0001", rank(2, 1)));
        isDone(phone.ask("rank-0001", rank(2, 1)));
        isDone(phone.ask(rank(3, 2)));
        refusedWith("choice-unknown", phone.ask(rank(4)));
        refusedWith("malformed", phone.ask(rank(1, null)));
        refusedWith("malformed", phone.ask(Map.of("kind", "rank.order", "activity", RANKING)));

        phone.awaitOwn(own -> own.containsKey("a/" + RANKING));
        assertThat(back(phone.token()).own().get("a/" + RANKING).toString()).isEqualTo("{\"order\":[3,2]}");
        meeting.reveal(RANKING);
        phone.awaitParts(parts -> parts.containsKey("result"));
        JsonNode rows = phone.parts().get("result").path("rows");
        assertThat(rows.at("/0/label").asString()).isEqualTo("Drogi");
        assertThat(rows.valueStream().map(row -> row.path("place").asInt())).containsExactly(1, 2, 3);
    }

    @Test
    void whatOneComparesIsKnownFromTheBeginningAndOnlyOneselfSeesTheAnswers() {
        PhoneClient phone = joined("ngo");
        meeting.startComparing(3, "Zdrowie", "Szkoła", "Drogi", "Sport");
        // whoever came before there was anything to compare gets pairs as it begins
        phone.awaitOwn(own -> own.containsKey("a/" + COMPARING));
        JsonNode pairs = back(phone.token()).own().get("a/" + COMPARING).path("pairs");
        assertThat(pairs).hasSize(3);
        int one = pairs.at("/0/one").asInt();
        int other = pairs.at("/0/other").asInt();
        List<Integer> others = IntStream.rangeClosed(1, 4)
                .filter(n -> n != one && n != other)
                .boxed()
                .toList();
        int third = others.getFirst();

        isDone(phone.ask("pair-0001", prefer(one, other, other)));
        isDone(phone.ask("pair-0001", prefer(one, other, other)));
        isDone(phone.ask(prefer(other, one, one)));
        refusedWith("pair-unknown", phone.ask(prefer(one, other, third)));
        refusedWith("malformed", phone.ask(Map.of("kind", "compare.prefer", "activity", COMPARING, "one", 1)));
        isDone(phone.ask(prefer(one, third, 0)));
        isDone(phone.ask(prefer(one, others.getLast(), one)));
        refusedWith("compared-enough", phone.ask(prefer(other, third, third)));
        isDone(phone.ask(prefer(one, others.getLast(), null)));

        JsonNode first = back(phone.token()).own().get("a/" + COMPARING).at("/pairs/0");
        assertThat(first.path("preferred").asInt()).isEqualTo(one);
        meeting.reveal(COMPARING);
        phone.awaitParts(parts -> parts.containsKey("result"));
        assertThat(phone.parts().get("result").path("comparisons").asInt()).isEqualTo(1);
    }

    private static Map<String, ?> prefer(int one, int other, @Nullable Integer preferred) {
        Map<String, Object> command = new HashMap<>();
        command.put("kind", "compare.prefer");
        command.put("activity", COMPARING);
        command.put("one", one);
        command.put("other", other);
        command.put("preferred", preferred);
        return command;
    }

    private static Map<String, ?> rank(@Nullable Integer... order) {
        return Map.of("kind", "rank.order", "activity", RANKING, "order", Arrays.asList(order));
    }

    private static Map<String, ?> opine(int statement, @Nullable String stance) {
        Map<String, Object> command = new HashMap<>();
        command.put("kind", "opine.say");
        command.put("activity", OPINIONS);
        command.put("statement", statement);
        command.put("stance", stance);
        return command;
    }

    @Test
    void aVoteThatComesTooLateIsRefused() {
        meeting.startVoteOn("Zdrowie");
        PhoneClient phone = joined("ngo");

        meeting.close(VOTE);
        refusedWith("activity-not-open", phone.vote(VOTE, Map.of(1, 1)));
        meeting.goTo(IDEAS);
        refusedWith("activity-not-current", phone.vote(VOTE, Map.of(1, 1)));
        meeting.end();
        refusedWith("workshop-closed", phone.vote(VOTE, Map.of(1, 1)));
        refusedWith("workshop-closed", phone.ask(Map.of("kind", "sector", "sector", "jst")));
        refusedWith("workshop-closed", stranger().ask(Map.of("kind", "join", "sector", "jst")));

        assertThat(votes().ballots()).isEmpty();
    }

    @Test
    void aCommandThatComesTooEarlyOrForNothingIsRefused() {
        PhoneClient phone = joined("ngo");

        refusedWith("workshop-not-started", phone.say(NEEDS, "Żłobek"));
        meeting.start();
        refusedWith("activity-not-current", phone.say(NEEDS, "Żłobek"));
        refusedWith("activity-unknown", phone.say(99, "Żłobek"));
        refusedWith("activity-unknown", phone.say(VOTE, "Żłobek"));
        refusedWith("activity-unknown", phone.vote(NEEDS, Map.of()));
    }

    @Test
    void nobodyDoesAnythingBeforeJoining() {
        meeting.start().goTo(NEEDS);

        refusedWith("not-joined", stranger().say(NEEDS, "Żłobek"));
        refusedWith("not-joined", stranger().ask(Map.of("kind", "sector", "sector", "jst")));
        refusedWith("not-joined", connected().say(NEEDS, "Żłobek"));
        refusedWith("not-joined", connected().ask(Map.of("kind", "join", "sector", "jst")));
        assertThat(written()).isEmpty();
        assertThat(meeting.state().participants()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\u00a0", "\u200b\u200d", "\u202e"})
    void anEmptyTextIsRefused(String text) {
        meeting.start().goTo(NEEDS);

        refusedWith("text-empty", joined("ngo").say(NEEDS, text));
    }

    @Test
    void aTextMayHaveAsManyCharactersAsThePartSays() {
        meeting.start().goTo(NEEDS);
        PhoneClient phone = joined("ngo");
        phone.awaitParts(parts -> parts.containsKey("activity"));
        int limit = phone.parts().get("activity").path("limit").asInt();

        isDone(phone.say(NEEDS, " " + "👍".repeat(limit) + "\n"));
        refusedWith("text-too-long", phone.say(NEEDS, "a".repeat(limit + 1)));
        refusedWith("text-too-long", phone.say(NEEDS, "ż".repeat(8_000)));

        assertThat(written()).containsExactly("👍".repeat(limit));
    }

    @Test
    void anAuthorTakesBackWhatIsTheirs() {
        meeting.start().goTo(NEEDS);
        PhoneClient author = joined("ngo");
        isDone(author.say(NEEDS, "Żłobek"));

        refusedWith("contribution-unknown", joined("ngo").ask(withdraw(1)));
        refusedWith("contribution-unknown", author.ask(withdraw(2)));
        isDone(author.ask("back-0001", withdraw(1)));
        author.awaitOwn(own -> !own.containsKey("a/" + NEEDS));
        isDone(author.ask("back-0001", withdraw(1)));
        refusedWith("contribution-unknown", author.ask(withdraw(1)));

        assertThat(written()).isEmpty();
    }

    @Test
    void nothingIsTakenBackAfterTheActivity() {
        meeting.start().goTo(NEEDS);
        PhoneClient author = joined("ngo");
        isDone(author.say(NEEDS, "Żłobek"));
        meeting.close(NEEDS);
        refusedWith("activity-not-open", author.ask(withdraw(1)));
        meeting.goTo(THEMES);
        refusedWith("activity-not-current", author.ask(withdraw(1)));

        assertThat(written()).containsExactly("Żłobek");
    }

    @Test
    void whoChoseTheWrongSectorChoosesAgainAndTheirVoteFollows() {
        meeting.startVoteOn("Zdrowie");
        PhoneClient phone = joined("ngo");
        isDone(phone.vote(VOTE, Map.of(1, 1)));

        isDone(phone.ask(Map.of("kind", "sector", "sector", "business")));

        phone.awaitOwn(own -> own.get("me").path("sector").asString().equals("business"));
        assertThat(votes().tally().voters().toString()).isEqualTo("{BUSINESS=1}");
    }

    @Test
    void onesOwnVoteFollowsWhenTheFacilitatorTakesAChoiceAway() {
        meeting.startVoteOn("Zdrowie", "Szkoła");
        PhoneClient phone = joined("ngo");
        isDone(phone.vote(VOTE, Map.of(1, 1, 2, 1)));
        phone.awaitOwn(own -> own.containsKey("a/" + VOTE));

        meeting.removeTheme(2);

        phone.awaitParts(parts -> parts.get("activity").path("choices").size() == 1);
        assertThat(back(phone.token()).own().get("a/" + VOTE).toString()).isEqualTo("{\"points\":{\"1\":1}}");
        phone.awaitOwn(own -> own.get("a/" + VOTE).toString().equals("{\"points\":{\"1\":1}}"));
    }

    @Test
    void whoAsksTooMuchIsToldToAskAgainLaterAndLosesNothing() {
        meeting.start().goTo(NEEDS);
        PhoneClient phone = joined("ngo");
        List<String> waiting = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            String id = "say-%05d".formatted(i);
            phone.tell(id, say("Potrzeba " + id));
            waiting.add(id);
        }
        List<String> unsaved = waiting.stream()
                .filter(id -> phone.answerTo(id).path("t").asString().equals("unsaved"))
                .toList();
        assertThat(unsaved).isNotEmpty();

        for (int round = 0; round < 20 && !unsaved.isEmpty(); round++) {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            unsaved = unsaved.stream()
                    .filter(id -> phone.ask(id, say("Potrzeba " + id))
                            .path("t")
                            .asString()
                            .equals("unsaved"))
                    .toList();
        }

        assertThat(unsaved).isEmpty();
        assertThat(written()).hasSize(90).doesNotHaveDuplicates();
    }
}
