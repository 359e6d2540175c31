package org.chokepoint.server.room;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.LongSupplier;
import org.chokepoint.server.engine.command.Command;
import org.chokepoint.server.engine.command.Decision;
import org.chokepoint.server.engine.command.HostCommand;
import org.chokepoint.server.engine.command.ReopenRound;
import org.chokepoint.server.engine.command.SeatCommand;
import org.chokepoint.server.engine.command.TeamCommand;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.Rejected.Reason;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.engine.state.SeatId;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Note;
import org.jspecify.annotations.Nullable;

/** A command with an id: checked for the actor's right, applied once, answered alike when it comes again. */
final class CommandStep implements Step {
    private final Actor actor;
    private final long commandId;
    private final Command command;
    private final World world;
    private final AnswerMemory memory;
    private final LongSupplier phaseMillis;
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();

    /** @param phaseMillis so much of the phase is over */
    CommandStep(
            Actor actor, long commandId, Command command, World world, AnswerMemory memory, LongSupplier phaseMillis) {
        this.actor = actor;
        this.commandId = commandId;
        this.command = command;
        this.world = world;
        this.memory = memory;
        this.phaseMillis = phaseMillis;
    }

    CompletableFuture<Answer> answer() {
        return answer;
    }

    @Override
    public boolean answeredBefore() {
        if (actor instanceof Actor.Spectator) {
            return false; // not told apart, so one's id says nothing about another's; nothing is ever granted to them
        }
        Answer first = memory.find(actor, commandId);
        if (first != null) {
            return answer.complete(first);
        }
        CompletionStage<Answer> same = memory.begin(actor, commandId, answer);
        if (same != answer) {
            same.thenAccept(answer::complete);
        }
        return same != answer;
    }

    @Override
    public List<Note> notes(List<GameEvent> events, GameState after) {
        return List.of(new Note.Answered(seat(), commandId, after.version(), isOfCoHost(), member()));
    }

    @Override
    public boolean isIn(Entry entry) {
        return entry.notes().stream()
                .anyMatch(note -> note instanceof Note.Answered mine
                        && mine.commandId() == commandId
                        && mine.member() == member()
                        && Objects.equals(mine.seat(), seat())
                        && mine.coHost() == isOfCoHost());
    }

    private boolean isOfCoHost() {
        return actor instanceof Actor.Host host && host.second();
    }

    private @Nullable SeatId seat() {
        return actor instanceof Actor.Player player ? player.seat() : null;
    }

    private int member() {
        return actor instanceof Actor.Player player ? player.member() : 0;
    }

    @Override
    public Decision decide(GameState state) {
        Reason forbidden = forbidden();
        if (forbidden != null) {
            return Decision.refuse(forbidden);
        }
        boolean late = command instanceof ReopenRound && phaseMillis.getAsLong() > ReopenRound.LIMIT_MILLIS;
        return late ? new Decision.Refused(ReopenRound.tooLate()) : command.decide(state, world.of(state.setup()));
    }

    /** Nobody moves another's seat, and only the host moves the table. A seat is taken another way, without an actor. */
    private @Nullable Reason forbidden() {
        if (command instanceof SeatCommand own) {
            int member = own instanceof TeamCommand one ? one.member() : 0;
            return actor.equals(new Actor.Player(own.seat(), member)) ? null : Reason.NOT_A_PLAYER;
        }
        if (command instanceof HostCommand) {
            return actor instanceof Actor.Host ? null : Reason.NOT_THE_HOST;
        }
        return Reason.NOT_A_PLAYER;
    }

    @Override
    public void accepted(List<GameEvent> events, GameState after) {
        end(new Answer.Accepted(after.version(), null));
    }

    @Override
    public void refused(Rejected why) {
        end(new Answer.Refused(why));
    }

    private void end(Answer first) {
        if (!(actor instanceof Actor.Spectator)) {
            if (memory.find(actor, commandId) == null) {
                memory.remember(actor, commandId, first);
            }
            memory.end(actor, commandId);
        }
        answer.complete(first);
    }

    @Override
    public void busy() {
        answer.complete(new Answer.Busy());
    }

    @Override
    public void stopped() {
        answer.complete(new Answer.Stopped());
    }
}
