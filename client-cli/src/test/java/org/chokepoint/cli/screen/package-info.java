/** Tests of the texts. */
@NullMarked
package org.chokepoint.cli.screen;

import org.jspecify.annotations.NullMarked;
