package pl.narada.network;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.narada.access.Secrets;
import pl.narada.contact.ContactForm;
import pl.narada.deliberation.Matching;
import pl.narada.network.Table.Asked;
import pl.narada.network.Table.Asker;
import pl.narada.network.Table.Details;
import pl.narada.network.Table.Other;
import pl.narada.network.Table.Own;
import pl.narada.privacy.PersonalData;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.retention.Due;
import pl.narada.retention.Erased;
import pl.narada.retention.Period;
import pl.narada.retention.Periods;
import pl.narada.room.Phase;
import pl.narada.shared.Here;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.WorkshopId;

/**
 * The table with cards of one workshop, and what comes of them. A person is who holds a key that their phone made; kept is
 * only a hash of it. Taking something back is possible at any time. Twelve months after it was written at most all of it is gone.
 */
@Service
@Transactional
public class Network implements PersonalData {

    public static final int MOST_CARDS = 10;
    static final int MOST_ASKED = 50;
    static final int MOST_ON_THE_TABLE = 500;

    private final Cards cards;
    private final Introductions introductions;
    private final Programme programme;
    private final Periods periods;
    private final Clock clock;

    Network(Cards cards, Introductions introductions, Programme programme, Periods periods, Clock clock) {
        this.cards = cards;
        this.introductions = introductions;
        this.programme = programme;
        this.periods = periods;
        this.clock = clock;
    }

    /** What this person may see, and nothing more. */
    @Transactional(readOnly = true)
    public Table see(WorkshopId workshop, Phase phase, String key) {
        String me = Secrets.hash(key);
        List<Card> all = cards.findByWorkshopIdOrderByNumber(workshop.value());
        List<Introduction> wishes = introductions.findByWorkshopIdOrderByAskedAt(workshop.value());
        List<Card> mine = all.stream().filter(card -> card.isOf(me)).toList();
        List<Matching.Says> own =
                mine.stream().filter(card -> !card.hidden()).map(Card::says).toList();
        List<Card> others = all.reversed().stream()
                .filter(card -> !card.isOf(me) && card.isSeenIn(workshop))
                .toList();
        // where cards are switched off, whoever asked before must still find what to take back
        boolean allowed =
                programme.workshop(workshop).filter(Workshop::hasNetwork).isPresent();
        return new Table(
                isOpen(workshop, phase),
                Matching.order(own, others, Card::says).stream()
                        .map(found -> new Other(found.one(), found.fit() > 0, asked(found.one(), me, wishes)))
                        .filter(other -> allowed || other.asked() != null)
                        .toList(),
                mine.stream().map(card -> new Own(card, askers(card, wishes))).toList());
    }

    private static @Nullable Asked asked(Card card, String me, List<Introduction> wishes) {
        return wishes.stream()
                .filter(wish -> wish.card().equals(card.id()) && wish.isOfAsker(me) && wish.isAsked())
                .findFirst()
                .map(wish -> new Asked(wish.details(true)))
                .orElse(null);
    }

    private static List<Asker> askers(Card card, List<Introduction> wishes) {
        if (card.hidden()) return List.of();
        return wishes.stream()
                .filter(wish -> wish.card().equals(card.id()) && wish.isAsked())
                .map(wish -> new Asker(wish.id(), wish.name(), wish.answer(), wish.details(false)))
                .toList();
    }

    /** From the first who has come, over the welcome coffee, until contact details may be left no more. */
    private boolean isOpen(WorkshopId workshop, Phase phase) {
        LocalDate today = LocalDate.now(clock.withZone(Here.ZONE));
        return programme
                .workshop(workshop)
                .filter(Workshop::hasNetwork)
                .filter(meeting -> phase == Phase.DRAFT || meeting.takesContacts(phase, today))
                .isPresent();
    }

    /** A new card, or that one written anew: {@code id} is made by the phone, so that sending it twice is sending it once. */
    public Result<Card> write(WorkshopId workshop, Phase phase, String key, UUID id, CardForm filled) {
        if (!isOpen(workshop, phase)) return Result.refused(Reason.NETWORK_CLOSED);
        return filled.check()
                .then(form -> card(workshop, Secrets.hash(key), id).map(card -> {
                    card.say(form, clock.instant());
                    return cards.save(card);
                }));
    }

    private Result<Card> card(WorkshopId workshop, String me, UUID id) {
        Optional<Card> there = cards.findById(id);
        if (there.isPresent()) {
            return there.get().isOf(workshop, me) ? Result.ok(there.get()) : Result.refused(Reason.MALFORMED);
        }
        List<Card> all = cards.findByWorkshopIdOrderByNumber(workshop.value());
        if (all.stream().filter(card -> card.isOf(me)).count() >= MOST_CARDS) {
            return Result.refused(Reason.CARDS_TOO_MANY, MOST_CARDS);
        }
        if (all.size() >= MOST_ON_THE_TABLE) return Result.refused(Reason.NETWORK_CLOSED);
        return Result.ok(
                new Card(id, workshop, me, all.isEmpty() ? 1 : all.getLast().number() + 1));
    }

    /** With all that came of it. That it is gone is the answer also if it never was there. */
    public void takeDown(WorkshopId workshop, String key, UUID card) {
        String me = Secrets.hash(key);
        cards.findById(card).filter(found -> found.isOf(workshop, me)).ifPresent(found -> remove(List.of(found)));
    }

