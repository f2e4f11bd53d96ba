package pl.narada.activity.rate;

/** What one rating is about: a choice, by its number in the source, on a scale. */
public record Item(int choice, Scale scale) {}
