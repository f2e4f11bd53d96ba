package pl.narada.shared;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Made by whoever asks, so that the same question asked twice is known to be the same. 8 to 64 characters. */
public record CommandId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    public CommandId {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not a command id");
    }

    public static CommandId random() {
        return new CommandId(UUID.randomUUID().toString());
    }

    /** Empty when the text is too short, too long, or has other characters than {@code A-Z a-z 0-9 _ -}. */
    public static Optional<CommandId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new CommandId(text)) : Optional.empty();
    }
}
