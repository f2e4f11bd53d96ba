package pl.narada.codebook;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.NeedCategory.Facet;

/**
 * What staff say a theme or a voice is about: at most one category of how people work together and one of what about, or that
 * it is something else.
 */
public record Coding(@Nullable NeedCategory how, @Nullable NeedCategory about) {

    public static final Coding NONE = new Coding(null, null);

    public Coding {
        if (how != null && how.facet() == Facet.ABOUT) throw new IllegalArgumentException(how + " is no way");
        if (about != null && about.facet() != Facet.ABOUT) throw new IllegalArgumentException(about + " is no subject");
        // what is something else is nothing else
        if (how == NeedCategory.INNE) about = null;
    }

    /** The last one of each kind counts; something else only if there is nothing but that. */
    public static Coding of(Collection<NeedCategory> categories) {
        Coding coding = NONE;
        for (NeedCategory category : categories) {
            switch (category.facet()) {
                case HOW -> coding = new Coding(category, coding.about);
                case ABOUT -> coding = new Coding(coding.how == NeedCategory.INNE ? null : coding.how, category);
                case NEITHER -> {
                    if (coding.isEmpty()) coding = new Coding(category, null);
                }
            }
        }
        return coding;
    }

    public List<NeedCategory> categories() {
        return Stream.of(Optional.ofNullable(how), Optional.ofNullable(about))
                .flatMap(Optional::stream)
                .toList();
    }

    public boolean has(NeedCategory category) {
        return category == how || category == about;
    }

    public boolean isEmpty() {
        return how == null && about == null;
    }
}
