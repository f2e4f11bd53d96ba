package pl.narada.access.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.stream.Collectors;
import pl.narada.access.CountyScope;
import pl.narada.access.Role;
import pl.narada.shared.Teryt;

/** What an account may do, in words: "Przegląda ustalenia · powiat buski, powiat konecki". */
final class Powers {

    private Powers() {}

    static String told(Component where, Role role, CountyScope counties, Map<Teryt, String> names) {
        return where.getTranslation("role." + role.wire()) + " · " + told(where, counties, names);
    }

    private static String told(Component where, CountyScope counties, Map<Teryt, String> names) {
        return switch (counties) {
            case CountyScope.Every _ -> where.getTranslation("role.every-county");
            case CountyScope.Only only ->
                only.limits().stream()
                        .map(teryt -> names.getOrDefault(teryt, teryt.value()))
                        .collect(Collectors.joining(", "));
        };
    }
}
