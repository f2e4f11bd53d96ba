package pl.narada;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgramArgumentsTest {

    @Test
    void theDemoIsAProfile() {
        assertThat(ProgramArguments.read(new String[] {"--demo", "--server.port=80"}))
                .containsExactly("--spring.profiles.active=demo", "--server.port=80");
    }

    @Test
    void countingAFileIsAskedForFirst() {
        String[] args = {"--tally", "votes.csv", "--publish"};

        assertThat(ProgramArguments.wantTally(args)).isTrue();
        assertThat(ProgramArguments.ofTally(args)).containsExactly("votes.csv", "--publish");
        assertThat(ProgramArguments.wantTally(new String[] {"--demo"})).isFalse();
        assertThat(ProgramArguments.wantTally(new String[0])).isFalse();
    }
}
