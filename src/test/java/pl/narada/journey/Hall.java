package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.narada.phone.PhoneClient;

/** Two dozen people with phones: eight from NGOs, seven each from local government and residents, two from firms. */
final class Hall implements AutoCloseable {

    private static final Map<String, Integer> PEOPLE = Map.of("ngo", 8, "jst", 7, "residents", 7, "business", 2);

    private final List<PhoneClient> phones = new ArrayList<>();

    Hall(URI server, String code) {
        PEOPLE.forEach((sector, n) -> {
            for (int i = 0; i < n; i++)
                phones.add(PhoneClient.follow(server, code, null).join(sector));
        });
    }

    void write(int activity, String... texts) {
        for (int i = 0; i < texts.length; i++)
            granted(phones.get(i % phones.size()).say(activity, texts[i]));
    }

    /** Most want the first themes, and more or less so by sector. */
    void giveDots(int activity) {
        for (int i = 0; i < phones.size(); i++) {
            Map<Integer, Integer> ballot = i % 3 == 0 ? Map.of(1, 1, 2, 1, 4, 1) : Map.of(2, 1, 1 + 2 * (i % 2), 1);
            granted(phones.get(i).vote(activity, ballot));
        }
    }

    void rate(int activity, int choices) {
        for (int i = 0; i < phones.size(); i++) {
            for (int choice = 1; choice <= choices; choice++) {
                rate(i, activity, choice, "importance", 1 + (choice * 2 + i) % 5);
                rate(i, activity, choice, "feasibility", 1 + (choice * 3 + i / 2) % 5);
            }
        }
    }

    private void rate(int phone, int activity, int choice, String scale, int value) {
        tell(
                phone,
                Map.of("kind", "rate.rate", "activity", activity, "choice", choice, "scale", scale, "value", value));
    }

    void askAndSupport(int activity, String... questions) {
        for (int i = 0; i < questions.length; i++) {
            tell(i, Map.of("kind", "ask.ask", "activity", activity, "text", questions[i]));
        }
        for (int i = questions.length; i < phones.size(); i++) {
            tell(i, Map.of("kind", "ask.support", "activity", activity, "question", 1 + i % 2, "wanted", true));
        }
    }

    private void tell(int phone, Map<String, ?> command) {
        granted(phones.get(phone).ask(command));
    }

    private static void granted(tools.jackson.databind.JsonNode answer) {
        assertThat(answer.path("t").asString()).as(answer.toString()).isEqualTo("done");
    }

    @Override
    public void close() {
        phones.forEach(PhoneClient::close);
    }
}
