/**
 * What a seat, the host or a spectator may know, built by allow-list. Pure. Imports {@code state}, {@code rule}, {@code content.model}.
 */
@NullMarked
package org.chokepoint.server.engine.view;

import org.jspecify.annotations.NullMarked;
