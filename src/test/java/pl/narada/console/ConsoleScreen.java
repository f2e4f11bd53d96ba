package pl.narada.console;

import org.junit.jupiter.api.BeforeEach;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

/** The console of a meeting in Staszów. */
abstract class ConsoleScreen extends StaffScreens {

    static final String TO_NEEDS = "Dalej: Czego najbardziej potrzebuje współpraca w naszym powiecie?";
    static final String TO_THEMES = "Dalej: Łączymy potrzeby w tematy";

    Meeting meeting;

    @BeforeEach
    void aDraft() {
        meeting = planned();
    }

    void openConsole() {
        open("console/" + meeting.id());
    }
}
