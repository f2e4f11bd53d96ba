package pl.narada.activity.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.activity.gather.Gathered.state;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.*;
import pl.narada.activity.gather.WordCloud.Word;
import pl.narada.broadcast.Pages;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.shared.Sector;

class WordCloudTest {

    @Test
    void theSameWordsAreCountedTogetherInTheSpellingOfMost() {
        var workshop = words("zaufanie", "Zaufanie!", "ludzie", "Zaufanie!", "ZAUFANIE", "łąka", "laka");

        assertThat(cloud(workshop).words())
                .containsExactly(new Word(1, "Zaufanie!", 4), new Word(3, "ludzie", 1), new Word(6, "łąka", 2));
        assertThat(cloud(workshop).more()).isZero();
    }

    @Test
    void signsThatAreNoWordsAreCountedAsWell() {
        assertThat(cloud(words("❤️", "😀", "❤️", "?")).words())
                .containsExactly(new Word(1, "❤️", 2), new Word(2, "😀", 1), new Word(4, "?", 1));
    }

    @Test
    void whatIsHiddenIsNotCountedAndWhatIsMergedCountsWhereItIsShown() {
        var workshop = words("zaufanie", "ufność", "obelga")
                .facilitatorDoes(new Hide(NEEDS, 3))
                .facilitatorDoes(new Merge(NEEDS, 2, 1));

        assertThat(cloud(workshop).words()).containsExactly(new Word(1, "zaufanie", 2));
    }

    @Test
    void whoSaysItTwiceOrSupportsItAsWellIsOnePerson() {
        var workshop = words("zaufanie", "Zaufanie", "ludzie")
                .by(1)
                .saying("zaufanie")
                .does(participant(2), new Support(NEEDS, 1, true))
                .does(participant(3), new Support(NEEDS, 1, true));

        assertThat(cloud(workshop).words()).containsExactly(new Word(1, "zaufanie", 3), new Word(3, "ludzie", 1));
    }

    @Test
    void ofAGreatManyTheLeastAndLatestAreOnlyCounted() {
        var workshop = words();
        for (int i = 1; i <= WordCloud.MOST + 5; i++) workshop.saying("słowo " + i);
        workshop.by(2).saying("słowo 65");

        assertThat(cloud(workshop).words())
                .hasSize(WordCloud.MOST)
                .contains(new Word(59, "słowo 59", 1), new Word(65, "słowo 65", 2))
                .doesNotContain(new Word(60, "słowo 60", 1));
        assertThat(cloud(workshop).more()).isEqualTo(5);
    }

    @Test
    void theStageGetsTheCloudInsteadOfTheCards() {
        var workshop = words("zaufanie", "Zaufanie").facilitatorDoes(new Pin(NEEDS, 2));

        assertThat(Pages.stage(workshop))
                .contains("\"cloud\":{\"words\":[{\"id\":1,\"text\":\"zaufanie\",\"count\":2}],\"more\":0}")
                .contains("\"noun\":\"word\"", "\"count\":2", "\"pinned\":{\"id\":2,\"text\":\"Zaufanie\"")
                .doesNotContain("\"c/1\"");
        assertThat(Pages.phones(workshop)).doesNotContain("cloud");
    }

    private static WordCloud cloud(WorkshopBuilder workshop) {
        return WordCloud.of(state(workshop));
    }

    /** Each by somebody else. */
    private static WorkshopBuilder words(String... said) {
        var plan = with(staszow(), NEEDS, new GatherSettings(Noun.WORD, 40, true));
        var workshop = anEmptyWorkshop()
                .facilitatorDoes(new SetAgenda(plan, 0))
                .withParticipants(Sector.BUSINESS)
                .inGathering();
        for (int i = 0; i < said.length; i++) workshop.by(i + 1).saying(said[i]);
        return workshop;
    }
}
