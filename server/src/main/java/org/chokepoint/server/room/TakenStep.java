package org.chokepoint.server.room;

import java.util.concurrent.CompletableFuture;
import org.chokepoint.server.engine.rule.Rejected;

/** A step about who sits on a seat. It is answered with {@link Taken}. */
abstract class TakenStep implements Step {
    private final CompletableFuture<Taken> answer = new CompletableFuture<>();

    final CompletableFuture<Taken> answer() {
        return answer;
    }

    @Override
    public void refused(Rejected why) {
        answer.complete(new Taken.Refused(why));
    }

    @Override
    public final void busy() {
        answer.complete(new Taken.Busy());
    }

    @Override
    public final void stopped() {
        answer.complete(new Taken.Stopped());
    }
}
