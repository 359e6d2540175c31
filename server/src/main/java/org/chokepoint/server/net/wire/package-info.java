/**
 * The one place where messages become the server's own types and back. Imports {@code session} and lower and {@code
 * protocol}. Pure but for two caches of encoded bytes; safe from any thread.
 */
@NullMarked
package org.chokepoint.server.net.wire;

import org.jspecify.annotations.NullMarked;
