package org.chokepoint.server.net.wire;

import java.util.List;
import org.chokepoint.protocol.v1.Team;
import org.chokepoint.protocol.v1.TeamDesk;
import org.chokepoint.protocol.v1.TeamMember;
import org.chokepoint.server.engine.view.TeamDeskView;
import org.chokepoint.server.engine.view.TeamView;

/** Who shares a seat, and what lies before them, as messages. */
final class Teams {
    private Teams() {}

    static org.chokepoint.protocol.v1.Teams of(List<TeamView> views) {
        org.chokepoint.protocol.v1.Teams.Builder message = org.chokepoint.protocol.v1.Teams.newBuilder();
        views.forEach(view -> message.addTeams(team(view)));
        return message.build();
    }

    private static Team team(TeamView view) {
        Team.Builder team = Team.newBuilder().setSeat(view.seat().number()).setCaptain(view.captain());
        view.members()
                .forEach(member -> team.addMembers(TeamMember.newBuilder()
                        .setMember(member.number())
                        .setName(member.name())
                        .setOnline(member.online())));
        return team.build();
    }

    static TeamDesk desk(TeamDeskView view) {
        TeamDesk.Builder desk = TeamDesk.newBuilder()
                .setBy(view.by())
                .setDraft(Plans.of(view.draft()))
                .setCommitted(view.committed());
        if (view.standing() != null) {
            desk.setStandingOrder(Plans.of(view.standing()));
        }
        return desk.build();
    }
}
