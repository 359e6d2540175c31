/**
 * Power cuts: what a process did to its files, the disks that a cut at any instant may leave, and whether the journal
 * stands up on each of them.
 */
@NullMarked
package org.chokepoint.server.power;

import org.jspecify.annotations.NullMarked;
