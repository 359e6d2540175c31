package org.chokepoint.server.engine.state;

/**
 * A probability that a seat staked on a question.
 *
 * @param question id of a question or prediction of content
 * @param round in which it was asked
 * @param bar the number that the question names; 0 when it names none
 * @param percent probability that it comes true, 0 .. 100
 * @param settledIn round in which it was answered; 0 while nobody knows
 * @param cameTrue the answer; false while nobody knows
 */
public record Stake(String question, int round, int bar, int percent, int settledIn, boolean cameTrue) {
    /** A stake that nobody can answer yet. */
    public static Stake open(String question, int round, int bar, int percent) {
        return new Stake(question, round, bar, percent, 0, false);
    }

    /** It has its answer. */
    public boolean isSettled() {
        return settledIn > 0;
    }

    /** On a question as it was asked in a round. */
    public boolean isOn(String asked, int inRound) {
        return question.equals(asked) && round == inRound;
    }

    /** With its answer. */
    Stake settled(int inRound, boolean answer) {
        return new Stake(question, round, bar, percent, inRound, answer);
    }

    void encode(CanonicalWriter out) {
        out.text(question)
                .number(round)
                .number(bar)
                .number(percent)
                .number(settledIn)
                .number(cameTrue ? 1 : 0);
    }
}
