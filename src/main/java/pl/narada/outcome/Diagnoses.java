package pl.narada.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.narada.outcome.Diagnosis.Choice;
import pl.narada.outcome.Diagnosis.Member;
import pl.narada.outcome.Diagnosis.Theme;
import pl.narada.outcome.Diagnosis.Voice;
import pl.narada.outcome.Diagnosis.Vote;
import pl.narada.shared.Sector;
import pl.narada.shared.WorkshopId;

/** Reads the diagnoses of many workshops at once: as many queries for fourteen counties as for one meeting. */
@Service
@Transactional(readOnly = true)
public class Diagnoses {

    private final JdbcClient database;

    Diagnoses(JdbcClient database) {
        this.database = database;
    }

    /** In the order that was asked for; without workshops that have no outcome yet. */
    public List<Diagnosis> of(Collection<WorkshopId> workshops) {
        if (workshops.isEmpty()) return List.of();
        var reading = new Reading(workshops.stream().map(WorkshopId::value).toList());
        Map<UUID, Diagnosis> found = reading.read();
        return workshops.stream()
                .map(WorkshopId::value)
                .filter(found::containsKey)
                .map(found::get)
                .toList();
    }

    /** A part of an outcome, named as its rows name it. */
    private record Key(UUID workshop, int activity, int number) {}

    private final class Reading {

        private final List<UUID> ids;

        Reading(List<UUID> ids) {
            this.ids = ids;
        }

        Map<UUID, Diagnosis> read() {
            Map<UUID, Map<Sector, Integer>> people = people();
            Map<UUID, List<Voice>> voices = voices(supporters());
            Map<UUID, List<Theme>> themes = themes(members());
            Map<UUID, List<Vote>> votes = votes(turnout(), choices(supportersOfChoices()));
            Map<UUID, Diagnosis> found = new HashMap<>();
            each("select workshop_id, complete from outcome where workshop_id in (:ids)", row -> {
                UUID id = workshop(row);
                found.put(
                        id,
                        new Diagnosis(
                                new WorkshopId(id),
                                row.getBoolean("complete"),
                                people.getOrDefault(id, Map.of()),
                                voices.getOrDefault(id, List.of()),
                                themes.getOrDefault(id, List.of()),
                                votes.getOrDefault(id, List.of())));
            });
            return found;
        }

        private Map<UUID, Map<Sector, Integer>> people() {
            Map<UUID, Map<Sector, Integer>> people = new HashMap<>();
            each(
                    "select workshop_id, sector, people from outcome_people where workshop_id in (:ids)",
                    row -> bySector(people, workshop(row)).put(sector(row), row.getInt("people")));
            return people;
        }

        private Map<Key, Integer> supporters() {
            Map<Key, Integer> supporters = new HashMap<>();
            each(
                    "select workshop_id, activity, voice, sum(supporters) as people from outcome_supporters"
                            + " where workshop_id in (:ids) group by workshop_id, activity, voice",
                    row -> supporters.put(key(row, "voice"), row.getInt("people")));
            return supporters;
        }

        private Map<UUID, List<Voice>> voices(Map<Key, Integer> supporters) {
            Map<UUID, List<Voice>> voices = new HashMap<>();
            each(
                    "select workshop_id, activity, number, noun, text, merged_into from outcome_voice"
                            + " where workshop_id in (:ids) and noun in ('need', 'idea')"
                            + " order by workshop_id, activity, number",
                    row -> list(voices, workshop(row))
                            .add(new Voice(
                                    row.getInt("activity"),
                                    row.getInt("number"),
                                    row.getString("noun"),
                                    row.getString("text"),
                                    row.getObject("merged_into", Integer.class),
                                    supporters.getOrDefault(key(row, "number"), 0))));
            return voices;
        }

        private Map<Key, List<Member>> members() {
            Map<Key, List<Member>> members = new HashMap<>();
            each(
                    "select workshop_id, activity, theme, voice_activity, voice from outcome_theme_voice"
                            + " where workshop_id in (:ids) order by workshop_id, activity, theme, voice",
                    row -> list(members, key(row, "theme"))
                            .add(new Member(row.getInt("voice_activity"), row.getInt("voice"))));
            return members;
        }

