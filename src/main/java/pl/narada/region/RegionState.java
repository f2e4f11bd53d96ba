package pl.narada.region;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.narada.deliberation.NeedProfile;
import pl.narada.programme.County;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Teryt;

/** All counties, in the order of the alphabet, and what they could tell each other. */
public record RegionState(List<CountyNeeds> counties, List<Experience> experiences) {

    private static final int MOST_IN_COMMON = 3;

    /** {@code inCommon}: what both speak of more than the region does. */
    public record Alike(County county, double likeness, List<NeedCategory> inCommon) {}

    /** A need that is a main one in each of these. */
    public record Shared(NeedCategory category, List<County> counties) {}

    public Optional<County> county(Teryt teryt) {
        return counties.stream()
                .map(CountyNeeds::county)
                .filter(c -> c.teryt().equals(teryt))
                .findFirst();
    }

    /** For each county of which enough is known, those that are most like it. */
    public Map<County, List<Alike>> alike(int most) {
        List<CountyNeeds> told =
                counties.stream().filter(CountyNeeds::isTelling).toList();
        var everywhere = told.stream().map(CountyNeeds::voices).toList();
        Map<County, NeedProfile> profiles = new LinkedHashMap<>();
        told.forEach(c -> profiles.put(c.county(), NeedProfile.of(c.voices(), everywhere)));
        Map<County, List<Alike>> alike = new LinkedHashMap<>();
        profiles.forEach((county, profile) -> alike.put(county, others(county, profile, profiles, most)));
        return alike;
    }

    private static List<Alike> others(County county, NeedProfile profile, Map<County, NeedProfile> profiles, int most) {
        return profiles.entrySet().stream()
                .filter(other -> !other.getKey().equals(county))
                .map(other -> new Alike(
                        other.getKey(),
                        profile.likeness(other.getValue()),
                        profile.inCommon(other.getValue(), MOST_IN_COMMON)))
                .sorted(Comparator.comparingDouble(Alike::likeness).reversed())
                .limit(most)
                .toList();
    }

    /** What is a main need in at least so many counties, in most of them first. */
    public List<Shared> shared(int atLeast) {
        return Arrays.stream(NeedCategory.values())
                .map(category -> new Shared(
                        category,
                        counties.stream()
                                .filter(c -> c.mainNeeds().contains(category))
                                .map(CountyNeeds::county)
                                .toList()))
                .filter(shared -> shared.counties().size() >= atLeast)
                .sorted(Comparator.comparingInt((Shared s) -> s.counties().size())
                        .reversed())
                .toList();
    }

    /** Whom each county could ask about its main needs. */
    public List<Advice.Ask> advice() {
        Map<Teryt, List<NeedCategory>> main = new LinkedHashMap<>();
        counties.forEach(c -> main.put(c.county().teryt(), c.mainNeeds()));
        return Advice.of(main, experiences);
    }
}
