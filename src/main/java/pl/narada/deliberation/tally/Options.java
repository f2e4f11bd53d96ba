package pl.narada.deliberation.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import pl.narada.deliberation.Fraction;
import pl.narada.deliberation.Unreadable;
import pl.narada.deliberation.pairwise.BradleyTerry;

/** What was asked for on the command line. */
record Options(String file, Map<String, String> values, Set<String> flags) {

    private static final Set<String> WITH_VALUE = Set.of(
            "--format",
            "--method",
            "--k",
            "--seed",
            "--completion",
            "--benefit",
            "--raise",
            "--sector-column",
            "--prior",
            "--utilities");
    private static final Set<String> FLAGS = Set.of("--publish", "--per-sector", "--as-approvals", "--groups");

    static Options of(List<String> args) throws Unreadable {
        String file = "";
        Map<String, String> values = new HashMap<>();
        Set<String> flags = new java.util.HashSet<>();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            int equals = arg.indexOf('=');
            String name = arg.startsWith("--") && equals > 0 ? arg.substring(0, equals) : arg;
            if (FLAGS.contains(arg)) {
                flags.add(arg);
            } else if (WITH_VALUE.contains(name)) {
                boolean apart = equals < 0;
                if (apart && i + 1 == args.size()) throw new Unreadable("The option %s needs a value".formatted(name));
                values.put(name, apart ? args.get(++i) : arg.substring(equals + 1));
            } else if (arg.startsWith("--")) {
                throw new Unreadable("There is no option %s".formatted(arg));
            } else if (file.isEmpty()) {
                file = arg;
            } else {
                throw new Unreadable("One file at a time, please: \"%s\" is one too many".formatted(arg));
            }
        }
        if (file.isEmpty()) throw new Unreadable("Say which file to read, or - for what is piped in");
        return new Options(file, values, flags);
    }

    String value(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    OptionalInt k() throws Unreadable {
        String k = values.get("--k");
        if (k == null) return OptionalInt.empty();
        if (!k.matches("[1-9]\\d{0,5}")) throw new Unreadable("--k must be a whole number from 1 on");
        return OptionalInt.of(Integer.parseInt(k));
    }

    double prior() throws Unreadable {
        return Fraction.parse(value("--prior", String.valueOf(BradleyTerry.PRIOR)))
                .filter(p -> p.signum() >= 0)
                .map(Fraction::toDouble)
                .orElseThrow(() -> new Unreadable("--prior must be a number from 0 on"));
    }

    Fraction raise() throws Unreadable {
        return Fraction.parse(value("--raise", "1"))
                .filter(r -> r.signum() > 0)
                .orElseThrow(() -> new Unreadable("--raise must be a number above 0"));
    }

    /** One of an enum's, by the name it has in files. */
    <E> E oneOf(String name, E[] all, java.util.function.Function<E, String> wire, E otherwise) throws Unreadable {
        String value = values.get(name);
        if (value == null) return otherwise;
        for (E one : all) if (wire.apply(one).equals(value)) return one;
        String names = java.util.Arrays.stream(all).map(wire).collect(java.util.stream.Collectors.joining(", "));
        throw new Unreadable("%s must be one of %s".formatted(name, names));
    }
}
