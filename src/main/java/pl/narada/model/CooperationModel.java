package pl.narada.model;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.narada.model.ModelDocument.Card;
import pl.narada.model.ModelDocument.ChapterPart;
import pl.narada.model.ModelDocument.PlanePart;
import pl.narada.programme.Programme;

/** The model as one document. */
@Service
@Transactional(readOnly = true)
public class CooperationModel {

    private final Chapters chapters;
    private final Sources sources;
    private final Initiatives initiatives;
    private final Programme programme;

    CooperationModel(Chapters chapters, Sources sources, Initiatives initiatives, Programme programme) {
        this.chapters = chapters;
        this.sources = sources;
        this.initiatives = initiatives;
        this.programme = programme;
    }

    public ModelDocument document() {
        return new ModelDocument(
                Arrays.stream(Plane.values())
                        .map(plane -> new PlanePart(
                                plane,
                                plane.chapters().stream()
                                        .map(c -> new ChapterPart(
                                                c, chapters.now(c).orElse(null), sources.byCounty(c)))
                                        .toList()))
                        .toList(),
                initiatives.all().stream().map(this::card).toList());
    }

    private Card card(Initiative initiative) {
        return new Card(
                initiative,
                Optional.ofNullable(initiative.form().county())
                        .flatMap(programme::county)
                        .orElse(null));
    }
}
