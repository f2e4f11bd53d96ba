package pl.narada.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.shared.NeedCategory.FINANSE;
import static pl.narada.shared.NeedCategory.INNE;
import static pl.narada.shared.NeedCategory.MLODZIEZ;
import static pl.narada.shared.NeedCategory.SENIORZY;
import static pl.narada.shared.NeedCategory.TRANSPORT;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import pl.narada.shared.NeedCategory;

class NeedProfileTest {

    private static final Offset<Double> CLOSELY = Offset.offset(1e-9);

    private static final Map<NeedCategory, Integer> OLD = Map.of(TRANSPORT, 60, SENIORZY, 40);
    private static final Map<NeedCategory, Integer> YOUNG = Map.of(MLODZIEZ, 70, FINANSE, 30);
    private static final Map<NeedCategory, Integer> ALSO_OLD = Map.of(TRANSPORT, 25, SENIORZY, 20, FINANSE, 5);
    private static final List<Map<NeedCategory, Integer>> REGION = List.of(OLD, YOUNG, ALSO_OLD);

    private static NeedProfile profile(Map<NeedCategory, Integer> voices) {
        return NeedProfile.of(voices, REGION);
    }

    @Test
    void whatIsTheSameIsWhollyAlike() {
        assertThat(profile(OLD).likeness(profile(OLD))).isEqualTo(1, CLOSELY);
    }

    @Test
    void likenessIsMutual() {
        assertThat(profile(OLD).likeness(profile(YOUNG)))
                .isEqualTo(profile(YOUNG).likeness(profile(OLD)), CLOSELY);
    }

    @Test
    void whoSpeaksOfTheSameIsMoreAlikeThanWhoDoesNot() {
        assertThat(profile(OLD).likeness(profile(ALSO_OLD)))
                .isGreaterThan(profile(OLD).likeness(profile(YOUNG)));
        assertThat(profile(OLD).likeness(profile(YOUNG))).isLessThan(0.3);
    }

    @Test
    void aSingleVoiceMakesNobodyAnExtreme() {
        double few = profile(Map.of(MLODZIEZ, 1)).likeness(profile(OLD));
        double many = profile(Map.of(MLODZIEZ, 100)).likeness(profile(OLD));

        assertThat(few).isGreaterThan(many + 0.3);
    }

    @Test
    void aLargeCountyIsNotMoreTypicalThanASmallOne() {
        var huge = Map.of(TRANSPORT, 6000, SENIORZY, 4000);
        var silent = Map.<NeedCategory, Integer>of();

        double asItIs = NeedProfile.of(silent, REGION).likeness(NeedProfile.of(silent, List.of(huge, YOUNG, ALSO_OLD)));

        assertThat(asItIs).isEqualTo(1, CLOSELY);
    }

    @Test
    void inCommonIsWhatBothSpeakOfMoreThanTheRegion() {
        assertThat(profile(OLD).inCommon(profile(ALSO_OLD), 3)).containsExactly(TRANSPORT, SENIORZY);
        assertThat(profile(OLD).inCommon(profile(ALSO_OLD), 1)).containsExactly(TRANSPORT);
        assertThat(profile(OLD).inCommon(profile(YOUNG), 3)).isEmpty();
    }

    @Test
    void somethingElseIsNothingInCommon() {
        var else1 = Map.of(INNE, 20, TRANSPORT, 1);
        var else2 = Map.of(INNE, 30, MLODZIEZ, 1);
        var region = List.of(else1, else2, OLD, YOUNG);

        assertThat(NeedProfile.of(else1, region).inCommon(NeedProfile.of(else2, region), 3))
                .isEmpty();
    }

    @Test
    void whereNobodySaidAnythingAllAreAlike() {
        var silent = NeedProfile.of(Map.of(), List.of());

        assertThat(silent.likeness(silent)).isEqualTo(1, CLOSELY);
    }
}
