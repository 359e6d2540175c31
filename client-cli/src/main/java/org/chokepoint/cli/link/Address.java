package org.chokepoint.cli.link;

/**
 * Where a server listens.
 *
 * @param host name or number, without brackets
 * @param port 1 .. 65,535
 */
public record Address(String host, int port) {
    /** Port of a server when nobody says otherwise. */
    public static final int DEFAULT_PORT = 7171;

    private static final int PORT_MAX = 65_535;

    /** Checks. */
    public Address {
        if (host.isBlank()) {
            throw new IllegalArgumentException("host: empty (expected: a name or a number such as 192.168.1.20)");
        }
        if (port < 1 || port > PORT_MAX) {
            throw new IllegalArgumentException("port: " + port + " (expected: 1.." + PORT_MAX + ")");
        }
    }

    /**
     * Reads {@code HOST}, {@code HOST:PORT} or {@code [IPv6]:PORT}.
     *
     * @throws IllegalArgumentException with a sentence that names the part that is wrong
     */
    public static Address parse(String text) {
        String trimmed = text.strip();
        int bracket = trimmed.lastIndexOf(']');
        int colon = trimmed.lastIndexOf(':');
        boolean bareIpv6 = bracket < 0 && colon != trimmed.indexOf(':');
        if (colon < 0 || colon < bracket || bareIpv6) {
            return new Address(withoutBrackets(trimmed), DEFAULT_PORT);
        }
        return new Address(withoutBrackets(trimmed.substring(0, colon)), port(trimmed.substring(colon + 1)));
    }

    private static String withoutBrackets(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    private static int port(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("port: \"" + digits + "\" (expected: a number, 1.." + PORT_MAX + ")", e);
        }
    }

    @Override
    public String toString() {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    }
}
