package pl.narada;

import java.util.Arrays;
import java.util.List;

/**
 * {@code --demo} is the short way to say {@code --spring.profiles.active=demo}; after {@code --tally} all is for counting a
 * file.
 */
final class ProgramArguments {

    private static final String TALLY = "--tally";

    private ProgramArguments() {}

    static boolean wantTally(String[] args) {
        return args.length > 0 && args[0].equals(TALLY);
    }

    static List<String> ofTally(String[] args) {
        return Arrays.asList(args).subList(1, args.length);
    }

    static String[] read(String[] args) {
        return Arrays.stream(args)
                .map(a -> a.equals("--demo") ? "--spring.profiles.active=demo" : a)
                .toArray(String[]::new);
    }
}
