package org.chokepoint.server.journal.codec;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.server.engine.state.RoundResult.Cause;
import org.chokepoint.server.engine.state.RoundResult.Change;
import org.jspecify.annotations.Nullable;

/**
 * A change of a figure with its causes, as older records of the third version have it: figure, subject, before and after,
 * count of causes, of each its text and amount. All of it is always there, so no numbers of components are said. Versions
 * before the third have it as any other record, and new ones of the journal have none ({@link LeftOut}).
 */
final class ChangeCode implements Code {
    private static final int FIRST_VERSION = 3;

    private final RecordCode before = new RecordCode(Change.class);

    @Override
    public @Nullable Object absent() {
        return null;
    }

    @Override
    public void write(ByteWriter out, Object value) {
        Change change = (Change) value;
        out.text(change.figure());
        out.text(change.subject());
        out.real(change.before());
        out.real(change.after());
        out.unsigned(change.causes().size());
        for (Cause cause : change.causes()) {
            out.text(cause.cause());
            out.real(cause.amount());
        }
    }

    @Override
    public Object read(ByteReader in) {
        if (in.version() < FIRST_VERSION) {
            return before.read(in);
        }
        String figure = in.text();
        String subject = in.text();
        double from = in.real();
        double to = in.real();
        int count = in.count();
        List<Cause> causes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            causes.add(new Cause(in.text(), in.real()));
        }
        return new Change(figure, subject, from, to, causes);
    }
}
