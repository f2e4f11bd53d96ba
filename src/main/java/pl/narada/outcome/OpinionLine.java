package pl.narada.outcome;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Stances;
import pl.narada.shared.Sector;

/** What people said to statements, and who answers alike. */
sealed interface OpinionLine extends Line {

    /** Statements to agree or disagree with. They are {@link Line.Choice}s, what most agree with first; who answered: {@link PeopleLine.Raters}. */
    @Embeddable
    record OpinionRound(int activity, @Nullable Integer source, boolean revealed) implements OpinionLine {}

    /** What people of a sector said to a statement. */
    @Embeddable
    record Opinion(
            int activity,
            int choice,
            @Enumerated(EnumType.STRING) Sector sector,
            int agree,
            int disagree,
            int pass) implements OpinionLine {

        Opinion(int activity, int choice, Sector sector, Stances stances) {
            this(activity, choice, sector, stances.agree(), stances.disagree(), stances.pass());
        }

        Stances stances() {
            return new Stances(agree, disagree, pass);
        }
    }

    /**
     * Who answers statements alike. {@code people}: who could be placed; {@code silhouette}: how clearly the groups are apart,
     * in thousandths. No {@link AlikeGroup} if people are not in groups.
     */
    @Embeddable
    record Alike(int activity, String seed, int people, int silhouette) implements OpinionLine {}

    /** {@code number}: from 1, the largest first. */
    @Embeddable
    record AlikeGroup(int activity, int number, int people) implements OpinionLine {}

    /** What a group of opinion said to a statement; {@code number} 0: those in none. */
    @Embeddable
    record AlikeAnswer(int activity, int choice, int number, int agree, int disagree, int pass) implements OpinionLine {

        AlikeAnswer(int activity, int choice, int number, Stances stances) {
            this(activity, choice, number, stances.agree(), stances.disagree(), stances.pass());
        }

        Stances stances() {
            return new Stances(agree, disagree, pass);
        }
    }
}
