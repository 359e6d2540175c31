/** Tests of the connection against the fake server. */
@NullMarked
package org.chokepoint.cli.link;

import org.jspecify.annotations.NullMarked;
