package org.chokepoint.server.engine.command;

/** A wish of the host, or of the clock. */
public sealed interface HostCommand extends Command
        permits StartGame,
                StartPractice,
                AdvancePhase,
                ReopenRound,
                EndGame,
                TurnSwitch,
                AddTime,
                GiveTime,
                Announce,
                InjectEvent,
                RenameSeat,
                RemoveSeat,
                SendToLobby,
                AppointCaptain,
                ShowPage,
                WithdrawCoHost,
                ChooseWeights {}
