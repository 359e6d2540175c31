/** What is wrong with content, where, and how to mend it. Immutable values, safe from any thread. Imports nothing. */
@NullMarked
package org.chokepoint.content.issue;

import org.jspecify.annotations.NullMarked;
