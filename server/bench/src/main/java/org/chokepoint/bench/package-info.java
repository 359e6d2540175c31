/** JMH benchmarks; docs/performance.md tells how to run them and what they gave. Sees server and protocol. */
@NullMarked
package org.chokepoint.bench;

import org.jspecify.annotations.NullMarked;
