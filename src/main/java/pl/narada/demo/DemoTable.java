package pl.narada.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import pl.narada.contact.ContactForm;
import pl.narada.network.CardForm;
import pl.narada.network.Kind;
import pl.narada.network.Network;
import pl.narada.room.Phase;
import pl.narada.shared.Sector;
import pl.narada.shared.WorkshopId;

/** The table with cards: some fit each other, two people have exchanged their contacts, and one still waits for a yes. */
@Component
@Profile("demo")
class DemoTable {

    private static final int FIREMEN = 0;
    private static final int CHOIR = 1;
    private static final int SENIORS = 2;
    private static final int LIBRARY = 3;

    private final Network network;

    DemoTable(Network network) {
        this.network = network;
    }

    /** One card of a row of the bank. */
    static CardForm form(List<String> row) {
        return new CardForm(
                Kind.parse(row.get(0)).orElseThrow(),
                row.get(4),
                DemoBank.category(row.get(1)),
                row.get(2),
                Sector.parse(row.get(3)).orElseThrow(),
                "pl-1");
    }

    /** Everybody has a key that nobody knows, as on a real phone. */
    void lay(WorkshopId workshop) {
        List<UUID> cards = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (List<String> row : DemoBank.rows("cards")) {
            cards.add(UUID.randomUUID());
            keys.add(UUID.randomUUID().toString());
            network.write(workshop, Phase.LIVE, keys.getLast(), cards.getLast(), form(row));
        }
        asks(workshop, keys.get(CHOIR), cards.get(FIREMEN), "Ewa, chór „Kantylena”", "kantylena@example.org");
        network.see(workshop, Phase.LIVE, keys.get(FIREMEN))
                .mine()
                .getFirst()
                .askers()
                .forEach(asker -> network.agree(
                        workshop,
                        Phase.LIVE,
                        keys.get(FIREMEN),
                        asker.id(),
                        new ContactForm("Jan, OSP Grzybów", "osp@example.org", "", "pl-1")));
        asks(workshop, keys.get(SENIORS), cards.get(LIBRARY), "Klub Seniora w Staszowie", "seniorzy@example.org");
    }

    private void asks(WorkshopId workshop, String key, UUID card, String name, String contact) {
        network.ask(workshop, Phase.LIVE, key, card, new ContactForm(name, contact, "", "pl-1"));
    }
}
