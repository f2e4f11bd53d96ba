package pl.narada.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.NEEDS;
import static pl.narada.room.StaszowAgenda.PRIORITIES;
import static pl.narada.room.WorkshopBuilder.KINDS;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.narada.activity.gather.GatherCommand.Say;
import pl.narada.activity.gather.GatherCommand.Withdraw;
import pl.narada.activity.vote.VoteCommand.Cast;
import pl.narada.room.command.Command;
import pl.narada.room.command.ParticipantCommand.ChooseSector;
import pl.narada.room.command.ParticipantCommand.Join;
import pl.narada.shared.CommandId;
import pl.narada.shared.Reason;
import pl.narada.shared.Sector;

class FrameReaderTest {

    private final FrameReader reader = new FrameReader(KINDS);

    @Test
    void aPhoneSaysHello() {
        assertThat(
                        reader.read(
                                "{\"t\":\"hello\",\"code\":\"qj3 kxa\",\"token\":\"1.abc\",\"epoch\":\"e1\",\"v\":12,\"entry\":7}"))
                .isEqualTo(new FromPhone.Hello("qj3 kxa", "1.abc", "e1", 12, 7));
    }

    @Test
    void aPhoneThatIsNewHereSaysOnlyTheCode() {
        assertThat(reader.read("{\"t\":\"hello\",\"code\":\"QJ3KXA\"}"))
                .isEqualTo(new FromPhone.Hello("QJ3KXA", null, null, -1, -1));
        assertThat(reader.read("{\"t\":\"hello\",\"code\":\"QJ3KXA\",\"token\":null,\"epoch\":null,\"v\":null}"))
                .isEqualTo(new FromPhone.Hello("QJ3KXA", null, null, -1, -1));
    }

    @Test
    void aHelloWithStrangeFieldsIsAHelloThatHoldsNothing() {
        assertThat(reader.read("{\"t\":\"hello\",\"code\":7,\"token\":7,\"epoch\":{},\"v\":\"x\",\"colour\":\"red\"}"))
                .isInstanceOfSatisfying(FromPhone.Hello.class, hello -> {
                    assertThat(hello.token()).isNull();
                    assertThat(hello.epoch()).isNull();
                    assertThat(hello.version()).isEqualTo(-1);
                });
    }

    @Test
    void aVersionThatIsNoNumberOfOursIsNone() {
        assertThat(reader.read("{\"t\":\"hello\",\"code\":\"QJ3KXA\",\"v\":99999999999999999999999}"))
                .isEqualTo(new FromPhone.Hello("QJ3KXA", null, null, -1, -1));
    }

    @Test
    void aPhoneIsStillThere() {
        assertThat(reader.read("{\"t\":\"ping\"}")).isEqualTo(new FromPhone.Ping());
    }

    @Test
    void everyCommandOfTheProtocolIsRead() {
        reads("{\"kind\":\"join\",\"sector\":\"residents\"}", new Join(Sector.RESIDENTS));
        reads("{\"kind\":\"sector\",\"sector\":\"ngo\"}", new ChooseSector(Sector.NGO));
        reads("{\"kind\":\"gather.say\",\"activity\":2,\"text\":\"Autobus\"}", new Say(NEEDS, "Autobus"));
        reads("{\"kind\":\"gather.withdraw\",\"activity\":2,\"contribution\":5}", new Withdraw(NEEDS, 5));
        reads(
                "{\"kind\":\"vote.cast\",\"activity\":4,\"points\":{\"1\":2,\"3\":1}}",
                new Cast(PRIORITIES, Map.of(1, 2, 3, 1)));
        reads("{\"kind\":\"vote.cast\",\"activity\":4,\"points\":{}}", new Cast(PRIORITIES, Map.of()));
    }

