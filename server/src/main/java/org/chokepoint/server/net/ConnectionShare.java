package org.chokepoint.server.net;

import org.chokepoint.server.net.wire.Frames;
import org.chokepoint.server.session.Reception;

/**
 * What all connections of a server share. Safe from any thread.
 *
 * @param trust whose rate is not limited
 */
record ConnectionShare(Reception reception, Frames frames, Doorkeeper doorkeeper, TroubleLog troubles, Trust trust) {}
