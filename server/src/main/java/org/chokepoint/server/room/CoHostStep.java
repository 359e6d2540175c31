package org.chokepoint.server.room;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.chokepoint.server.engine.command.AdmitCoHost;
import org.chokepoint.server.engine.command.Decision;
import org.chokepoint.server.engine.event.GameEvent;
import org.chokepoint.server.engine.rule.Rejected;
import org.chokepoint.server.engine.rule.World;
import org.chokepoint.server.engine.state.GameState;
import org.chokepoint.server.journal.Entry;
import org.chokepoint.server.journal.Note;

/** A second host comes, with a secret of the own. */
final class CoHostStep implements Step {
    private final NewKey key;
    private final World world;
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();

    CoHostStep(NewKey key, World world) {
        this.key = key;
        this.world = world;
    }

    CompletableFuture<Answer> answer() {
        return answer;
    }

    @Override
    public Decision decide(GameState state) {
        return new AdmitCoHost().decide(state, world);
    }

    @Override
    public List<Note> notes(List<GameEvent> events, GameState after) {
        return List.of(key.opening(null));
    }

    @Override
    public boolean isIn(Entry entry) {
        return entry.notes().stream()
                .anyMatch(note -> note instanceof Note.KeyGiven given
                        && given.fingerprint().equals(key.fingerprint()));
    }

    @Override
    public void accepted(List<GameEvent> events, GameState after) {
        answer.complete(new Answer.Accepted(after.version(), null));
    }

    @Override
    public void refused(Rejected why) {
        answer.complete(new Answer.Refused(why));
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
