package pl.narada.activity.consent;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.deliberation.Hands;
import pl.narada.room.ActivityState;
import pl.narada.room.Answers;
import pl.narada.room.Answers.Answer;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/**
 * The hand of each person, nobody's who shows none.
 *
 * @param paper those of people without a phone, as the facilitator counted them; no sector without any
 */
public record ConsentState(Answers<Hand> answers, PMap<Sector, Hands> paper) implements ActivityState {

    static final ConsentState EMPTY = new ConsentState(Answers.none(), HashTreePMap.empty());

    ConsentState shown(ParticipantId who, Sector sector, @Nullable Hand hand) {
        return new ConsentState(answers.with(who, sector, hand), paper);
    }

    ConsentState counted(Sector sector, Hands hands) {
        return new ConsentState(answers, hands.people() == 0 ? paper.minus(sector) : paper.plus(sector, hands));
    }

    ConsentState sectorChosen(ParticipantId who, Sector sector) {
        return new ConsentState(answers.sectorChosen(who, sector), paper);
    }

    /** How many people of the sector without a phone were counted. */
    public Hands paperOf(Sector sector) {
        return paper.getOrDefault(sector, Hands.NONE);
    }

    /** People without a phone, by sector. */
    Map<Sector, Integer> onPaper() {
        Map<Sector, Integer> people = new EnumMap<>(Sector.class);
        paper.forEach((sector, hands) -> people.put(sector, hands.people()));
        return people;
    }

    /** Everybody who answered, by sector: those with a phone and those without. */
    public Map<Sector, Integer> people() {
        Map<Sector, Integer> people = onPaper();
        answers.people().forEach((sector, n) -> people.merge(sector, n, Integer::sum));
        return people;
    }

    /** All hands by sector. */
    Map<Sector, Hands> hands() {
        Map<Sector, Hands> hands = new EnumMap<>(Sector.class);
        hands.putAll(paper);
        for (Answer<Hand> answer : answers.given().values()) {
            Hands before = hands.getOrDefault(answer.sector(), Hands.NONE);
            hands.put(answer.sector(), before.plus(answer.what().fingers()));
        }
        return hands;
    }
}
