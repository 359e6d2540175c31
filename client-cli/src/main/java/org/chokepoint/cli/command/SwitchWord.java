package org.chokepoint.cli.command;

import java.util.List;
import org.chokepoint.protocol.v1.HostAction;
import org.chokepoint.protocol.v1.HostAction.Turn;

/** The host turns a switch: two words for each, one on and one off. */
final class SwitchWord implements Word {
    private final String name;
    private final String about;
    private final Turn turn;

    private SwitchWord(String name, String about, Turn.Switch which, boolean on) {
        this.name = name;
        this.about = about;
        this.turn = Turn.newBuilder().setWhich(which).setOn(on).build();
    }

    /** All of them, in the order of help. */
    static List<Word> all() {
        return List.of(
                new SwitchWord("pause", "Stops the clock; nobody is hurried.", Turn.Switch.PAUSED, true),
                new SwitchWord("resume", "Lets the clock run again.", Turn.Switch.PAUSED, false),
                new SwitchWord("eyes", "Asks everybody to look at the board.", Turn.Switch.EYES_UP, true),
                new SwitchWord("free", "Gives the eyes back to the own screen.", Turn.Switch.EYES_UP, false),
                new SwitchWord("close", "Lets nobody new in.", Turn.Switch.LOCKED, true),
                new SwitchWord("open", "Lets people in again.", Turn.Switch.LOCKED, false),
                new SwitchWord("hide", "Hides the standings until the end.", Turn.Switch.STANDINGS_HIDDEN, true),
                new SwitchWord("show", "Shows the standings again.", Turn.Switch.STANDINGS_HIDDEN, false));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Topic topic() {
        return Topic.HOST;
    }

    @Override
    public List<String> usage() {
        return List.of(name);
    }

    @Override
    public String about() {
        return about;
    }

    @Override
    public void run(Desk desk, TypedLine line) {
        desk.host(HostAction.newBuilder().setTurn(turn).build());
    }
}
