package org.chokepoint.server.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.state.GameId;
import org.chokepoint.server.engine.view.SeatView;
import org.chokepoint.server.room.Actor;
import org.chokepoint.server.room.Attached;
import org.chokepoint.server.room.Rooms;
import org.jspecify.annotations.Nullable;

/** A room is being asked to let the connection in. Until it answers the connection can only ping. */
final class Entering extends Stage {
    private final Speech speech;
    private final long commandId;
    private @Nullable Attachment attachment;

    Entering(Session session, Speech speech, long commandId) {
        super(session);
        this.speech = speech;
        this.commandId = commandId;
    }

    Rooms rooms() {
        return session.reception().rooms();
    }

    long commandId() {
        return commandId;
    }

    /** Watching needs no more than this. */
    void watch(Request.WatchGame request) {
        List<GameId> groups = groups(request.code());
        if (!groups.isEmpty() && isOneOf(request.group(), groups)) {
            GameId id = groups.get(Math.max(0, request.group() - 1));
            int count = groups.size() == 1 ? 0 : groups.size();
            attach(
                    id,
                    new Actor.Spectator(),
                    listening -> admit(
                            new Inside.Role(id, false, null), listening, new Reply.Watching(id, group(id), count)));
        }
    }

    /** The games behind a code as typed, the groups of a class in order; without one the client is back at the door. */
    List<GameId> groups(String typedCode) {
        List<GameId> groups = rooms().byCode(Codes.normalize(typedCode));
        if (groups.isEmpty()) {
            refuse(Refusal.rule(Reason.NO_SUCH_GAME, "code", Map.of()));
        }
        return groups;
    }

    /** Whether there is a group of this number, or none was named; otherwise the client is back at the door. */
    boolean isOneOf(int group, List<GameId> groups) {
        boolean there = group <= groups.size();
        if (!there) {
            Map<String, String> facts = Map.of("groups", Integer.toString(groups.size()));
            refuse(Refusal.rule(Reason.NO_SUCH_GROUP, "group", facts));
        }
        return there;
    }

    /** Number of a game in its class; 0 for the only one. */
    int group(GameId game) {
        return rooms().group(game);
    }

    /** Begins to listen; goes on only when the room agrees and the client is still there. */
    void attach(GameId game, Actor actor, Consumer<Attached.Listening> then) {
        Attachment begun = new Attachment(game, actor, new Ear(session));
        attachment = begun;
        session.await(rooms().attach(game, actor, begun.ear()), attached -> {
            if (attached instanceof Attached.Listening listening && !session.isGone()) {
                then.accept(listening);
            } else if (attached instanceof Attached.Refused refused) {
                refuse(refused.why());
            } else if (attached instanceof Attached.Stopped) {
                refuse(Refusal.of(Problem.INTERNAL));
            }
        });
    }

    /** As {@link #admit(Inside.Role, Attached.Listening, Reply, Optional)} with nothing to be told on top. */
    void admit(Inside.Role role, Attached.Listening listening, Reply welcome) {
        admit(role, listening, welcome, Optional.empty());
    }

    /**
     * The client is in: tells it so, with everything it starts from.
     *
     * @param fresh a seat's view that is no part of the welcome
     */
    void admit(Inside.Role role, Attached.Listening listening, Reply welcome, Optional<SeatView> fresh) {
        if (attachment == null) {
            throw new IllegalStateException("admitted without listening");
        }
        Inside inside = new Inside(session, role, attachment);
        inside.takePlaces();
        session.become(inside);
        session.entered(texts(role.game()));
        session.seen(listening.version());
        Envelope.PublicPart table = new Envelope.PublicPart(listening.table(), listening.leftMillis());
        session.deliver(commandId, welcome, table, true);
        if (!listening.teams().isEmpty()) {
            session.reply(0, new Reply.TeamsChanged(listening.teams()));
        }
        fresh.ifPresent(view -> session.reply(0, new Reply.Refreshed(view)));
        if (listening.over() != null && listening.seat() == null) {
            session.reply(0, new Reply.Ended(listening.over()));
        }
        attachment.ear().open();
    }

    void refuse(Rejected why) {
        refuse(new Refusal.ByRule(why));
    }

    /** Back to the door. */
    void refuse(Refusal why) {
        if (!session.isGone()) {
            session.become(new AtTheDoor(session, speech));
            session.refuse(commandId, why);
        }
    }

    @Override
    void end() {
        if (attachment != null) {
            attachment.detach(rooms());
        }
    }

    private TextBook texts(GameId game) {
        return rooms().world(game)
                .map(world -> TextBook.choose(
                        world.rulebook().ruleset(), world.rulebook().scenario(), speech))
                .orElseThrow(() -> new IllegalStateException("game " + game + " is gone while it is entered"));
    }
}
