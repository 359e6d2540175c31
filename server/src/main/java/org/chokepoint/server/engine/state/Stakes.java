package org.chokepoint.server.engine.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The prediction ledger of a seat: what the person on it staked in this game. Secret until the game is over, and without
 * weight for the score.
 *
 * @param all in the order they were placed; one for each question and round
 */
public record Stakes(List<Stake> all) {
    /** Nothing was staked. */
    public static final Stakes NONE = new Stakes(List.of());

    /** Copies. */
    public Stakes {
        all = List.copyOf(all);
    }

    /** The stake on a question that was asked in a round. */
    public Optional<Stake> on(String question, int round) {
        for (Stake stake : all) {
            if (stake.isOn(question, round)) {
                return Optional.of(stake);
            }
        }
        return Optional.empty();
    }

    /** Those that wait for an answer. */
    public List<Stake> open() {
        return all.stream().filter(stake -> !stake.isSettled()).toList();
    }

    /** Those that have their answer. */
    public List<Stake> settled() {
        return all.stream().filter(Stake::isSettled).toList();
    }

    /** With a stake, which replaces the one on the same question. */
    public Stakes placed(Stake stake) {
        List<Stake> more = new ArrayList<>(without(stake.question(), stake.round()).all);
        more.add(stake);
        return new Stakes(more);
    }

    /** Without the stake on a question. */
    public Stakes without(String question, int round) {
        return new Stakes(
                all.stream().filter(stake -> !stake.isOn(question, round)).toList());
    }

    /** With the answer to a question. */
    public Stakes answered(String question, int round, int inRound, boolean cameTrue) {
        return new Stakes(all.stream()
                .map(stake -> stake.isOn(question, round) ? stake.settled(inRound, cameTrue) : stake)
                .toList());
    }

    void encode(CanonicalWriter out) {
        out.number(all.size());
        all.forEach(stake -> stake.encode(out));
    }
}
