package pl.narada.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.narada.programme.Workshop;
import pl.narada.report.ReportFile.Format;
import pl.narada.report.ReportJobs;
import pl.narada.report.ReportJobs.Job;
import pl.narada.report.ReportJobs.Progress;
import pl.narada.ui.Says;
import pl.narada.ui.Screens;

/** Buttons that make a report of what is chosen, how far it is, and then the file. */
final class Making extends Div {

    private final ReportJobs jobs;
    private final String me;
    private final Screens screens;
    private final Supplier<List<Workshop>> chosen;
    private final Div state = new Div();
    private volatile Runnable changed = () -> {};
    private @Nullable Job job;
    private @Nullable Registration following;

    Making(ReportJobs jobs, String me, Screens screens, Supplier<List<Workshop>> chosen) {
        this.jobs = jobs;
        this.me = me;
        this.screens = screens;
        this.chosen = chosen;
        var buttons = new Div();
        buttons.addClassName("report-buttons");
        for (Format format : List.of(Format.PDF, Format.DOCX, Format.XLSX, Format.JSON))
            buttons.add(new Button(getTranslation("reports.make." + format.ending()), _ -> make(format)));
        state.addClassName("report-state");
        state.getElement().setAttribute("role", "status");
        add(buttons, state);
    }

    private void make(Format format) {
        List<Workshop> workshops = chosen.get();
        if (workshops.isEmpty()) {
            Says.no(this, "reports.choose");
            return;
        }
        job = jobs.start(workshops, format, getLocale(), me, () -> changed.run());
        if (following != null) following.remove();
        following = screens.follow(this, this::listen, this::show);
    }

    private Runnable listen(Runnable told) {
        changed = told;
        return () -> changed = () -> {};
    }

    private void show() {
        Job now = job;
        if (now == null) return;
        Progress progress = now.progress();
        state.removeAll();
        switch (progress.stage()) {
            case WAITING -> state.add(new Span(getTranslation("reports.waiting")));
            case READING -> {
                String said = getTranslation("reports.reading", "done", progress.done(), "of", progress.of());
                state.add(new Span(said), bar(said, progress));
            }
            case WRITING -> {
                String said = getTranslation("reports.writing");
                state.add(new Span(said), bar(said, progress));
            }
            case READY -> {
                var file = new Anchor("/" + now.path(), getTranslation("reports.ready"));
                file.setRouterIgnore(true);
                state.add(file);
            }
            case FAILED -> state.add(new Span(getTranslation("reports.failed")));
        }
    }

    /** Writing the file takes about as long as reading all outcomes, and nobody knows how far it is. */
    private static ProgressBar bar(String said, Progress progress) {
        var bar = new ProgressBar(0, Math.max(1, progress.of()), progress.done());
        bar.setIndeterminate(progress.done() == progress.of());
        bar.getElement().setAttribute("aria-label", said);
        return bar;
    }
}
