package org.chokepoint.server.sim;

import org.chokepoint.server.session.Request;
import org.jspecify.annotations.Nullable;

/** Plays a seat; a lazy one never ends a phase before its time. */
final class Student extends Person {
    private final boolean lazy;

    Student(Simulation world, int number, boolean lazy) {
        super(world, number, "Student" + number);
        this.lazy = lazy;
    }

    @Override
    @Nullable
    Request entering() {
        String code = world.code();
        return code == null ? null : new Request.JoinGame(code, name, token);
    }

    @Override
    void act() {
        switch (phase()) {
            case LOBBY, FINISHED -> {}
            case BRIEFING, REPORT -> {
                if (!lazy) {
                    command(new Request.Ready());
                }
            }
            case PLAN, COMMIT -> plans();
        }
    }

    private void plans() {
        int what = world.faults.chance.nextInt(10);
        if (what < 4 || lazy) {
            command(new Request.SaveDraft(plan(), false));
        } else if (what == 4 && !world.isOver()) {
            command(new Request.WithdrawPlan());
        } else {
            command(new Request.CommitPlan(plan()));
        }
    }
}
