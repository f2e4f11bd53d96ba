package pl.narada.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.narada.activity.compare.CompareSettings;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.gather.Noun;
import pl.narada.activity.group.GroupSettings;
import pl.narada.activity.opine.OpineSettings;
import pl.narada.activity.rank.RankSettings;
import pl.narada.activity.rate.RateSettings;
import pl.narada.activity.show.ShowSettings;
import pl.narada.activity.summarise.SummariseSettings;
import pl.narada.activity.vote.VoteSettings;
import pl.narada.room.PlannedActivity;
import pl.narada.shared.ActivityId;

/** What may be added to a plan, and what has to be there before. */
class AddingActivitiesTest extends AgendaOnScreen {

    @Test
    void activitiesOfEveryKindCanBeAdded() {
        press("Dodaj blok");

        for (String kind : List.of("zbieranie", "grupowanie", "głosowanie", "ocena", "slajd", "podsumowanie"))
            add(5, kind);

        assertThat(prompts(5))
                .containsExactly(
                        "Jakie są potrzeby?",
                        "Łączymy wypowiedzi w tematy",
                        "Co jest najważniejsze?",
                        "Co jest ważne, a co łatwe do zrobienia?",
                        "Slajd",
                        "Podsumowanie i ustalenia");
        saved();
        assertThat(plan().blocks().getLast().activities())
                .extracting(PlannedActivity::settings)
                .containsExactly(
                        new GatherSettings(Noun.IDEA, 200, true),
                        new GroupSettings(new ActivityId(11)),
                        VoteSettings.dots(new ActivityId(12), 3),
                        RateSettings.both(new ActivityId(12)),
                        new ShowSettings("", List.of()),
                        new SummariseSettings());
    }

    @Test
    void statementsMayBeWrittenHereOneALine() {
        press("Dodaj blok");
        add(5, "zdania");
        Component statements = opened(activity(5, 0));
        assertThat(LocatorJ._find(statements, TextArea.class)).isEmpty();

        LocatorJ._setValue(whose(statements), true);
        press("Zapisz plan");
        hears("Wpisz co najmniej jedno zdanie.");
        LocatorJ._setValue(area(statements, "Zdania, każde od nowego wiersza"), " Autobus jest  potrzebny \n\nTak");
        saved();

        assertThat(plan().blocks().getLast().activities().getFirst().settings())
                .isEqualTo(OpineSettings.of("Autobus jest potrzebny", "Tak"));
        Component again = opened(activity(5, 0));
        assertThat(whose(again).getValue()).isTrue();
        assertThat(area(again, "Zdania, każde od nowego wiersza").getValue()).isEqualTo("Autobus jest potrzebny\nTak");
    }

    @Test
    void statementsMayBeWhatPeopleBrought() {
        press("Dodaj blok");
        add(5, "zdania");

        assertThat(sources(activity(5, 0))).contains("Łączymy potrzeby w tematy");
        saved();

        assertThat(plan().blocks().getLast().activities().getFirst().settings()).isEqualTo(OpineSettings.of(THEMES));
    }

    @Test
    void aRankingIsOfWhatPeopleBrought() {
        press("Dodaj blok");
        add(5, "ranking");

        assertThat(sources(activity(5, 0))).contains("Łączymy potrzeby w tematy");
        assertThat(screen()).contains("najwyżej 12 opcji");
        saved();

        assertThat(plan().blocks().getLast().activities().getFirst().settings()).isEqualTo(new RankSettings(THEMES));
    }

    @Test
    void comparisonsAreOfWhatPeopleBroughtAndOfAsManyPairsAsIsUseful() {
        press("Dodaj blok");
        add(5, "porównania parami");
        assertThat(sources(activity(5, 0))).contains("Łączymy potrzeby w tematy");
        var each = LocatorJ._get(activity(5, 0), IntegerField.class, f -> f.withLabel("Ile porównań na osobę"));
        assertThat(each.getValue()).isEqualTo(8);

        each.setValue(25);
        press("Zapisz plan");
        hears("Podaj, ile porównań przypada na osobę: od 3 do 20.");
        each.setValue(5);
        saved();

        assertThat(plan().blocks().getLast().activities().getFirst().settings())
                .isEqualTo(new CompareSettings(THEMES, 5));
    }

    @Test
    void aRankingNeedsSomethingToPutInOrder() {
        add(0, "ranking");

        hears("Najpierw dodaj zbieranie lub grupowanie, bo z nich powstaje to, co się układa.");
    }

    @Test
    void theFirstGatheringAsksForNeeds() {
        for (int i = 0; i < 5; i++) press(fieldsOf(0), "Usuń");
        press("Dodaj blok");

        add(0, "zbieranie");
        saved();

        assertThat(plan().activities().toList().getFirst().settings())
                .isEqualTo(new GatherSettings(Noun.NEED, GatherSettings.USUAL_LIMIT, true));
    }

    @Test
    void aVoteNeedsSomethingToVoteOn() {
        add(0, "głosowanie");

        hears("Najpierw dodaj zbieranie lub grupowanie, bo z nich powstają opcje do głosowania.");
        assertThat(prompts(0)).containsExactly("Witamy na spotkaniu");
    }

    @Test
    void aGroupingNeedsSomethingToGroup() {
        add(0, "grupowanie");

        hears("Najpierw dodaj zbieranie wypowiedzi, a dopiero potem ich grupowanie.");
        assertThat(prompts(0)).containsExactly("Witamy na spotkaniu");
    }

    @Test
    void aGatheringThatWasJustAddedCanBeChosenAsASource() {
        add(0, "zbieranie");

        assertThat(sources(activity(1, 1)))
                .containsExactly("Jakie są potrzeby?", "Czego najbardziej potrzebuje współpraca w naszym powiecie?");
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Boolean> whose(Component statements) {
        return LocatorJ._get(statements, RadioButtonGroup.class, g -> g.withLabel("Skąd są zdania"));
    }
}
