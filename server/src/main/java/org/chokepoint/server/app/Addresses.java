package org.chokepoint.server.app;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Addresses under which others in the same network reach this computer. */
final class Addresses {
    private Addresses() {}

    /** IPv4 addresses that are no loopback, in the order of the interfaces; empty when there is no network. */
    static List<String> ofThisComputer() {
        List<String> found = new ArrayList<>();
        try {
            for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                if (card.isUp() && !card.isLoopback()) {
                    Collections.list(card.getInetAddresses()).stream()
                            .filter(Addresses::usable)
                            .forEach(address -> found.add(address.getHostAddress()));
                }
            }
        } catch (SocketException e) {
            return List.of(); // only a hint for people; without it they know their address or ask
        }
        return found;
    }

    private static boolean usable(InetAddress address) {
        return address instanceof Inet4Address && !address.isLinkLocalAddress() && !address.isLoopbackAddress();
    }
}
