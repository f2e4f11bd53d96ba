package pl.narada.access;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.SUMMARY;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pl.narada.access.ui.LoginView;
import pl.narada.activity.summarise.SummariseCommand.RecordAction;
import pl.narada.journey.Eventually;
import pl.narada.outcome.Outcomes;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;
import pl.narada.ui.Browser;
import pl.narada.ui.NotThereView;
import pl.narada.ui.StaffScreens;

/**
 * Every screen and every path, opened by everybody, held against one table: {@code src/test/resources/access/}. A screen
 * or path that isn't in the table fails, and so does a line of the table that there is no screen or path for.
 */
class WhoMayOpenWhatTest extends StaffScreens {

    private static final String PASSWORD = "kawa o dziewiątej rano";
    private static final String OTHER_COUNTY = "2601";

    /** In the order of the table's columns. The workshop is in Staszów and Anna's. */
    private enum Who {
        NOBODY("", Role.REVIEWER, ""),
        PARTICIPANT("", Role.REVIEWER, ""),
        REVIEWER("rita", Role.REVIEWER, "*"),
        REVIEWER_ELSEWHERE("ewa", Role.REVIEWER, OTHER_COUNTY),
        OWNER("anna", Role.FACILITATOR, "*"),
        FACILITATOR("jan", Role.FACILITATOR, "*"),
        ADMINISTRATOR("ada", Role.ADMINISTRATOR, "*");

        private final String account;
        private final Role role;
        private final String counties;

        Who(String account, Role role, String counties) {
            this.account = account;
            this.role = role;
            this.counties = counties;
        }

        boolean isStaff() {
            return !account.isEmpty();
        }

        StaffMember member() {
            return new StaffMember(account, role, CountyScope.read(counties));
        }
    }

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private String workshop = "";
    private String code = "";

    @BeforeEach
    void everybodyHasAnAccount() {
        nothingHasHappenedYet();
        var meeting = planned()
                .started()
                .joinedBy(Sector.NGO, 1)
                .at(SUMMARY)
                .annaDoes(new RecordAction(SUMMARY, null, "Spotkanie robocze", "starostwo", LocalDate.of(2023, 12, 1)))
                .over();
        Eventually.get(() -> outcomes.of(meeting.id()));
        workshop = meeting.workshop().id().toString();
        code = meeting.workshop().joinCode().value();
        for (Who who : Who.values()) {
            if (who.isStaff())
                assertThat(accounts.create(who.member(), PASSWORD, PASSWORD)).isInstanceOf(Result.Ok.class);
        }
    }

    @Test
    void screensOpenForWhomTheTableSays() {
        Set<String> routes = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .flatMap(route -> addresses(route).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(routes.stream().map(route -> line(route, who -> opens(who, route))))
                .containsExactlyElementsOf(table("screens.txt"));
    }

    private static List<String> addresses(RouteData route) {
        List<String> all = new ArrayList<>(List.of("/" + route.getTemplate()));
        route.getRouteAliases().forEach(alias -> all.add("/" + alias.getTemplate()));
        return all;
    }

    private String opens(Who who, String address) {
        if (who.isStaff()) sitsDown(who.member());
        else nobodyIsSignedIn();
        try {
            UI.getCurrent().navigate(filled(address).substring(1));
        } catch (MockAccessDeniedException _) {
            return "nothing";
        }
        Component shown = UI.getCurrent().getCurrentView();
        if (shown instanceof LoginView && !address.equals("/login")) return "signs-in";
        if (shown instanceof NotThereView) return "nothing";
        String at = UI.getCurrent().getActiveViewLocation().getPath();
        return at.equals(filled(address).substring(1)) ? "opens" : "/" + at;
    }

    @Test
    void pathsAnswerWhomTheTableSays() {
        Set<String> paths = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (!method.getBeanType().getPackageName().startsWith("pl.narada")) return;
            String verb = mapping.getMethodsCondition().getMethods().stream()
                    .map(RequestMethod::name)
                    .collect(Collectors.joining(","));
            mapping.getPatternValues().forEach(path -> paths.add(verb + path));
        });
        List<Browser> browsers = Arrays.stream(Who.values()).map(this::signedIn).toList();

        assertThat(paths.stream().map(path -> line(path, who -> answer(browsers.get(who.ordinal()), path))))
                .containsExactlyElementsOf(table("paths.txt"));
    }

    private static String line(String address, Function<Who, String> answer) {
        return address + " " + Arrays.stream(Who.values()).map(answer).collect(Collectors.joining(" "));
    }

    private Browser signedIn(Who who) {
        var browser = new Browser(port);
        if (who.isStaff()) browser.signIn(who.member().name(), PASSWORD);
        return browser;
    }

    private String answer(Browser browser, String address) {
        int slash = address.indexOf('/');
        String path = filled(address.substring(slash));
        var answer = address.startsWith("GET") ? browser.get(path) : browser.post(path, Map.of());
        return Browser.leadsTo(answer).equals("/staff/login") ? "signs-in" : Integer.toString(answer.statusCode());
    }

    private String filled(String address) {
        return address.replace("{ending:[a-z]+}", "csv")
                .replaceAll(":teryt|\\{teryt}", STASZOW.value())
                .replaceAll(":id|\\{id}|:like|:workshop\\b", workshop)
                .replace("{code}", code)
                .replace(":kind", "practice")
                .replace(":chapter", "diagnosis")
                .replace(":finding", "action-9-1")
                .replace(":line", "action-9-1")
                .replace("{key}", "action-9-1")
                .replaceAll("\\{[a-z]+}|:token", "none");
    }

    private static List<String> table(String name) {
        try (var file = WhoMayOpenWhatTest.class.getResourceAsStream("/access/" + name)) {
            if (file == null) throw new AssertionError(name);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().replaceAll("\\s+", " "))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
