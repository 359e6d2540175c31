package org.chokepoint.server.room;

import java.util.concurrent.CompletableFuture;
import org.chokepoint.server.engine.rule.Rejected;

/** A step that is answered once, with {@link Answer}, and not remembered. */
abstract class AnsweredStep implements Step {
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();

    final CompletableFuture<Answer> answer() {
        return answer;
    }

    @Override
    public final void refused(Rejected why) {
        answer.complete(new Answer.Refused(why));
    }

    @Override
    public final void busy() {
        answer.complete(new Answer.Busy());
    }

    @Override
    public final void stopped() {
        answer.complete(new Answer.Stopped());
    }
}
