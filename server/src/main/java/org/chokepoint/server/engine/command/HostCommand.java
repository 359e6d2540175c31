package org.chokepoint.server.engine.command;

/** A wish of the host, or of the clock. */
public sealed interface HostCommand extends Command
        permits StartGame, AdvancePhase, EndGame, TurnSwitch, AddTime, Announce, RenameSeat, RemoveSeat {}
