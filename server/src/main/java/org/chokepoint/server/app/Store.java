package org.chokepoint.server.app;

import java.nio.file.Path;
import org.chokepoint.server.journal.Journal;
import org.chokepoint.server.journal.memory.MemoryJournal;

/** Where a server that runs has its games. */
interface Store extends AutoCloseable {
    /** What they are written to. */
    Journal journal();

    /** The folder of the server. */
    Path path();

    @Override
    void close();

    /**
     * Keeps nothing: games are gone with the process.
     *
     * @param path a folder that is not touched
     */
    record Nowhere(Path path, MemoryJournal journal) implements Store {
        @Override
        public void close() {
            // there is nothing to be kept
        }
    }
}
