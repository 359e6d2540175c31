/** Whole games through real processes and real sockets, as users run them. Sees both ends. */
@NullMarked
package org.chokepoint.it;

import org.jspecify.annotations.NullMarked;
