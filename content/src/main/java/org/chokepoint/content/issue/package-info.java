/** What is wrong with content, where, and how to mend it. Values are safe from any thread, collectors are for one. Imports nothing. */
@NullMarked
package org.chokepoint.content.issue;

import org.jspecify.annotations.NullMarked;
