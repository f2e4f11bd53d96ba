package pl.narada.gateway;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.narada.access.Secrets;
import pl.narada.i18n.Translations;
import pl.narada.network.Card;
import pl.narada.network.Table;
import pl.narada.shared.NeedCategory;
import tools.jackson.databind.json.JsonMapper;

/** Writes the table with cards as one phone sees it. Field by field, so that nothing leaves by being forgotten here. */
@Component
class NetworkWriter {

    private static final int MARK = 16;

    private final JsonMapper json = JsonMapper.builder().build();
    private final Translations words;

    NetworkWriter(Translations words) {
        this.words = words;
    }

    /** {@code have}: the mark of what the phone has; then only that nothing has changed is said. */
    String write(Table table, Locale language, String have) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("open", table.open());
        said.put("categories", categories(language));
        said.put("cards", table.cards().stream().map(NetworkWriter::other).toList());
        said.put("mine", table.mine().stream().map(NetworkWriter::own).toList());
        String all = json.writeValueAsString(said);
        String mark = Secrets.hash(all).substring(0, MARK);
        if (mark.equals(have)) return "{\"t\":\"same\"}";
        return "{\"t\":\"table\",\"mark\":\"" + mark + "\"," + all.substring(1);
    }

    private List<List<String>> categories(Locale language) {
        return Arrays.stream(NeedCategory.values())
                .map(c -> List.of(c.key(), words.say(language, "need." + c.key())))
                .toList();
    }

    private static Map<String, Object> other(Table.Other other) {
        Map<String, Object> said = card(other.card());
        if (other.fits()) said.put("fits", true);
        Table.Asked asked = other.asked();
        if (asked == null) return said;
        said.put("asked", true);
        reached(said, asked.details());
        return said;
    }

    private static Map<String, Object> own(Table.Own own) {
        Map<String, Object> said = card(own.card());
        if (own.card().hidden()) said.put("hidden", true);
        said.put("askers", own.askers().stream().map(NetworkWriter::asker).toList());
        return said;
    }

    private static Map<String, Object> asker(Table.Asker asker) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("id", hex(asker.id()));
        said.put("name", asker.name());
        said.put("answer", asker.answer().wire());
        reached(said, asker.details());
        return said;
    }

    private static Map<String, Object> card(Card card) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("id", hex(card.id()));
        said.put("number", card.number());
        said.put("kind", card.kind().wire());
        said.put("text", card.text());
        said.put("category", card.category().key());
        said.put("name", card.name());
        card.sector().ifPresent(sector -> said.put("sector", sector.wire()));
        return said;
    }

    private static void reached(Map<String, Object> said, Table.@Nullable Details details) {
        if (details == null) return;
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("name", details.name());
        found.put("contact", details.address());
        said.put("details", found);
    }

    private static String hex(UUID id) {
        return id.toString().replace("-", "");
    }
}
