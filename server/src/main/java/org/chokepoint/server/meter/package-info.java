/** What a server counts of itself. Imports nothing; every method may be called from any thread and none waits. */
@NullMarked
package org.chokepoint.server.meter;

import org.jspecify.annotations.NullMarked;
