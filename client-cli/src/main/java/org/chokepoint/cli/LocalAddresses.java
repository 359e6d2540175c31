package org.chokepoint.cli;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;

/** Addresses under which other computers may reach this one. */
final class LocalAddresses {
    private LocalAddresses() {}

    /** IPv4 addresses of the interfaces that are up, loopback left out. */
    static List<String> all() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(LocalAddresses::isUp)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                    .map(InetAddress::getHostAddress)
                    .toList();
        } catch (SocketException e) {
            return List.of();
        }
    }

    /** Where others find a server of this computer, each HOST:PORT; without a network where only this computer does. */
    static List<String> at(int port) {
        List<String> all = all();
        return (all.isEmpty() ? List.of("127.0.0.1") : all)
                .stream().map(host -> host + ":" + port).toList();
    }

    private static boolean isUp(NetworkInterface network) {
        try {
            return network.isUp();
        } catch (SocketException e) {
            return false;
        }
    }

    /** All of them in a row, or that there are none. */
    static String words() {
        List<String> all = all();
        return all.isEmpty() ? "no network" : String.join(", ", all);
    }
}
