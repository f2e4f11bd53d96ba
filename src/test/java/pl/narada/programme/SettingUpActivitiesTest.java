package pl.narada.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.gather.Noun;
import pl.narada.activity.rate.RateSettings;
import pl.narada.activity.show.Card;
import pl.narada.activity.show.ShowSettings;
import pl.narada.activity.show.ShowSettings.Link;
import pl.narada.activity.vote.Method;
import pl.narada.activity.vote.VoteSettings;
import pl.narada.room.Agenda;
import pl.narada.shared.Sector;

/** What can be set for an activity in the plan. */
class SettingUpActivitiesTest extends AgendaOnScreen {

    @Test
    void theDotsOfAVoteAreKept() {
        Component vote = opened(activity(1, 2));
        LocatorJ._setValue(number(vote, "Kropek na osobę"), 5);
        LocatorJ._setValue(number(vote, "Maksymalna liczba kropek na jedną opcję"), 2);

        saved();

        assertThat(settingsOf(PRIORITIES)).isEqualTo(VoteSettings.of(Method.DOTS, THEMES, 5, 2));
        Component again = opened(activity(1, 2));
        assertThat(number(again, "Kropek na osobę").getValue()).isEqualTo(5);
        assertThat(number(again, "Maksymalna liczba kropek na jedną opcję").getValue())
                .isEqualTo(2);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aVoteMayLetPeopleMarkAsManyAsTheyLike() {
        Component vote = opened(activity(1, 2));
        RadioButtonGroup<Method> method =
                LocatorJ._get(vote, RadioButtonGroup.class, s -> s.withLabel("Sposób głosowania"));
        LocatorJ._setValue(method, Method.APPROVAL);
        assertThat(LocatorJ._find(vote, IntegerField.class)).isEmpty();

        saved();

        assertThat(settingsOf(PRIORITIES)).isEqualTo(VoteSettings.approval(THEMES));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aVoteMayBeForSomeSectorsAndWithOpenCounts() {
        Component vote = opened(activity(1, 2));
        CheckboxGroup<Sector> who = LocatorJ._get(vote, CheckboxGroup.class, g -> g.withLabel("Kto głosuje"));
        Checkbox secret = LocatorJ._get(vote, Checkbox.class, c -> c.withLabel("Wyniki tajne do odsłonięcia"));
        assertThat(who.getValue()).containsExactlyInAnyOrder(Sector.values());
        assertThat(secret.getValue()).isTrue();
        LocatorJ._setValue(who, Set.of(Sector.RESIDENTS, Sector.NGO));
        LocatorJ._setValue(secret, false);

        saved();

        assertThat(settingsOf(PRIORITIES))
                .isEqualTo(VoteSettings.dots(THEMES, 3)
                        .by(Set.of(Sector.NGO, Sector.RESIDENTS))
                        .withOpenCounts(true));
    }

    @Test
    void aRatingIsSecretUnlessThatIsSwitchedOffAndItIsSaidWhy() {
        press("Dodaj blok");
        add(5, "ocena");
        Component rating = opened(activity(5, 0));
        Checkbox secret = LocatorJ._get(rating, Checkbox.class, c -> c.withLabel("Wyniki tajne do odsłonięcia"));
        assertThat(secret.getValue()).isTrue();
        assertThat(secret.getHelperText()).contains("kto widzi pierwsze odpowiedzi");
        LocatorJ._setValue(secret, false);

        saved();

        assertThat(plan().blocks().getLast().activities().getFirst().settings())
                .isEqualTo(RateSettings.both(THEMES).withOpenResults(true));
    }

    @Test
    @SuppressWarnings("unchecked")
    void somebodyMustVote() {
        Component vote = opened(activity(1, 2));
        CheckboxGroup<Sector> who = LocatorJ._get(vote, CheckboxGroup.class, g -> g.withLabel("Kto głosuje"));
        LocatorJ._setValue(who, Set.of());

        press("Zapisz plan");

        hears("Zaznacz co najmniej jeden sektor, który głosuje.");
    }

    @Test
    void theFacilitatorSaysWhetherTheWordsOfOthersCanBeSupported() {
        Checkbox support = maySupport(opened(activity(1, 0)));
        assertThat(support.getValue()).isTrue();

        LocatorJ._setValue(support, false);
        saved();

        assertThat(settingsOf(NEEDS)).isEqualTo(new GatherSettings(Noun.NEED, GatherSettings.USUAL_LIMIT));
    }

    @Test
    @SuppressWarnings("unchecked")
    void wordsAreCountedTogetherAndNeedNoSupport() {
        Component gathering = opened(activity(1, 0));
        LocatorJ._setValue(LocatorJ._get(gathering, Select.class, s -> s.withLabel("Co zbieramy")), Noun.WORD);

        assertThat(maySupport(gathering).getValue()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aGatheringAsksForWhatIsChosen() {
        Component gathering = opened(activity(1, 0));
        Select<Noun> noun = LocatorJ._get(gathering, Select.class, s -> s.withLabel("Co zbieramy"));
        LocatorJ._setValue(noun, Noun.QUESTION);
        LocatorJ._setValue(number(gathering, "Maksymalna liczba znaków"), 120);

        saved();

        assertThat(settingsOf(NEEDS)).isEqualTo(new GatherSettings(Noun.QUESTION, 120, true));
    }

    @Test
    void theLinksOfASlideAreReadLineByLine() {
        Component slide = opened(activity(2, 0));
        LocatorJ._setValue(area(slide, "Tekst slajdu"), "Zobacz też:");
        LocatorJ._setValue(
                area(slide, "Linki"),
                "Mapa aktywności https://example.pl/mapa\n\n  https://example.pl/inne \nNabór http://ngo.pl/?a=1&b=2");

        List<Card> cards = ((ShowSettings) settingsOf(EXAMPLES)).cards();

        saved();

        assertThat(settingsOf(EXAMPLES))
                .isEqualTo(new ShowSettings(
                        "Zobacz też:",
                        List.of(
                                new Link("Mapa aktywności", "https://example.pl/mapa"),
                                new Link("https://example.pl/inne", "https://example.pl/inne"),
                                new Link("Nabór", "http://ngo.pl/?a=1&b=2")),
                        cards,
                        true));
        assertThat(area(opened(activity(2, 0)), "Linki").getValue()).startsWith("Mapa aktywności https://");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Mapa aktywności", "Mapa www.example.pl", "Mapa ftp://example.pl", "Mapa javascript:alert(1)"})
    void aLinkWithoutAWebAddressIsRefusedAndStaysInTheField(String typed) {
        Agenda before = plan();
        TextArea links = area(opened(activity(2, 0)), "Linki");
        LocatorJ._setValue(links, typed);

        press("Zapisz plan");

        hears("Link musi kończyć się adresem, który zaczyna się od http:// lub https://.");
        assertThat(links.getValue()).isEqualTo(typed);
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void aSummaryHasNothingToSet() {
        assertThat(LocatorJ._find(activity(4, 2), Details.class)).isEmpty();
        assertThat(LocatorJ._find(activity(1, 2), Details.class)).hasSize(1);
    }

    @Test
    void theSourceOfAVoteCanBeChosenAmongWhatComesBefore() {
        assertThat(sources(activity(1, 2)))
                .containsExactly(
                        "Czego najbardziej potrzebuje współpraca w naszym powiecie?", "Łączymy potrzeby w tematy");
        assertThat(sources(activity(1, 1)))
                .containsExactly("Czego najbardziej potrzebuje współpraca w naszym powiecie?");
    }

    private static Checkbox maySupport(Component gathering) {
        return LocatorJ._get(gathering, Checkbox.class, c -> c.withLabel("Można popierać wypowiedzi innych"));
    }
}
