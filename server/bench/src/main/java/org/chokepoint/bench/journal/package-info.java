/**
 * What the journal costs: rooms with players over a journal, without a network. See docs/performance.md. Imports everything
 * of the server but its network.
 */
@NullMarked
package org.chokepoint.bench.journal;

import org.jspecify.annotations.NullMarked;