    @Test
    void fieldsOfALaterProtocolAreIgnoredWhereverTheyStand() {
        reads(
                "{\"mood\":[1,{\"a\":2}],\"activity\":2,\"text\":\"A\",\"kind\":\"gather.say\",\"x\":null}",
                new Say(NEEDS, "A"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "{",
                "[]",
                "[1]",
                "null",
                "true",
                "5",
                "\"hello\"",
                "{}",
                "{\"t\":null}",
                "{\"t\":5}",
                "{\"t\":\"HELLO\"}",
                "{\"t\":\"hello\"",
                "{\"t\":\"dance\"}",
                "{\"T\":\"ping\"}",
                "{'t':'ping'}",
                "{\"t\":\"ping\"} {\"t\":\"ping\"}",
                "{\"t\":\"ping\"}x",
                "{\"t\":\"welcome\",\"v\":1}"
            })
    void whatIsNotOfThisProtocolIsUnreadable(String frame) {
        assertThat(reader.read(frame)).isEqualTo(new FromPhone.Unreadable(null, Reason.MALFORMED));
    }

    @Test
    void aTowerOfBracketsIsUnreadable() {
        assertThat(reader.read("[".repeat(16_000))).isEqualTo(new FromPhone.Unreadable(null, Reason.MALFORMED));
        assertThat(reader.read("{\"t\":\"do\",\"id\":\"command-1\",\"cmd\":" + "{\"a\":".repeat(2_000)))
                .isInstanceOf(FromPhone.Unreadable.class);
    }

    @Test
    void aCommandNeedsAnId() {
        String join = "\"cmd\":{\"kind\":\"join\",\"sector\":\"ngo\"}}";
        assertThat(reader.read("{\"t\":\"do\"," + join)).isEqualTo(new FromPhone.Unreadable(null, Reason.MALFORMED));
        assertThat(reader.read("{\"t\":\"do\",\"id\":null," + join))
                .isEqualTo(new FromPhone.Unreadable(null, Reason.MALFORMED));
        assertThat(reader.read("{\"t\":\"do\",\"id\":12345678," + join))
                .isEqualTo(new FromPhone.Unreadable(null, Reason.MALFORMED));
        assertThat(reader.read("{\"t\":\"do\",\"id\":\"short\"," + join))
                .isEqualTo(new FromPhone.Unreadable("short", Reason.MALFORMED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "5",
                "[]",
                "\"join\"",
                "{}",
                "{\"kind\":null}",
                "{\"kind\":\"\"}",
                "{\"kind\":\"dance\"}",
                "{\"kind\":\"join\"}",
                "{\"kind\":\"join\",\"sector\":null}",
                "{\"kind\":\"join\",\"sector\":\"\"}",
                "{\"kind\":\"join\",\"sector\":\"army\"}",
                "{\"kind\":\"join\",\"sector\":[\"ngo\"]}",
                "{\"kind\":\"gather.say\",\"activity\":2}",
                "{\"kind\":\"gather.say\",\"activity\":2,\"text\":null}",
                "{\"kind\":\"gather.say\",\"activity\":2,\"text\":{\"a\":1}}",
                "{\"kind\":\"gather.say\",\"activity\":2,\"text\":[\"a\"]}",
                "{\"kind\":\"gather.say\",\"activity\":null,\"text\":\"a\"}",
                "{\"kind\":\"gather.say\",\"text\":\"a\"}",
                "{\"kind\":\"gather.say\",\"activity\":{},\"text\":\"a\"}",
                "{\"kind\":\"gather.say\",\"activity\":99999999999,\"text\":\"a\"}",
                "{\"kind\":\"gather.say\",\"activity\":1e400,\"text\":\"a\"}",
                "{\"kind\":\"gather.withdraw\",\"activity\":2,\"contribution\":null}",
                "{\"kind\":\"gather.withdraw\",\"activity\":2,\"contribution\":99999999999}",
                "{\"kind\":\"vote.cast\",\"activity\":4}",
                "{\"kind\":\"vote.cast\",\"activity\":4,\"points\":null}",
                "{\"kind\":\"vote.cast\",\"activity\":4,\"points\":[]}",
                "{\"kind\":\"vote.cast\",\"activity\":4,\"points\":{\"1\":null}}",
                "{\"kind\":\"vote.cast\",\"activity\":4,\"points\":{\"1\":\"\"}}",
                "{\"kind\":\"vote.cast\",\"activity\":4,\"points\":{\"1\":{}}}",
                "{\"kind\":\"vote.cast\",\"activity\":4,\"points\":{\"1\":99999999999}}",
                "{\"kind\":\"vote.cast\",\"activity\":4,\"points\":{\"one\":1}}",
                "{\"kind\":\"vote.cast\",\"activity\":4,\"points\":{\"\":1}}",
                "{\"kind\":\"vote.cast\",\"activity\":4,\"points\":{\"99999999999\":1}}"
            })
    void aCommandThatSaysNothingOfUseIsUnreadable(String cmd) {
        assertThat(command(cmd)).isEqualTo(new FromPhone.Unreadable("command-1", Reason.MALFORMED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"gather.withdraw\",\"activity\":2}",
                "{\"kind\":\"gather.say\",\"activity\":\"\",\"text\":\"a\"}",
                "{\"kind\":\"gather.say\",\"activity\":true,\"text\":\"a\"}",
                "{\"kind\":\"gather.say\",\"activity\":2.9,\"text\":\"a\"}",
                "{\"kind\":\"vote.cast\",\"activity\":4,\"points\":{\"1\":true}}"
            })
    void valuesOfAnotherTypeAreNotGuessed(String cmd) {
        assertThat(command(cmd)).isEqualTo(new FromPhone.Unreadable("command-1", Reason.MALFORMED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"join\",\"sector\":0}",
                "{\"kind\":\"join\",\"sector\":\"0\"}",
                "{\"kind\":\"vote.cast\",\"activity\":4,\"points\":{\"1\":1.9}}",
                "{\"kind\":\"vote.cast\",\"activity\":4,\"points\":{\"1\":\"2\"}}"
            })
    void numbersAndTextsAreNotMistakenForEachOther(String cmd) {
        assertThat(command(cmd)).isEqualTo(new FromPhone.Unreadable("command-1", Reason.MALFORMED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"FacilitatorCommand$StartWorkshop\"}",
                "{\"kind\":\"FacilitatorCommand$CloseWorkshop\"}",
                "{\"kind\":\"FacilitatorCommand$RevealResult\",\"activity\":4}"
            })
    void theNameOfAClassOpensNothing(String cmd) {
        assertThat(command(cmd)).isEqualTo(new FromPhone.Unreadable("command-1", Reason.MALFORMED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"start\"}",
                "{\"kind\":\"StartWorkshop\"}",
                "{\"kind\":\"pl.narada.room.command.FacilitatorCommand$StartWorkshop\"}",
                "{\"kind\":\"CloseWorkshop\"}",
                "{\"kind\":\"RevealResult\",\"activity\":4}",
                "{\"kind\":\"gather.hide\",\"activity\":2,\"contribution\":1}",
                "{\"kind\":\"Hide\",\"activity\":2,\"contribution\":1}",
                "{\"kind\":\"GatherCommand$Hide\",\"activity\":2,\"contribution\":1}",
                "{\"kind\":\"group.place\",\"activity\":3,\"contribution\":1,\"theme\":1}",
                "{\"kind\":\"summarise.write\",\"activity\":9,\"text\":\"x\"}",
                "{\"@class\":\"pl.narada.room.command.FacilitatorCommand$CloseWorkshop\"}"
            })
    void noFacilitatorsCommandIsReachedFromAPhone(String cmd) {
        assertThat(command(cmd)).isEqualTo(new FromPhone.Unreadable("command-1", Reason.MALFORMED));
    }

    private void reads(String cmd, Command expected) {
        assertThat(command(cmd)).isEqualTo(new FromPhone.Do(new CommandId("command-1"), expected, "", null));
    }

    private FromPhone command(String cmd) {
        return reader.read("{\"t\":\"do\",\"id\":\"command-1\",\"cmd\":" + cmd + "}");
    }
}
