package pl.narada.model;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.IDEAS;
import static pl.narada.room.StaszowAgenda.NEEDS;
import static pl.narada.room.StaszowAgenda.SUMMARY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.activity.summarise.SummariseCommand.RecordDecision;
import pl.narada.database.OnBothDatabases;
import pl.narada.journey.Eventually;
import pl.narada.outcome.FindingRef;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

@OnBothDatabases
class WritingTheModelTest extends StaffScreens {

    private static final String DECISION = "Forum organizacji spotyka się co kwartał.";

    @Autowired
    private Chapters chapters;

    @Autowired
    private Sources sources;

    @Autowired
    private Initiatives initiatives;

    @Autowired
    private CooperationModel model;

    @Autowired
    private Outcomes outcomes;

    @BeforeEach
    void nothingIsWrittenYet() {
        nothingHasHappenedYet();
    }

    private Meeting over() {
        Meeting meeting = planned()
                .inIdeas()
                .says(1, "Bank sprzętu KGW i OSP")
                .at(SUMMARY)
                .janDoes(new RecordDecision(SUMMARY, null, DECISION))
                .over();
        Eventually.get(() -> outcomes.of(meeting.id()).filter(OutcomeView::complete));
        return meeting;
    }

    private static FindingRef decision(Meeting meeting) {
        return new FindingRef(meeting.id(), FindingRef.Kind.DECISION, SUMMARY.value(), 1);
    }

    private static FindingRef idea(Meeting meeting) {
        return new FindingRef(meeting.id(), FindingRef.Kind.VOICE, IDEAS.value(), 1);
    }

    private int wrote(Chapter chapter, String text, int basedOn, String by) {
        return switch (chapters.save(chapter, text, "", basedOn, by)) {
            case Result.Ok<Version>(Version version) -> version.number();
            case Result.Refused<Version>(var why) -> throw new AssertionError(why);
        };
    }

    private static TextArea text() {
        return _get(TextArea.class, a -> a.withLabel("Tekst rozdziału"));
    }

    private static void presses(String label) {
        _click(_find(Button.class).stream()
                .filter(b -> plain(b.getAriaLabel().orElse("")).equals(label))
                .findFirst()
                .orElseThrow());
    }

    private static void takesBack() {
        _click(_get(_get(Notification.class), Button.class));
    }

    private static String read() {
        return _get(Html.class).getInnerHtml();
    }

    @Test
    void theContentsAreElevenChaptersInThreePlanes() {
        open("model");

        assertThat(titles(H2.class))
                .containsExactly(
                        "Tworzenie polityk publicznych", "Realizacja zadań publicznych", "Infrastruktura współpracy");
        assertThat(parts("chapter-row")).hasSize(11);
        assertThat(text(parts("chapter-row").getFirst()))
                .isEqualTo("Diagnozowanie problemów jeszcze bez tekstu · 0 ustaleń");
    }

    @Test
    void whatIsWrittenIsReadAndHasAnAuthor() {
        open("model/funding");
        press("Napisz rozdział");
        _setValue(text(), "# Zasady\n\nKonkursy w **listopadzie**.");
        assertThat(read()).contains("<strong>listopadzie</strong>");
        press("Zapisz");

        assertThat(read()).contains("<h2>Zasady</h2>", "<strong>listopadzie</strong>");
        assertThat(screen()).contains("wersja 1,", "anna");
        open("model");
        assertThat(text(partSaying("chapter-row", "Finansowe formy współpracy")))
                .contains("wersja 1");
    }

    @Test
    void everySaveIsAVersionUnlessItSaysTheSame() {
        assertThat(wrote(Chapter.FUNDING, "raz", 0, "anna")).isEqualTo(1);
        assertThat(wrote(Chapter.FUNDING, "dwa", 1, "jan")).isEqualTo(2);
        assertThat(wrote(Chapter.FUNDING, "dwa", 1, "jan")).isEqualTo(2);

        assertThat(chapters.versions(Chapter.FUNDING)).extracting(Version::text).containsExactly("dwa", "raz");
        assertThat(chapters.versions(Chapter.FUNDING)).extracting(Version::by).containsExactly("jan", "anna");
        assertThat(chapters.now(Chapter.DIAGNOSIS)).isEmpty();
    }

