package org.chokepoint.server.session;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Nothing was said yet. Everything but Hello ends the connection. */
final class BeforeHello extends Stage {
    BeforeHello(Session session) {
        super(session);
    }

    @Override
    void receive(long commandId, Request request) {
        if (request instanceof Request.Hello hello) {
            hello(commandId, hello);
        } else {
            session.refuse(commandId, Refusal.closing(Problem.HELLO_EXPECTED, Map.of()));
        }
    }

    @Override
    void hello(long commandId, Request.Hello hello) {
        Protocols spoken = session.reception().protocols();
        if (hello.maxProtocol() < spoken.min()) {
            end(commandId, Problem.CLIENT_TOO_OLD, "client_max", hello.maxProtocol(), spoken);
        } else if (hello.minProtocol() > spoken.max()) {
            end(commandId, Problem.CLIENT_TOO_NEW, "client_min", hello.minProtocol(), spoken);
        } else if (sound(commandId, hello)) {
            session.become(new AtTheDoor(session, hello.speech()));
            session.reply(commandId, new Reply.Welcome((int) Math.min(hello.maxProtocol(), spoken.max())));
        }
    }

    private boolean sound(long commandId, Request.Hello hello) {
        if (hello.minProtocol() > hello.maxProtocol()) {
            return bad(commandId, "min_protocol", hello.maxProtocol());
        }
        if (hello.client().getBytes(StandardCharsets.UTF_8).length > Limits.CLIENT_BYTES) {
            return bad(commandId, "client", Limits.CLIENT_BYTES);
        }
        if (hello.speech().languages().size() > Limits.LANGUAGES
                || hello.speech().languages().stream().anyMatch(tag -> tag.length() > Limits.LANGUAGE_CHARACTERS)) {
            return bad(commandId, "languages", Limits.LANGUAGES);
        }
        return true;
    }

    private boolean bad(long commandId, String field, long max) {
        session.refuse(commandId, Refusal.badSetting(field, 0, max));
        return false;
    }

    private void end(long commandId, Problem problem, String fact, long value, Protocols spoken) {
        Map<String, String> facts = Map.of(
                fact,
                Long.toString(value),
                "server_min",
                Integer.toString(spoken.min()),
                "server_max",
                Integer.toString(spoken.max()));
        session.refuse(commandId, Refusal.closing(problem, facts));
    }
}
