/**
 * The program: verbs, settings, wiring and shutdown. Imports everything; the only place that builds adapters (threads,
 * sockets, files). {@code main} waits; nothing else here does.
 */
@NullMarked
package org.chokepoint.server.app;

import org.jspecify.annotations.NullMarked;