    /** Would like to be in touch with the owner of the card, and agrees that they see these details once they agree too. */
    public Result<Table> ask(WorkshopId workshop, Phase phase, String key, UUID card, ContactForm filled) {
        if (!isOpen(workshop, phase)) return Result.refused(Reason.NETWORK_CLOSED);
        String me = Secrets.hash(key);
        return filled.check()
                .then(form -> seen(workshop, card).then(found -> {
                    if (found.isOf(me)) return Result.refused(Reason.MALFORMED);
                    Optional<Introduction> before = introductions.findByCardIdAndAskerHash(card, me);
                    if (before.isEmpty() && introductions.countByAskerHash(me) >= MOST_ASKED) {
                        return Result.refused(Reason.CARDS_TOO_MANY, MOST_ASKED);
                    }
                    Introduction wish = before.orElseGet(() -> new Introduction(workshop, card, me));
                    wish.ask(form, clock.instant());
                    introductions.save(wish);
                    return Result.ok(see(workshop, phase, key));
                }));
    }

    private Result<Card> seen(WorkshopId workshop, UUID card) {
        return cards.findById(card)
                .filter(found -> found.isSeenIn(workshop))
                .map(Result::ok)
                .orElseGet(() -> Result.refused(Reason.CARD_GONE));
    }

    /** The owner of the card says yes: from now on both see each other's details. */
    public Result<Introduction> agree(WorkshopId workshop, Phase phase, String key, UUID wish, ContactForm filled) {
        if (!isOpen(workshop, phase)) return Result.refused(Reason.NETWORK_CLOSED);
        return filled.check()
                .then(form -> toMe(workshop, key, wish)
                        .filter(found -> found.isAsked()
                                && cards.findById(found.card()).orElseThrow().isSeenIn(workshop))
                        .map(found -> {
                            found.agree(form);
                            return Result.ok(introductions.save(found));
                        })
                        .orElseGet(() -> Result.refused(Reason.CARD_GONE)));
    }

    /** The owner of the card says no, or no longer yes. Who asked is told nothing. */
    public void refuse(WorkshopId workshop, String key, UUID wish) {
        toMe(workshop, key, wish).ifPresent(found -> {
            found.refuse();
            introductions.save(found);
        });
    }

    private Optional<Introduction> toMe(WorkshopId workshop, String key, UUID wish) {
        String me = Secrets.hash(key);
        return introductions
                .findById(wish)
                .filter(found -> cards.findById(found.card())
                        .filter(card -> card.isOf(workshop, me))
                        .isPresent());
    }

    /** Who asked no longer asks, whatever the answer was: neither sees anything of the other any more. */
    public void unask(String key, UUID card) {
        introductions.findByCardIdAndAskerHash(card, Secrets.hash(key)).ifPresent(this::unask);
    }

    private void unask(Introduction wish) {
        if (wish.answer() == Answer.REFUSED) {
            wish.unask();
            introductions.save(wish);
        } else introductions.delete(wish);
    }

    /** All that whoever holds this key has left here of themselves: for that person only. */
    public record Left(List<Card> cards, List<Details> details) {

        public static final Left NOTHING = new Left(List.of(), List.of());
    }

    @Transactional(readOnly = true)
    public Left left(String key) {
        String me = Secrets.hash(key);
        List<Card> mine = cards.findByKeyHash(me);
        List<UUID> ids = mine.stream().map(Card::id).toList();
        List<Details> details = new ArrayList<>();
        for (Introduction wish : introductions.findByAskerHash(me)) details.addAll(list(wish.left(true)));
        for (Introduction wish : introductions.findByCardIdIn(ids)) details.addAll(list(wish.left(false)));
        return new Left(mine, details.stream().distinct().toList());
    }

    private static List<Details> list(@Nullable Details details) {
        return details == null ? List.of() : List.of(details);
    }

    /** Nothing is left of whoever holds this key. */
    public void leave(String key) {
        String me = Secrets.hash(key);
        introductions.deleteByAskerHash(me);
        remove(cards.findByKeyHash(me));
    }

    private void remove(Collection<Card> all) {
        introductions.deleteByCardIdIn(all.stream().map(Card::id).toList());
        cards.deleteAll(all);
    }

    /** By their numbers, also the hidden ones. */
    @Transactional(readOnly = true)
    public List<Card> cards(WorkshopId workshop) {
        return cards.findByWorkshopIdOrderByNumber(workshop.value());
    }

    /** Who would like to be in touch with whom, in the order in which they asked. */
    @Transactional(readOnly = true)
    public List<Introduction> introductions(WorkshopId workshop) {
        return introductions.findByWorkshopIdOrderByAskedAt(workshop.value()).stream()
                .filter(Introduction::isAsked)
                .toList();
    }

    /** For staff: shown to nobody, or shown again. */
    public void hide(UUID card, boolean wanted) {
        cards.findById(card).ifPresent(found -> found.hide(wanted));
    }

    /** For staff, when somebody asks to be forgotten. */
    public void removeCard(UUID card) {
        remove(cards.findById(card).stream().toList());
    }

    /** Likewise. */
    public void removeIntroduction(UUID wish) {
        introductions.deleteById(wish);
    }

    @Override
    public Erased.What kind() {
        return Erased.What.CARDS;
    }

    @Override
    public long removeOld() {
        return periods.tooOld(Period.CARDS, clock.instant())
                .map(old -> introductions.deleteByAskedAtBefore(old) + cards.deleteByWrittenAtBefore(old))
                .orElse(0L);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Due> until(Instant then) {
        List<Card> going = periods.tooOld(Period.CARDS, then)
                .map(cards::findByWrittenAtBefore)
                .orElse(List.of());
        return going.stream()
                .map(Card::writtenAt)
                .min(Comparator.naturalOrder())
                .flatMap(first -> periods.end(Period.CARDS, first))
                .map(end -> List.of(new Due(end, Period.CARDS, going.size(), null)))
                .orElse(List.of());
    }
}
