package pl.narada;

import java.util.Arrays;

/** {@code --demo} is the short way to say {@code --spring.profiles.active=demo}. */
final class ProgramArguments {

    private ProgramArguments() {}

    static String[] read(String[] args) {
        return Arrays.stream(args)
                .map(a -> a.equals("--demo") ? "--spring.profiles.active=demo" : a)
                .toArray(String[]::new);
    }
}