    @Test
    void whoeverSavesSecondLosesNothingAndCompares() {
        wrote(Chapter.FUNDING, "Konkurs w marcu", 0, "anna");
        open("model/funding");
        press("Zmień tekst");
        wrote(Chapter.FUNDING, "Konkurs w kwietniu", 1, "jan");

        _setValue(text(), "Konkurs w listopadzie");
        press("Zapisz");

        assertThat(text(part("conflict")))
                .startsWith("Ktoś inny zapisał tu coś w międzyczasie.")
                .contains("jan");
        assertThat(part("diff").getElement().getOuterHTML()).contains("<del>kwietniu</del>", "<ins>listopadzie</ins>");
        assertThat(text().getValue()).isEqualTo("Konkurs w listopadzie");
        assertThat(chapters.now(Chapter.FUNDING).orElseThrow().text()).isEqualTo("Konkurs w kwietniu");

        press("Zapisz mój tekst");
        assertThat(chapters.versions(Chapter.FUNDING))
                .extracting(Version::text)
                .containsExactly("Konkurs w listopadzie", "Konkurs w kwietniu", "Konkurs w marcu");
    }

    @Test
    void theOtherTextCanBeTakenAndOnesOwnComesBack() {
        open("model/funding");
        press("Napisz rozdział");
        wrote(Chapter.FUNDING, "Tekst Jana", 0, "jan");
        _setValue(text(), "Tekst Anny");
        press("Zapisz");

        press("Weź zapisany tekst");
        assertThat(text().getValue()).isEqualTo("Tekst Jana");
        takesBack();
        assertThat(text().getValue()).isEqualTo("Tekst Anny");
        press("Zapisz");
        assertThat(chapters.now(Chapter.FUNDING).orElseThrow().text()).isEqualTo("Tekst Anny");
    }

    @Test
    void twoVersionsStandSideBySideAndAnOlderOneIsRestoredAsANewOne() {
        wrote(Chapter.FUNDING, "Forum raz w roku", 0, "anna");
        wrote(Chapter.FUNDING, "Forum dwa razy w roku", 1, "jan");
        wrote(Chapter.FUNDING, "Nic", 2, "jan");

        open("model/funding/versions?from=1&to=2");
        assertThat(part("diff").getElement().getOuterHTML()).contains("<del>raz</del>");
        press("Przywróć wersję 1");

        Version now = chapters.now(Chapter.FUNDING).orElseThrow();
        assertThat(now.number()).isEqualTo(4);
        assertThat(now.text()).isEqualTo("Forum raz w roku");
        assertThat(now.remark()).isEqualTo("przywrócona wersja 1");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("model/funding");
    }

    @Test
    void anAddressThatIsNoChapterLeadsToTheContents() {
        open("model/nonsense");
        assertThat(titles(H1.class)).containsExactly("Model współpracy");
        open("model/funding/versions");
        assertThat(titles(H1.class)).containsExactly("Finansowe formy współpracy");
    }

    @Test
    void fromTheOutcomeALineGoesIntoChaptersAndThatIsTakenBack() {
        Meeting meeting = over();
        open("outcome/" + meeting.id());

        presses("Do modelu…: " + DECISION);
        @SuppressWarnings("unchecked")
        CheckboxGroup<Chapter> offered = _get(CheckboxGroup.class);
        assertThat(offered.getValue()).isEmpty();
        Chapter first = (Chapter) offered.getListDataView().getItem(0);
        assertThat(plain(offered.getItemLabelGenerator().apply(first)))
                .isEqualTo("Integracja sektora pozarządowego (podpowiedź według słów)");
        _setValue(offered, Set.of(Chapter.SECTOR_INTEGRATION, Chapter.LOCAL_PARTNERSHIP));
        _click(_get(_get(Dialog.class), Button.class, b -> b.withText("Zapisz")));

        assertThat(sources.of(decision(meeting)))
                .extracting(Source::chapter)
                .containsExactly(Chapter.SECTOR_INTEGRATION, Chapter.LOCAL_PARTNERSHIP);
        assertThat(text(partSaying("finding-controls", "Partnerstwo lokalne")))
                .contains("Integracja sektora pozarządowego");
        takesBack();
        assertThat(sources.all()).isEmpty();
        assertThat(partsSaying("finding-controls", "Partnerstwo lokalne")).isEmpty();
    }

    @Test
    void aChapterTellsItsSourcesByCountyWithTheWayBack() {
        Meeting meeting = over();
        sources.put(decision(meeting), DECISION, Set.of(Chapter.SECTOR_INTEGRATION), "anna");
        sources.put(decision(meeting), DECISION, Set.of(Chapter.SECTOR_INTEGRATION), "jan");

        open("model/sector-integration");

        Component list = part("source-list");
        assertThat(text(list)).contains("powiat staszowski (1 ustalenie)", DECISION, "decyzja");
        assertThat(_get(list, Anchor.class).getHref())
                .endsWith("/staff/outcome/" + meeting.id() + "#"
                        + decision(meeting).anchor());
        assertThat(sources.all()).extracting(Source::by).containsExactly("anna");

        presses("Wyjmij: " + DECISION);
        assertThat(text(part("source-list"))).contains("Nie ma tu jeszcze ustaleń.");
        takesBack();
        assertThat(text(part("source-list"))).contains(DECISION);
    }

