package pl.narada.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.narada.model.InitiativeForm;
import pl.narada.model.Markdown;
import pl.narada.model.ModelDocument;
import pl.narada.model.ModelDocument.ChapterPart;
import pl.narada.model.ModelDocument.PlanePart;
import pl.narada.model.Version;
import pl.narada.report.content.Part.*;

/** The cooperation model as far as it is written, and the cards of initiatives. */
record ModelAnnex(Wording told) {

    List<Part> of(ModelDocument model) {
        List<Part> parts = new ArrayList<>();
        for (PlanePart plane : model.planes()) {
            List<Part> written = new ArrayList<>();
            plane.chapters().forEach(chapter -> written.addAll(chapter(chapter)));
            if (written.isEmpty()) continue;
            parts.add(new Note(told.say("model.plane." + plane.plane().wire())));
            parts.addAll(written);
        }
        if (!model.initiatives().isEmpty()) parts.add(initiatives(model.initiatives()));
        return parts;
    }

    private List<Part> chapter(ChapterPart chapter) {
        Version now = chapter.now();
        if (now == null || now.text().isBlank()) return List.of();
        return List.of(
                new Heading(told.say("model.chapter." + chapter.chapter().wire())),
                new Paragraph(Markdown.plain(now.text())));
    }

    private Table initiatives(List<ModelDocument.Card> cards) {
        List<Column> columns = List.of(
                told.column("initiative.name", 5),
                told.column("initiative.purpose", 6),
                told.column("initiative.partners", 5),
                told.column("initiative.cost", 3),
                told.column("initiative.funding", 4));
        return new Table(
                told.say("initiative.title"),
                columns,
                cards.stream().map(c -> row(c.initiative().form())).toList());
    }

    private List<Cell> row(InitiativeForm card) {
        String partners = card.partners().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(p -> !p.getValue().isEmpty())
                .map(p -> told.say("sector." + p.getKey().wire()) + ": " + p.getValue())
                .collect(Collectors.joining("\n"));
        return List.of(
                told.words(card.title()),
                told.words(card.purpose()),
                told.words(partners),
                told.words(card.cost()),
                told.words(card.funding()));
    }
}
