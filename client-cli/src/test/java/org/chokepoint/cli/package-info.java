/** Tests of the program as a whole, against the fake server. */
@NullMarked
package org.chokepoint.cli;

import org.jspecify.annotations.NullMarked;
