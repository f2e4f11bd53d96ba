package pl.narada.region;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.shared.NeedCategory.KULTURA;
import static pl.narada.shared.NeedCategory.TRANSPORT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.narada.region.Experience.Kind;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Teryt;

class AdviceTest {

    private static final Teryt OPATOW = new Teryt("2606");
    private static final Teryt STASZOW = new Teryt("2612");
    private static final Teryt WLOSZCZOWA = new Teryt("2613");
    private static final Teryt SANDOMIERZ = new Teryt("2609");

    private static Experience of(Teryt county, NeedCategory about, Kind kind, @Nullable String since) {
        LocalDate day = since == null ? null : LocalDate.parse(since);
        return new Experience(county, about, kind, "bus na telefon", day, "staff/outcome/x");
    }

    private static List<Teryt> askedByStaszow(Experience... known) {
        return Advice.of(Map.of(STASZOW, List.of(TRANSPORT)), List.of(known)).stream()
                .map(ask -> ask.experience().county())
                .toList();
    }

    @Test
    void whoNeedsSomethingAsksWhoHasDecidedOnIt() {
        assertThat(askedByStaszow(of(WLOSZCZOWA, TRANSPORT, Kind.DECISION, "2024-05-07")))
                .containsExactly(WLOSZCZOWA);
    }

    @Test
    void onlyAboutWhatIsNeeded() {
        assertThat(askedByStaszow(of(WLOSZCZOWA, KULTURA, Kind.DONE, "2024-05-07")))
                .isEmpty();
    }

    @Test
    void whoHasAnAnswerOfTheirOwnAsksNobody() {
        assertThat(askedByStaszow(
                        of(STASZOW, TRANSPORT, Kind.DECISION, "2024-05-07"),
                        of(WLOSZCZOWA, TRANSPORT, Kind.DONE, "2024-05-07")))
                .isEmpty();
    }

    @Test
    void aNeighbourIsAskedBeforeSomebodyWhoHasDoneMore() {
        var advice = Advice.of(
                Map.of(STASZOW, List.of(TRANSPORT)),
                List.of(
                        of(WLOSZCZOWA, TRANSPORT, Kind.DONE, "2023-05-07"),
                        of(OPATOW, TRANSPORT, Kind.DECISION, "2024-05-07")));

        assertThat(advice).singleElement().satisfies(ask -> {
            assertThat(ask.experience().county()).isEqualTo(OPATOW);
            assertThat(ask.neighbour()).isTrue();
        });
    }

    @Test
    void ofNeighboursWhoHasDoneItBeforeWhoHasDecidedOnIt() {
        assertThat(askedByStaszow(
                        of(OPATOW, TRANSPORT, Kind.DECISION, "2023-01-01"),
                        of(SANDOMIERZ, TRANSPORT, Kind.DONE, "2024-05-07")))
                .containsExactly(SANDOMIERZ);
    }

    @Test
    void whoHasDoneItLongestBeforeWhoNeverSaidSinceWhen() {
        assertThat(askedByStaszow(
                        of(SANDOMIERZ, TRANSPORT, Kind.PRACTICE, null),
                        of(OPATOW, TRANSPORT, Kind.PRACTICE, "2024-05-07")))
                .containsExactly(OPATOW);
    }
}
