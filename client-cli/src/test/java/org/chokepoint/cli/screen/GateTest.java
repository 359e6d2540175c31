package org.chokepoint.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.chokepoint.cli.fake.Samples;
import org.chokepoint.protocol.v1.Event;
import org.chokepoint.protocol.v1.PublicSeat;
import org.chokepoint.protocol.v1.Rejected;
import org.chokepoint.protocol.v1.RoundOpened;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[2J",
                "\u0007",
                "\b",
                "\u007f",
                "\u009b31m",
                "\u0000",
                "\u202e",
                "\u2066",
                "\u200b",
                "\u200d",
                "\ufeff",
                "\u2028",
                "\u2029",
                "\ud800",
                "\ue000",
                "\u00ad"
            })
    void shouldReplaceWhatTerminalsObeyWhenTextHoldsIt(String evil) {
        // given
        String text = "a" + evil + "b";

        // when
        String clean = Gate.clean(text);

        // then
        assertThat(clean).matches("a\\?[\\p{ASCII}&&[^\\p{Cntrl}]]*b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\tb"})
    void shouldMakeSpaceOfLineBreaksWhenTextHoldsThem(String text) {
        // then
        assertThat(Gate.clean(text)).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jimin", "지민", "芯片", "Zoë", "e\u0301", "😀", "it's 5 % & <b>", ""})
    void shouldLeaveTextAloneWhenItIsHarmless(String text) {
        // then
        assertThat(Gate.clean(text)).isSameAs(text);
    }

    @Test
    void shouldCleanEveryTextWhenMessageIsNested() {
        // given
        String evil = "\u001b]0;owned\u0007";
        ServerFrame frame = ServerFrame.newBuilder()
                .setRoundOpened(RoundOpened.newBuilder()
                        .addEvents(Event.newBuilder().setTitle(evil).addSources(Samples.source(evil))))
                .setTable(Table.newBuilder()
                        .addSeats(PublicSeat.newBuilder().setName(evil).setSeat(3)))
                .build();

        // when
        ServerFrame clean = Gate.clean(frame);

        // then
        assertThat(clean.toByteArray()).doesNotContain(0x1b, 0x07);
        assertThat(clean.getTable().getSeats(0).getName()).isEqualTo("?]0;owned?");
        assertThat(clean.getTable().getSeats(0).getSeat()).isEqualTo(3);
    }

    @Test
    void shouldCleanKeysAndValuesWhenMessageHoldsMap() {
        // given
        Rejected rejected = Rejected.newBuilder()
                .putFacts("name\u0007", "\u202eevil")
                .putFacts("limit", "3")
                .build();

        // when
        Rejected clean = Gate.clean(rejected);

        // then
        assertThat(clean.getFactsMap()).containsEntry("name?", "?evil").containsEntry("limit", "3");
    }
}
