package pl.narada.backup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import pl.narada.access.CurrentStaff;
import pl.narada.access.Role;
import pl.narada.backup.Backups;
import pl.narada.backup.MadeBackup;
import pl.narada.i18n.Translations;
import pl.narada.shared.Here;
import pl.narada.shared.Result;
import pl.narada.shared.StaffAct;
import pl.narada.ui.Dates;
import pl.narada.ui.Says;
import pl.narada.ui.StaffLayout;

/** The backups: when the last one was made, one more now, and their files. */
@Route(value = "backups", layout = StaffLayout.class)
@RolesAllowed(Role.ADMINISTRATES)
public class BackupsView extends Main implements HasDynamicTitle {

    private final Backups backups;
    private final Translations words;
    private final String me;
    private final ApplicationEventPublisher events;
    private final Paragraph last = new Paragraph();
    private final Div files = new Div();

    public BackupsView(Backups backups, Translations words, CurrentStaff staff, ApplicationEventPublisher events) {
        this.backups = backups;
        this.words = words;
        this.me = staff.get().name();
        this.events = events;
        addClassName("page");
        var lead = new Paragraph(getTranslation("backups.lead"));
        lead.addClassName("lead");
        last.getElement().setAttribute("role", "status");
        var make = new Button(getTranslation("backups.make"), _ -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.setDisableOnClick(true);
        make.addClickListener(_ -> make.setEnabled(true));
        add(new H1(getTranslation("backups.title")), lead, last, make, facts(), files);
        show();
    }

    private UnorderedList facts() {
        return new UnorderedList(
                new ListItem(
                        backups.daily()
                                ? getTranslation("backups.daily", "n", backups.kept())
                                : getTranslation("backups.by-hand")),
                new ListItem(
                        backups.underPassword() ? getTranslation("backups.locked") : getTranslation("backups.open")),
                new ListItem(getTranslation("backups.restore")));
    }

    private void make() {
        switch (backups.make(me)) {
            case Result.Ok<MadeBackup>(MadeBackup made) -> {
                events.publishEvent(new StaffAct(me, StaffAct.What.EXPORTED, null, "backup made: " + made.file()));
                Says.done(this, "backups.made");
                show();
            }
            case Result.Refused<MadeBackup>(var why) -> Says.no(words, why);
        }
    }

    private void show() {
        List<MadeBackup> all = backups.all();
        last.setText(all.stream()
                .findFirst()
                .map(newest -> getTranslation("backups.last", "when", when(newest)))
                .orElse(getTranslation("backups.none")));
        files.removeAll();
        if (!all.isEmpty())
            files.add(new H2(getTranslation("backups.list")), new BackupTable(all, this::when, this::download));
    }

    private String when(MadeBackup backup) {
        var day = backup.at().atZone(Here.ZONE).toLocalDate();
        return Dates.longDate(getLocale(), day) + ", " + Dates.time(backup.at());
    }

    private Optional<DownloadHandler> download(MadeBackup backup) {
        return backups.file(backup).map(file -> event -> write(backup, file, event));
    }

    private void write(MadeBackup backup, Path file, DownloadEvent event) throws IOException {
        events.publishEvent(new StaffAct(me, StaffAct.What.EXPORTED, null, "backup: " + backup.file()));
        event.setFileName(backup.file());
        event.setContentType("application/octet-stream");
        event.setContentLength(backup.bytes());
        Files.copy(file, event.getOutputStream());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("backups.title") + " – Narada";
    }
}
