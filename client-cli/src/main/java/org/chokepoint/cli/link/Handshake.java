package org.chokepoint.cli.link;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.chokepoint.protocol.ProtocolVersion;
import org.chokepoint.protocol.v1.Brevity;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.ErrorCode;
import org.chokepoint.protocol.v1.Hello;
import org.chokepoint.protocol.v1.Rejected;
import org.chokepoint.protocol.v1.ServerFrame;

/** The first exchange of a connection: which version of the protocol, and is this a Chokepoint server at all. */
final class Handshake {
    private static final int ANSWER_TIMEOUT_MILLIS = 5_000;

    private Handshake() {}

    /** Connects, greets and agrees on a version. */
    static FrameSocket open(Address address, LinkSettings settings, long commandId) throws LinkException {
        FrameSocket socket = FrameSocket.connect(address);
        try {
            socket.write(ClientFrame.newBuilder()
                    .setCommandId(commandId)
                    .setHello(Hello.newBuilder()
                            .setMinProtocol(ProtocolVersion.MIN)
                            .setMaxProtocol(ProtocolVersion.MAX)
                            .setClient(settings.client())
                            .addAllLanguages(settings.languages())
                            .addBrevity(Brevity.PACKED))
                    .build());
            check(socket.read(ANSWER_TIMEOUT_MILLIS));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw new LinkException(kindOf(e), e);
        } catch (LinkException e) {
            socket.close();
            throw e;
        }
    }

    private static void check(ServerFrame answer) throws LinkException {
        if (answer.hasRejected()) {
            Rejected rejected = answer.getRejected();
            boolean versions =
                    rejected.getCode() == ErrorCode.CLIENT_TOO_OLD || rejected.getCode() == ErrorCode.CLIENT_TOO_NEW;
            throw new LinkException(versions ? LinkException.Kind.VERSIONS : LinkException.Kind.REFUSED, rejected);
        }
        if (!answer.hasWelcome()) {
            throw new LinkException(LinkException.Kind.NOT_OURS, (Throwable) null);
        }
    }

    private static LinkException.Kind kindOf(IOException e) {
        if (e instanceof SocketTimeoutException) {
            return LinkException.Kind.NO_ANSWER;
        }
        boolean brokeOff = !(e instanceof EOFException) && e instanceof java.net.SocketException;
        return brokeOff ? LinkException.Kind.NO_ANSWER : LinkException.Kind.NOT_OURS;
    }
}