        private Map<UUID, List<Theme>> themes(Map<Key, List<Member>> members) {
            Map<UUID, List<Theme>> themes = new HashMap<>();
            each(
                    "select workshop_id, activity, number, name from outcome_theme"
                            + " where workshop_id in (:ids) order by workshop_id, activity, number",
                    row -> list(themes, workshop(row))
                            .add(new Theme(
                                    row.getInt("activity"),
                                    row.getInt("number"),
                                    row.getString("name"),
                                    members.getOrDefault(key(row, "number"), List.of()))));
            return themes;
        }

        private Map<Key, Map<Sector, Integer>> supportersOfChoices() {
            Map<Key, Map<Sector, Integer>> supporters = new HashMap<>();
            each(
                    "select workshop_id, activity, choice, sector, coalesce(supporters, votes) as people"
                            + " from outcome_vote where workshop_id in (:ids)",
                    row -> bySector(supporters, key(row, "choice")).put(sector(row), row.getInt("people")));
            return supporters;
        }

        private Map<Key, List<Choice>> choices(Map<Key, Map<Sector, Integer>> supporters) {
            Map<Key, List<Choice>> choices = new HashMap<>();
            each(
                    "select c.workshop_id, c.activity, c.choice, c.label from outcome_choice c join outcome_ballot b"
                            + " on b.workshop_id = c.workshop_id and b.activity = c.activity"
                            + " where c.workshop_id in (:ids) order by c.workshop_id, c.activity, c.position",
                    row -> list(choices, new Key(workshop(row), row.getInt("activity"), 0))
                            .add(new Choice(
                                    row.getInt("choice"),
                                    row.getString("label"),
                                    supporters.getOrDefault(key(row, "choice"), Map.of()))));
            return choices;
        }

        private Map<Key, Map<Sector, Integer>> turnout() {
            Map<Key, Map<Sector, Integer>> turnout = new HashMap<>();
            each(
                    "select workshop_id, activity, sector, voters from outcome_turnout where workshop_id in (:ids)",
                    row -> bySector(turnout, new Key(workshop(row), row.getInt("activity"), 0))
                            .put(sector(row), row.getInt("voters")));
            return turnout;
        }

        private Map<UUID, List<Vote>> votes(Map<Key, Map<Sector, Integer>> turnout, Map<Key, List<Choice>> choices) {
            Map<UUID, List<Vote>> votes = new HashMap<>();
            each(
                    "select b.workshop_id, b.activity, b.source from outcome_ballot b"
                            + " join outcome o on o.workshop_id = b.workshop_id"
                            + " where b.workshop_id in (:ids) and (o.complete or b.revealed)"
                            + " order by b.workshop_id, b.activity",
                    row -> {
                        var key = new Key(workshop(row), row.getInt("activity"), 0);
                        Map<Sector, Integer> voters = turnout.getOrDefault(key, Map.of());
                        List<Choice> counted = choices.getOrDefault(key, List.of()).stream()
                                .map(choice -> atMost(choice, voters))
                                .toList();
                        list(votes, key.workshop())
                                .add(new Vote(key.activity(), row.getInt("source"), voters, counted));
                    });
            return votes;
        }

        /** Where only votes were kept, several may be of one person; but no more people than voted can have voted for it. */
        private static Choice atMost(Choice choice, Map<Sector, Integer> voters) {
            Map<Sector, Integer> people = new EnumMap<>(Sector.class);
            choice.supporters().forEach((sector, n) -> people.put(sector, Math.min(n, voters.getOrDefault(sector, 0))));
            return new Choice(choice.number(), choice.label(), people);
        }

        private void each(String sql, RowCallbackHandler row) {
            database.sql(sql).param("ids", ids).query(row);
        }

        private static <K> Map<Sector, Integer> bySector(Map<K, Map<Sector, Integer>> all, K key) {
            return all.computeIfAbsent(key, _ -> new EnumMap<>(Sector.class));
        }

        private static <K, T> List<T> list(Map<K, List<T>> all, K key) {
            return all.computeIfAbsent(key, _ -> new ArrayList<>());
        }

        private static Key key(ResultSet row, String number) throws SQLException {
            return new Key(workshop(row), row.getInt("activity"), row.getInt(number));
        }

        private static UUID workshop(ResultSet row) throws SQLException {
            return row.getObject("workshop_id", UUID.class);
        }

        private static Sector sector(ResultSet row) throws SQLException {
            return Sector.valueOf(row.getString("sector"));
        }
    }
}
