package org.chokepoint.server.net;

import static org.assertj.core.api.Assertions.assertThat;

import org.chokepoint.protocol.v1.CreateGame;
import org.chokepoint.protocol.v1.HostGranted;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.Seated;
import org.chokepoint.protocol.v1.ServerFrame;

/** A game in a {@link House}, opened by a host who does not play. */
final class OpenGame {
    final House house;
    final Client host;
    final HostGranted granted;

    private OpenGame(House house, CreateGame.Builder wish) {
        this.house = house;
        host = house.hello();
        ServerFrame answer = host.ask(Messages.create(wish));
        assertThat(answer.hasHostGranted()).as("opened: %s", answer).isTrue();
        granted = answer.getHostGranted();
    }

    static OpenGame open(House house, CreateGame.Builder wish) {
        return new OpenGame(house, wish);
    }

    static OpenGame quick(House house, int seats) {
        return new OpenGame(house, Messages.quick(seats));
    }

    String code() {
        return granted.getCode();
    }

    /** Somebody sits down. */
    Client sit(String name) {
        Client player = house.hello();
        player.ask(Messages.join(code(), name));
        return player;
    }

    /** What a player was told on sitting down. */
    static Seated seated(Client player) {
        return player.last(ServerFrame.BodyCase.SEATED).getSeated();
    }

    Client watch() {
        Client spectator = house.hello();
        spectator.ask(Messages.watch(code()));
        return spectator;
    }

    OpenGame start() {
        host.accepted(Messages.start());
        return this;
    }

    /** The host ends phases until this one. */
    OpenGame to(Phase phase) {
        for (int steps = 0; host.table().getPhase() != phase && steps < 100; steps++) {
            house.refillRates();
            host.accepted(Messages.nextPhase());
        }
        return this;
    }
}
