package pl.narada.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.programme.County;

/** The whole model as it stands, to be printed or handed on in a report. */
public record ModelDocument(List<PlanePart> planes, List<Card> initiatives) {

    public record PlanePart(Plane plane, List<ChapterPart> chapters) {}

    /** {@code now}: what staff wrote; null if nothing yet. {@code sources}: by county, those in the order of the alphabet. */
    public record ChapterPart(Chapter chapter, @Nullable Version now, List<Sources.OfCounty> sources) {}

    /** {@code county}: null if the initiative belongs to none. */
    public record Card(Initiative initiative, @Nullable County county) {}
}
