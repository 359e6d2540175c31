/**
 * Sockets and frames: Netty pipeline, bounded framing, deadlines, and in {@code wire} the only mapping between messages
 * and the server's own types. Imports {@code session} and lower, {@code protocol} and Netty. A connection lives on its
 * event loop; nothing here waits.
 */
@NullMarked
package org.chokepoint.server.net;

import org.jspecify.annotations.NullMarked;
