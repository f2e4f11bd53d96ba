package pl.narada.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

class AttendanceTest {

    private static final ParticipantId ALA = new ParticipantId(1);
    private static final ParticipantId OLEK = new ParticipantId(2);
    private static final Map<ParticipantId, Sector> JOINED = Map.of(ALA, Sector.NGO, OLEK, Sector.JST);

    private final Attendance attendance = new Attendance();

    /** A connection of this person; of nobody yet, if null. */
    private static final class Tab implements Follower {
        private @Nullable ParticipantId who;

        Tab(@Nullable ParticipantId who) {
            this.who = who;
        }

        @Override
        public @Nullable ParticipantId participant() {
            return who;
        }

        @Override
        public void look() {}

        @Override
        public void lookAtOwn() {}

        @Override
        public void lookWhetherOwnChanged() {}
    }

    private Tab opens(@Nullable ParticipantId who) {
        var tab = new Tab(who);
        attendance.add(tab);
        return tab;
    }

    private Map<Sector, Integer> present() {
        return attendance.bySector(JOINED);
    }

    @Test
    void whoHasTwoTabsIsHereOnceUntilTheLastOneIsClosed() {
        Tab one = opens(ALA);
        Tab other = opens(ALA);
        assertThat(present()).isEqualTo(Map.of(Sector.NGO, 1));

        attendance.remove(one);
        assertThat(present()).isEqualTo(Map.of(Sector.NGO, 1));

        attendance.remove(other);
        assertThat(present()).isEmpty();
        assertThat(attendance.of(ALA)).isEmpty();
    }

    @Test
    void aStrangerIsNotCounted() {
        opens(null);

        assertThat(present()).isEmpty();
    }

    @Test
    void whoAsksOverHttpIsHereOnceAlsoWithATabOpen() {
        attendance.visitor(ALA, 0);
        attendance.visitor(ALA, 5);
        Tab tab = opens(ALA);
        attendance.visitor(OLEK, 5);
        assertThat(present()).isEqualTo(Map.of(Sector.NGO, 1, Sector.JST, 1));

        attendance.remove(tab);

        assertThat(present()).isEqualTo(Map.of(Sector.NGO, 1, Sector.JST, 1));
    }

    @Test
    void whoHasNotAskedForAWhileIsGoneAndWhoHasIsNot() {
        attendance.visitor(ALA, 0);
        attendance.visitor(OLEK, 0);
        attendance.visitor(OLEK, 50);

        attendance.forgetVisitorsSilentSince(50);

        assertThat(present()).isEqualTo(Map.of(Sector.JST, 1));
    }

    @Test
    void whoLeavesWhileTheJoinIsBeingWrittenIsNotHere() {
        Tab tab = opens(null);
        attendance.remove(tab);
        tab.who = ALA;

        attendance.speaksFor(tab);

        assertThat(present()).isEmpty();
    }

    @Test
    void listenersAreToldWhenItIsSo() {
        List<Map<Sector, Integer>> seen = new ArrayList<>();
        Runnable stop = attendance.onChange(() -> seen.add(present()));

        attendance.visitor(ALA, 0);
        attendance.visitor(ALA, 1);
        attendance.forgetVisitorsSilentSince(1);
        attendance.forgetVisitorsSilentSince(2);
        stop.run();
        attendance.visitor(OLEK, 3);

        assertThat(seen).containsExactly(Map.of(Sector.NGO, 1), Map.of());
    }

    /** Many times, as the moment is short. */
    @Test
    void whoAsksJustWhenTheyWouldBeForgottenIsHere() throws Exception {
        for (int i = 0; i < 5_000; i++) {
            attendance.visitor(ALA, 0);
            var together = new CyclicBarrier(2);
            var asking = CompletableFuture.runAsync(() -> {
                await(together);
                attendance.visitor(ALA, 100);
            });
            await(together);
            attendance.forgetVisitorsSilentSince(50);
            asking.join();

            assertThat(present()).as("round %d", i).isEqualTo(Map.of(Sector.NGO, 1));
        }
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
