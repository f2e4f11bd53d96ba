package pl.narada.model;

import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.narada.i18n.Translations;
import pl.narada.outcome.FindingRef;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.WorkshopId;

/** The cards of initiatives. */
@Service
@Transactional
public class Initiatives {

    private final InitiativeRepository initiatives;
    private final Clock clock;

    Initiatives(InitiativeRepository initiatives, Clock clock) {
        this.initiatives = initiatives;
        this.clock = clock;
    }

    /** In the order of the Polish alphabet. */
    @Transactional(readOnly = true)
    public List<Initiative> all() {
        return initiatives.findAll().stream()
                .sorted(Comparator.comparing(i -> i.form().title(), Collator.getInstance(Translations.POLISH)))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Initiative> find(UUID id) {
        return initiatives.findById(id);
    }

    /** The card that was made of this idea. */
    @Transactional(readOnly = true)
    public Optional<Initiative> of(FindingRef idea) {
        return initiatives.findByWorkshopIdAndFinding(idea.workshop().value(), idea.key()).stream()
                .findFirst();
    }

    /** The cards that were made of ideas of this workshop. */
    @Transactional(readOnly = true)
    public Map<FindingRef, Initiative> of(WorkshopId workshop) {
        Map<FindingRef, Initiative> cards = new HashMap<>();
        initiatives
                .findByWorkshopId(workshop.value())
                .forEach(card -> card.idea().ifPresent(idea -> cards.putIfAbsent(idea, card)));
        return cards;
    }

    /** A new card under this id, or what it says from now on. {@code idea}: what a new one is made of, if of one. */
    public Result<Initiative> save(UUID id, InitiativeForm filled, @Nullable FindingRef idea, String by) {
        return filled.check().then(form -> {
            Optional<Initiative> there = initiatives.findById(id);
            if (there.filter(i -> i.version() != form.basedOn()).isPresent())
                return Result.refused(Reason.SAVED_MEANWHILE);
            Initiative card = there.orElseGet(() -> new Initiative(id, idea));
            card.say(form, clock.instant(), by);
            return Result.ok(initiatives.saveAndFlush(card));
        });
    }

    public void remove(UUID id) {
        initiatives.deleteById(id);
    }
}
