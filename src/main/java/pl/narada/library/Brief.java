package pl.narada.library;

/** An entry in a few words, as a card of a slide shows it. {@code link} is empty if there is none. */
public record Brief(String title, String text, String where, String link) {

    public Brief {
        // what the shipped file says in other languages has no link of its own
        link = link == null ? "" : link;
    }
}
