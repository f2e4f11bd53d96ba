package pl.narada.backup;

/** Why something can't be done, as one sentence for whoever typed the command. */
final class Refused extends Exception {

    Refused(String sentence) {
        super(sentence);
    }
}
