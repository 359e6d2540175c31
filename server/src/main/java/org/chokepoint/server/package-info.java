/** Root of everything that runs a game; holds nothing itself. docs/ARCHITECTURE.md has the map of the packages. */
@org.jspecify.annotations.NullMarked
package org.chokepoint.server;
