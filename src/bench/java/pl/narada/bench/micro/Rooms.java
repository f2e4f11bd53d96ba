package pl.narada.bench.micro;

import static pl.narada.room.StaszowAgenda.NEEDS;
import static pl.narada.room.StaszowAgenda.PRIORITIES;
import static pl.narada.room.StaszowAgenda.THEMES;

import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.broadcast.Views;
import pl.narada.room.RoomState;
import pl.narada.room.WorkshopBuilder;
import pl.narada.shared.Sector;

/** Rooms with so many people in them, which got there the way a real one does. */
final class Rooms {

    static final int CONTRIBUTIONS = 200;
    static final int THEMES_MADE = 6;
    static final Views.About ABOUT = new Views.About(
            "Czego potrzebuje powiat",
            "powiat staszowski",
            "2023-11-22",
            "09:00",
            "11:00",
            "Oaza Spokoju",
            false,
            false);

    private Rooms() {}

    /** Needs are being gathered, and 200 are there. */
    static RoomState gathering(int participants) {
        return gathered(participants).state();
    }

    /** Everybody has voted on six themes. */
    static RoomState voting(int participants) {
        WorkshopBuilder workshop = gathered(participants).at(THEMES);
        for (int i = 1; i <= THEMES_MADE; i++) workshop.facilitatorDoes(new MakeTheme(THEMES, "Temat " + i, i));
        workshop.at(PRIORITIES);
        for (int i = 1; i <= participants; i++) {
            workshop.by(i).votingFor(1 + i % THEMES_MADE, 1 + (i + 1) % THEMES_MADE);
        }
        return workshop.state();
    }

    private static WorkshopBuilder gathered(int participants) {
        WorkshopBuilder workshop = WorkshopBuilder.aWorkshop();
        Sector[] sectors = Sector.values();
        for (int i = 0; i < participants; i++) workshop.withParticipants(sectors[i % sectors.length]);
        workshop.at(NEEDS);
        for (int i = 0; i < CONTRIBUTIONS; i++) {
            workshop.by(1 + i % participants).saying("Autobus do lekarza także w sobotę, linia numer " + i);
        }
        return workshop;
    }
}
