package pl.narada.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import pl.narada.access.StaffMember;
import pl.narada.database.TestDatabase;
import pl.narada.i18n.Translations;
import pl.narada.journey.Eventually;
import pl.narada.programme.Planning;
import pl.narada.programme.Programme;
import pl.narada.programme.Rehearsals;
import pl.narada.programme.Workshop;
import pl.narada.programme.WorkshopForm;
import pl.narada.room.live.Rooms;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Here;
import pl.narada.shared.Result;
import pl.narada.shared.Teryt;

/**
 * Staff screens without a browser, before the real application and a database of their own. Whoever sits at them is Anna,
 * signed in, in Polish; {@link #colleague} gives a second person another screen. One configuration for all these tests, so
 * that the application starts once.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"narada.public-address=https://narada.test", "narada.metrics.token=a-token-of-this-test"})
public abstract class StaffScreens {

    public static final Teryt STASZOW = new Teryt("2612");
    /** The last activity of the plan that {@link #planned} has: the evaluation. */
    protected static final ActivityId LAST = new ActivityId(10);

    protected static final String TITLE = "Współpraca w Staszowie";

    private static final Routes ROUTES = new Routes().autoDiscoverViews("pl.narada");

    @Autowired
    protected ApplicationContext application;

    @Autowired
    protected Programme programme;

    @Autowired
    protected Planning planning;

    @Autowired
    protected Rehearsals rehearsals;

    @Autowired
    protected Rooms rooms;

    @Autowired
    protected JdbcClient database;

    @LocalServerPort
    protected int port;

    private final List<Colleague> colleagues = new ArrayList<>();

    @DynamicPropertySource
    static void where(DynamicPropertyRegistry settings) {
        settings.add("spring.datasource.url", () -> TestDatabase.named("staff-screens"));
    }

    @BeforeEach
    void annaSitsDown() {
        sitDown("anna");
    }

    @AfterEach
    void everybodyLeaves() {
        colleagues.forEach(Colleague::close);
        leave();
    }

    /** A screen for this person, who administers, on this thread; for nobody in particular if null. */
    void sitDown(@Nullable String name) {
        sitDown(name, "ROLE_ADMINISTRATOR", "ROLE_FACILITATOR", "ROLE_REVIEWER", "COUNTIES_*");
    }

    /** From now on this screen is of this member of staff. */
    protected void sitsDown(StaffMember who) {
        leave();
        sitDown(who.name(), AuthorityUtils.authorityListToSet(who.authorities()).toArray(String[]::new));
    }

    private void sitDown(@Nullable String name, String... rights) {
        MockVaadin.setMockRequestFactory(KnownRequest::new);
        forget();
        if (name != null) {
            var who = UsernamePasswordAuthenticationToken.authenticated(
                    name, "", AuthorityUtils.createAuthorityList(rights));
            SecurityContextHolder.getContext().setAuthentication(who);
            contexts().getContext().setAuthentication(who);
        }
        MockVaadin.setup(StaffScreens::page, new MockSpringServlet(ROUTES, application, StaffScreens::page));
    }

    /** A new page speaks the language of its session. */
    private static UI page() {
        var page = new UI();
        page.setLocale(VaadinSession.getCurrent().getLocale());
        return page;
    }

    void leave() {
        MockVaadin.tearDown();
        forget();
    }

    /** Of several applications in one test run, the last one that began has what everybody can reach; ours has its own. */
    private SecurityContextHolderStrategy contexts() {
        return application.getBean(SecurityContextHolderStrategy.class);
    }

    private void forget() {
        SecurityContextHolder.clearContext();
        contexts().clearContext();
    }

    /** From now on this screen is of somebody who has not signed in. */
    protected void nobodyIsSignedIn() {
        leave();
        sitDown(null);
    }

    /** A new page in a new tab, as after F5. */
    protected void reloadPage() {
        leave();
        sitDown("anna");
    }

    /** What a filter does for a real request: it says who is signed in. */
    private static final class KnownRequest extends FakeRequest {

        KnownRequest(HttpSession session) {
            super(session);
        }

        @Override
        public @Nullable Principal getUserPrincipal() {
            return SecurityContextHolder.getContext().getAuthentication();
        }

        @Override
        public boolean isUserInRole(String role) {
            return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                    .filter(who -> AuthorityUtils.authorityListToSet(who.getAuthorities())
                            .contains("ROLE_" + role))
                    .isPresent();
        }
    }

    /** Another facilitator with a screen of their own, until the end of the test. */
    protected Colleague colleague(String name) {
        var colleague = new Colleague(this, name);
        colleagues.add(colleague);
        return colleague;
    }

    /** As after the very first start: no workshops and no accounts, whatever other tests have left. */
    protected void nothingHasHappenedYet() {
        // a room of an earlier test may just be writing down what came of it: then the tables refuse once
        for (int attempt = 1; ; attempt++) {
            try {
                emptyEverything();
                return;
            } catch (DataIntegrityViolationException somebodyStillWrites) {
                if (attempt == 50) throw somebodyStillWrites;
            }
        }
    }

    private void emptyEverything() {
        List<String> tables = database.sql("select lower(table_name) from information_schema.tables"
                        + " where lower(table_schema) = 'public' and lower(table_name) like 'outcome\\_%'")
                .query((row, _) -> row.getString(1))
                .list();
        tables.forEach(this::empty);
        empty("need_category");
        database.sql("delete from workshop where rehearsal_of is not null").update();
        List.of(
                        "outcome",
                        "attendee",
                        "contact",
                        "introduction",
                        "network_card",
                        "follow_up",
                        "model_version",
                        "model_source",
                        "initiative_partner",
                        "initiative",
                        "integration",
                        "workshop",
                        "staff_link",
                        "staff")
                .forEach(this::empty);
    }

    private void empty(String table) {
        database.sql("delete from " + table).update();
    }

    /** A draft of 22 November 2023, 9 to 11, with the plan of Staszów. */
    protected Meeting planned() {
        return planned(STASZOW, TITLE);
    }

    protected Meeting planned(Teryt county, String title) {
        return planned(county, title, LocalTime.of(9, 0));
    }

    /** So long before or after now that nobody would call the meeting late or early. */
    protected Meeting plannedForAnotherTimeOfDay() {
        boolean morning = LocalTime.now(Here.ZONE).isBefore(LocalTime.NOON);
        return planned(STASZOW, TITLE, LocalTime.of(morning ? 20 : 1, 0));
    }

    private Meeting planned(Teryt county, String title, LocalTime start) {
        var form = new WorkshopForm(
                county, title, LocalDate.of(2023, 11, 22), start, start.plusHours(2), "Oaza Spokoju, Grzybów");
        return switch (planning.plan(form, "anna", Translations.POLISH)) {
            case Result.Ok<Workshop>(Workshop workshop) -> new Meeting(workshop, rooms.room(workshop.id()));
            case Result.Refused<Workshop>(var why) -> throw new AssertionError(why);
        };
    }

    /** What goes on in the open rehearsal of this workshop, a new one if there is none. */
    protected Meeting rehearsal(Meeting original) {
        return switch (rehearsals.open(original.id(), "anna")) {
            case Result.Ok<Workshop>(Workshop rehearsal) -> new Meeting(rehearsal, rooms.room(rehearsal.id()));
            case Result.Refused<Workshop>(var why) -> throw new AssertionError(why);
        };
    }

    /** Makes the screen anew, even if it is there. {@code address}: a path, maybe with a query. */
    protected static void open(String address) {
        UI.getCurrent().navigate(address.equals("review") ? "" : "review");
        String[] parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
    }

    protected static void press(String button) {
        LocatorJ._click(button(button));
    }

    protected static void press(Component within, String button) {
        LocatorJ._click(LocatorJ._get(
                within,
                Button.class,
                b -> b.withPredicate(c -> plain(c.getText()).equals(button))));
    }

    /** Unfolds what else can be done with a row. */
    protected static void more(Component row) {
        press(row, "⋯");
    }

    protected static Button button(String text) {
        return LocatorJ._get(
                Button.class, b -> b.withPredicate(c -> plain(c.getText()).equals(text)));
    }

    /** What the buttons that can be seen say. */
    protected static List<String> buttons(Component within) {
        return LocatorJ._find(within, Button.class).stream()
                .map(b -> plain(b.getText()))
                .toList();
    }

    protected static TextField field(String label) {
        return LocatorJ._get(TextField.class, f -> f.withLabel(label));
    }

    /** The part of the screen with this CSS class; there must be exactly one. */
    protected static Component part(String cssClass) {
        return LocatorJ._get(Component.class, c -> c.withClasses(cssClass));
    }

    protected static List<Component> parts(String cssClass) {
        return LocatorJ._find(Component.class, c -> c.withClasses(cssClass));
    }

    /** The parts with this CSS class in which this can be read. */
    protected static List<Component> partsSaying(String cssClass, String words) {
        return parts(cssClass).stream().filter(c -> text(c).contains(words)).toList();
    }

    protected static Component partSaying(String cssClass, String words) {
        List<Component> found = partsSaying(cssClass, words);
        assertThat(found).as(cssClass + " with " + words).hasSize(1);
        return found.getFirst();
    }

    /** All that can be read on the screen, without what is hidden. */
    protected static String screen() {
        return UI.getCurrent().getChildren().map(StaffScreens::text).collect(Collectors.joining(" "));
    }

    /** All that can be read in this part of the screen. */
    protected static String text(Component part) {
        if (!part.isVisible()) return "";
        boolean innermost = part.getChildren().findAny().isEmpty();
        String text = innermost
                ? part.getElement().getTextRecursively()
                : part.getElement().getChildren().map(StaffScreens::text).collect(Collectors.joining(" "));
        return plain(text).replaceAll(" +", " ").strip();
    }

    private static String text(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getComponent().map(StaffScreens::text).orElse("");
    }

    /** Short words are bound to the next by a hard space, which doesn't matter here. */
    protected static String plain(@Nullable String text) {
        return text == null ? "" : text.replace('\u00A0', ' ');
    }

    /** The titles of this kind on the screen, in order. */
    protected static List<String> titles(Class<? extends Component> kind) {
        return LocatorJ._find(kind).stream().map(StaffScreens::text).toList();
    }

    protected static List<String> links(Component within) {
        return LocatorJ._find(within, Anchor.class).stream()
                .map(a -> plain(text(a)) + " " + a.getHref())
                .toList();
    }

    /** The sentence that the screen has just said, and no other. */
    protected static void hears(String sentence) {
        assertThat(sentences()).containsExactly(sentence);
        NotificationsKt.clearNotifications();
    }

    protected static void hearsNothing() {
        assertThat(sentences()).isEmpty();
    }

    protected static List<String> sentences() {
        return NotificationsKt.getNotifications().stream()
                .map(n -> plain(n.getElement().getProperty("text", BasicUtilsKt.get_textRecursively(n))))
                .toList();
    }

    /** The question in a dialog that is open. */
    protected static String question() {
        ConfirmDialog dialog = LocatorJ._get(ConfirmDialog.class);
        return plain(ConfirmDialogKt.getHeader(dialog) + " " + ConfirmDialogKt.getText(dialog));
    }

    protected static void confirm() {
        ConfirmDialogKt._fireConfirm(LocatorJ._get(ConfirmDialog.class));
    }

    protected static void cancel() {
        ConfirmDialogKt._fireCancel(LocatorJ._get(ConfirmDialog.class));
    }

    /** What somebody else did comes by push a moment later. */
    protected static void soon(BooleanSupplier isSo) {
        Eventually.get(() -> {
            MockVaadin.clientRoundtrip(true);
            return isSo.getAsBoolean() ? Optional.of(true) : Optional.empty();
        });
    }

    protected static void seesSoon(String words) {
        soon(() -> screen().contains(words));
    }

    protected static void seesNoMore(String words) {
        soon(() -> !screen().contains(words));
    }
}
