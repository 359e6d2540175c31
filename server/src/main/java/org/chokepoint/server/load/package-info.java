/**
 * The load generator: many players over real connections, and an own copy of every game to compare with what they are
 * told. A client, though it lives here: it needs the rules. Imports {@code engine}, the content's model, {@code protocol}
 * and Netty, nothing of the server around the rules. Everything runs on one event loop but {@link LoadRun#run}.
 */
@NullMarked
package org.chokepoint.server.load;

import org.jspecify.annotations.NullMarked;
