package org.chokepoint.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chokepoint.cli.fake.Samples;
import org.chokepoint.cli.screen.DealsScreen;
import org.chokepoint.cli.screen.TableScreen;
import org.chokepoint.protocol.v1.Deal;
import org.chokepoint.protocol.v1.DealText;
import org.chokepoint.protocol.v1.Deals;
import org.chokepoint.protocol.v1.Mode;
import org.chokepoint.protocol.v1.Occupant;
import org.chokepoint.protocol.v1.OfferDeal;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.PublicSeat;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DealWordsTest {
    private static final int COLUMNS = 80;

    private final RecordingDesk desk = new RecordingDesk();

    @BeforeEach
    void sitAmongRivals() {
        desk.board()
                .take(ServerFrame.newBuilder()
                        .setCatalog(Samples.catalog().toBuilder()
                                .addDeals(kind("truce", "Truce"))
                                .addDeals(kind("licence", "Technology licence")
                                        .setLine(true)
                                        .setMoneyMin(5)
                                        .setMoneyMax(80))
                                .addDeals(kind("export_control", "Export control")
                                        .setLine(true)
                                        .setMeasure(true)
                                        .setMandate(2)))
                        .setTable(Table.newBuilder()
                                .setPhase(Phase.PLAN)
                                .setRound(1)
                                .setRounds(2)
                                .setMode(Mode.RIVALS)
                                .addSeats(seat(1, "Ann"))
                                .addSeats(seat(2, "Ben")))
                        .build());
    }

    private static DealText.Builder kind(String id, String name) {
        return DealText.newBuilder()
                .setDeal(id)
                .setName(name)
                .setText("A sentence about it.")
                .setRounds(2)
                .addModes(Mode.RIVALS);
    }

    private static PublicSeat seat(int number, String name) {
        return PublicSeat.newBuilder()
                .setSeat(number)
                .setName(name)
                .setOccupant(Occupant.PERSON)
                .build();
    }

    @Test
    void shouldOfferByNumberOrNameOfTheSeat() throws WordProblem {
        // when
        desk.type("offer truce 2").type("truce ben").type("offer licence Ben battery 25");
        // then
        assertThat(desk.sent.get(0).getOfferDeal()).isEqualTo(desk.sent.get(1).getOfferDeal());
        assertThat(desk.sent.get(2).getOfferDeal())
                .isEqualTo(OfferDeal.newBuilder()
                        .setTo(2)
                        .setDeal("licence")
                        .setLine("battery")
                        .setMoney(25)
                        .build());
        assertThat(desk.done).containsExactly("Offered.", "Offered.", "Offered.");
    }

    @Test
    void shouldAnswerTheOnlyOfferOrOneByItsNumber() throws WordProblem {
        // given
        Deal offer = Deal.newBuilder()
                .setDealId(77)
                .setDeal("truce")
                .setFrom(2)
                .setTo(1)
                .setStatus(Deal.Status.OFFERED)
                .setWhy("Calm is worth more than a quarrel.")
                .build();
        desk.board()
                .take(ServerFrame.newBuilder()
                        .setDeals(Deals.newBuilder().addDeals(offer))
                        .build());
        // when
        desk.type("accept").type("decline 1");
        // then
        assertThat(desk.sent.get(0).getAnswerDeal().getAccept()).isTrue();
        assertThat(desk.sent.get(1).getAnswerDeal().getDealId()).isEqualTo(77);
        assertThat(DealsScreen.of(desk.board()))
                .anyMatch(line -> line.contains("Ben offers you: Truce"))
                .allMatch(line -> line.length() <= COLUMNS);
        assertThat(TableScreen.of(desk.board())).allMatch(line -> line.length() <= COLUMNS);
    }

    @Test
    void shouldSayWhatIsMissing() {
        for (String line :
                List.of("offer licence 2", "offer truce", "accept", "control 2 battery 9", "offer peace 2")) {
            assertThatThrownBy(() -> desk.type(line)).as(line).isInstanceOf(WordProblem.class);
        }
        assertThat(desk.sent).isEmpty();
    }

    @Test
    void shouldNotKnowDealsWhereEverySeatIsAlone() {
        // given
        RecordingDesk alone = new RecordingDesk();
        // then
        assertThatThrownBy(() -> alone.type("offer truce 2")).isInstanceOf(WordProblem.class);
    }
}
