@NullMarked
package org.chokepoint.server.engine.debrief;

import org.jspecify.annotations.NullMarked;
