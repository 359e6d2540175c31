/**
 * One small class per check of meaning: a bound pack and the places of its parts in, issues out. What was reported while
 * binding is left alone. Imports model and issue. One run is one thread's.
 */
@NullMarked
package org.chokepoint.content.check;

import org.jspecify.annotations.NullMarked;