    @Test
    void theWayBackLeadsToAPlaceOnThePageOfTheOutcome() {
        Meeting meeting = over();
        open("outcome/" + meeting.id());

        List<String> places = _find(Component.class).stream()
                .flatMap(c -> c.getId().stream())
                .filter(id -> id.startsWith("f-"))
                .toList();
        assertThat(places)
                .contains(decision(meeting).anchor(), idea(meeting).anchor())
                .doesNotHaveDuplicates();
    }

    @Test
    void ofAnIdeaACardIsMadeOnce() {
        Meeting meeting = over();
        String making =
                "staff/initiative/new/" + meeting.id() + "/" + idea(meeting).key();
        open("outcome/" + meeting.id());
        assertThat(links(UI.getCurrent())).anyMatch(l -> l.endsWith("Zrób kartę inicjatywy /" + making));

        open(making.substring("staff/".length()));
        assertThat(field("Nazwa inicjatywy").getValue()).isEqualTo("Bank sprzętu KGW i OSP");
        _setValue(field("NGO"), "KGW Grzybów");
        press("Zapisz");

        assertThat(text(part("action-row"))).contains("Bank sprzętu KGW i OSP", "powiat staszowski");
        open(making.substring("staff/".length()));
        assertThat(field("NGO").getValue()).isEqualTo("KGW Grzybów");
        press("Zapisz");
        assertThat(initiatives.all()).hasSize(1);
        open("outcome/" + meeting.id());
        assertThat(text(partSaying("finding-controls", "Karta inicjatywy"))).doesNotContain("Zrób kartę");
    }

    @Test
    void aCardThatSomebodyElseChangedIsNotOverwritten() {
        UUID id = UUID.randomUUID();
        InitiativeForm empty = form("Dyżur księgowej", 0);
        initiatives.save(id, empty, null, "anna");
        InitiativeForm seen = initiatives.find(id).orElseThrow().form();
        initiatives.save(id, with(seen, "Dyżur prawniczki"), null, "jan");

        var answer = initiatives.save(id, with(seen, "Dyżur"), null, "anna");

        assertThat(((Result.Refused<Initiative>) answer).refusal().reason()).isEqualTo(Reason.SAVED_MEANWHILE);
        assertThat(initiatives.find(id).orElseThrow().form().title()).isEqualTo("Dyżur prawniczki");
    }

    private static InitiativeForm form(String title, int basedOn) {
        return new InitiativeForm(title, "", Map.of(Sector.JST, "Starostwo"), "", "", STASZOW, basedOn);
    }

    private static InitiativeForm with(InitiativeForm form, String title) {
        return new InitiativeForm(
                title, form.purpose(), form.partners(), form.cost(), form.funding(), form.county(), form.basedOn());
    }

    @Test
    void aCardIsRemovedAfterAQuestionAndComesBack() {
        UUID id = UUID.randomUUID();
        initiatives.save(id, form("Dyżur księgowej", 0), null, "anna");
        open("initiative/" + id);

        press("Usuń kartę");
        confirm();
        assertThat(initiatives.all()).isEmpty();
        assertThat(screen()).contains("Nie ma jeszcze kart.");

        takesBack();
        assertThat(initiatives.find(id).orElseThrow().form().partners()).containsEntry(Sector.JST, "Starostwo");
    }

    @Test
    void onPaperStandsAllThatThereIs() {
        Meeting meeting = over();
        wrote(Chapter.SECTOR_INTEGRATION, "## Forum\n\nCo kwartał.", 0, "anna");
        sources.put(decision(meeting), DECISION, Set.of(Chapter.SECTOR_INTEGRATION), "anna");
        initiatives.save(UUID.randomUUID(), form("Dyżur księgowej", 0), null, "anna");

        open("model/print");

        assertThat(read()).contains("<h5>Forum</h5>");
        assertThat(screen())
                .contains("powiat staszowski (1 ustalenie) " + DECISION)
                .contains("Załącznik: karty inicjatyw Dyżur księgowej", "JST: Starostwo");
        assertThat(model.document().planes()).hasSize(3);
    }

    @Test
    void aNeedThatIsOnlySaidInAThemeTooHasItsToolsOnce() {
        Meeting meeting = planned().inVoting().over();
        Eventually.get(() -> outcomes.of(meeting.id()).filter(OutcomeView::complete));
        open("outcome/" + meeting.id());

        assertThat(_find(Button.class).stream()
                        .filter(b -> plain(b.getAriaLabel().orElse("")).equals("Do modelu…: Transport do lekarza")))
                .hasSize(1);
        assertThat(FindingRef.parse(meeting.id(), "voice-" + NEEDS + "-1")).isPresent();
    }
}
