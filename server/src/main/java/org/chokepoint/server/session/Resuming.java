package org.chokepoint.server.session;

import java.util.Optional;
import org.chokepoint.server.engine.view.TeamView;
import org.chokepoint.server.room.Actor;
import org.chokepoint.server.room.Attached;
import org.jspecify.annotations.Nullable;

/** Token to the place it opens. Listens first and takes the place then, so that the seat never looks abandoned. */
final class Resuming {
    private final Entering entering;

    Resuming(Entering entering) {
        this.entering = entering;
    }

    void begin(Token token) {
        Optional<Key> key = entering.session.reception().keys().find(token);
        if (key.isEmpty()) {
            entering.refuse(Refusal.of(Problem.BAD_TOKEN));
        } else {
            attach(key.get());
        }
    }

    private void attach(Key key) {
        Actor actor = key.player() == null ? new Actor.Host(key.coHost()) : key.player();
        entering.attach(key.game(), actor, listening -> back(key, listening));
    }

    private void back(Key key, Attached.Listening listening) {
        Reply.Seated seated = seated(key, listening);
        Reply reply = seated != null && !key.host()
                ? seated
                : new Reply.HostGranted(
                        key.game(),
                        entering.rooms().code(key.game()),
                        Token.NONE,
                        seated,
                        entering.group(key.game()),
                        key.coHost());
        Inside.Role role = new Inside.Role(key.game(), key.host(), key.player(), key.coHost());
        entering.admit(role, listening, reply, Optional.ofNullable(listening.seat()));
    }

    private Reply.@Nullable Seated seated(Key key, Attached.Listening listening) {
        Actor.Player player = key.player();
        if (player == null) {
            return null;
        }
        return new Reply.Seated(
                key.game(), player, name(player, listening), Token.NONE, null, entering.group(key.game()));
    }

    private static String name(Actor.Player player, Attached.Listening listening) {
        return listening.teams().stream()
                .filter(team -> team.seat().equals(player.seat()))
                .flatMap(team -> team.members().stream())
                .filter(member -> member.number() == player.member())
                .map(TeamView.Member::name)
                .findFirst()
                .orElseGet(() -> listening
                        .table()
                        .seats()
                        .get(player.seat().number() - 1)
                        .name());
    }
}
