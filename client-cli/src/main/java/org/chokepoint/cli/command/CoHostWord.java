package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.cli.screen.InvitationScreen;
import org.chokepoint.protocol.v1.HostAction;

/** The host lets a second person run the game, or takes it back. */
final class CoHostWord implements Word {
    @Override
    public String name() {
        return "cohost";
    }

    @Override
    public Topic topic() {
        return Topic.HOST;
    }

    @Override
    public List<String> usage() {
        return List.of("cohost", "cohost off");
    }

    @Override
    public String about() {
        return "A key with which somebody runs the game beside you; off takes it back.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        if (line.args().isEmpty()) {
            desk.coHostCode()
                    .ifPresent(key -> desk.say(InvitationScreen.toHost(desk.board(), List.of(key), desk.address())));
        } else if (Lexicon.plain(line.args().get(0).text()).equals("off")) {
            desk.host(HostAction.newBuilder()
                    .setWithdrawCoHost(HostAction.WithdrawCoHost.getDefaultInstance())
                    .build());
        } else {
            throw new WordProblem(line.args().get(0), "cohost shows a key; cohost off takes it back.");
        }
    }
}
