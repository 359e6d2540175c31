package org.chokepoint.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.protocol.v1.CardText;
import org.chokepoint.protocol.v1.Catalog;
import org.chokepoint.protocol.v1.Mode;

/** The words of a role and the reading of a typed line. */
public final class Vocabulary {
    private final List<Word> words;

    private Vocabulary(List<Word> words) {
        this.words = words;
    }

    /** Words for somebody who sits on a seat, hosts, both, or only looks on. */
    public static Vocabulary of(boolean seat, boolean host) {
        return of(seat, host, Mode.PARALLEL);
    }

    /** Words that change a plan. */
    static Vocabulary planning() {
        return new Vocabulary(List.of(
                new ShareWord(),
                new EvenWord(),
                new KeepWord(),
                new ReserveWord(),
                new BorrowWord(),
                new ResearchWord(),
                new StanceWord(),
                new CardWord()));
    }

    /** Words in a game of a mode, without teams. */
    static Vocabulary of(boolean seat, boolean host, Mode mode) {
        return of(seat, host, mode, false);
    }

    /** Words in a game of a mode: where seats deal with each other there are more, and where several share one. */
    public static Vocabulary of(boolean seat, boolean host, Mode mode, boolean teams) {
        boolean together = mode == Mode.RIVALS || mode == Mode.PROVINCES;
        List<Word> words = new ArrayList<>();
        if (seat) {
            words.addAll(List.of(new ShareWord(), new EvenWord(), new KeepWord(), new ReserveWord(), new BorrowWord()));
            words.addAll(List.of(new ResearchWord(), new StanceWord(), new CardWord(), new CardsWord()));
            words.addAll(List.of(new AnswerWord(), new EventsWord(), new WhyWord(), new LinesWord()));
            words.addAll(List.of(new PlanWord(), new ForecastWord(), new CommitWord(), new UndoWord()));
            words.addAll(List.of(new StandingWord(), new PredictWord()));
            words.addAll(List.of(new ReadyWord(), new ReportWord(), new SoFarWord()));
        }
        if (seat && together) {
            words.addAll(List.of(new DealsWord(), new OfferWord(), new AcceptWord(), new DeclineWord()));
            words.add(new WithdrawWord());
        }
        if (seat && mode == Mode.RIVALS) {
            words.addAll(shortOffers());
        }
        if (together) {
            words.add(new RivalsWord());
        }
        if (host) {
            words.addAll(List.of(new StartWord(), new PractiseWord(), new NextWord(), new ReopenWord(), new EndWord()));
            words.addAll(List.of(new MoreWord(), new WaitWord(), new SayWord(), new InjectWord()));
            words.addAll(SwitchWord.all());
            words.addAll(List.of(
                    new WeightsWord(),
                    new RenameWord(),
                    new RemoveWord(),
                    new LobbyWord(),
                    new AdmitWord(),
                    new MoveWord(),
                    new HandWord(),
                    new CoHostWord(),
                    new PresentWord()));
        }
        if (teams && (seat || host)) {
            words.add(new CaptainWord(seat));
        }
        words.addAll(List.of(
                new StatusWord(),
                new StandingsWord(),
                new BotsWord(),
                new DebriefWord(),
                new WhatIfWord(),
                new SealWord(),
                new SeatsWord()));
        words.add(new VoteWord());
        words.add(new HelpWord(() -> words));
        if (seat || host) {
            words.add(new DeviceWord());
        }
        if (seat) {
            words.add(new LeaveWord());
        }
        words.add(new QuitWord());
        return new Vocabulary(List.copyOf(words));
    }

    private static List<Word> shortOffers() {
        return List.of(
                new ShortOfferWord("truce", "truce", "truce 2", "Offers a truce to a seat."),
                new ShortOfferWord(
                        "control", "export_control", "control 2 battery", "Cuts a rival off from one of your lines."),
                new ShortOfferWord(
                        "retaliate", "retaliation", "retaliate 2 battery", "Answers a control with one of your own."));
    }

    /** The words, in the order of help. */
    public List<Word> words() {
        return words;
    }

    /**
     * Does what a line says. An empty line does nothing.
     *
     * @throws WordProblem when it cannot be followed
     */
    public void follow(TypedLine line, Desk desk) throws WordProblem {
        if (!line.tokens().isEmpty()) {
            find(line, desk.board().catalog()).run(desk, line);
        }
    }

    private Word find(TypedLine line, Catalog catalog) throws WordProblem {
        Token first = line.tokens().get(0);
        Lexicon<Word> lexicon = lexicon(words, catalog);
        Optional<Word> found = first.text().equals("?") ? lexicon.find("help") : lexicon.find(first.text());
        if (found.isPresent()) {
            return found.get();
        }
        Optional<Word> shares = shares();
        if (shares.isPresent() && Percent.looksLikeOne(first)) {
            return shares.get();
        }
        Optional<CardText> card = shares.isPresent() ? Cards.lexicon(catalog).meant(first.text()) : Optional.empty();
        if (card.isPresent() && lexicon.meant(first.text()).isEmpty()) {
            String id = card.get().getCard();
            throw new WordProblem(first, card.get().getName() + " is a card. To play it: card " + id);
        }
        return lexicon.get(first);
    }

    private Optional<Word> shares() {
        return words.stream().filter(ShareWord.class::isInstance).findFirst();
    }

    /** Words by their names; names of sectors, lines and programmes lead to the shares. */
    static Lexicon<Word> lexicon(List<Word> words, Catalog catalog) {
        Lexicon<Word> lexicon = new Lexicon<>("word");
        for (Word word : words) {
            lexicon.add(word, word.name(), word.aliases());
            if (word instanceof ShareWord) {
                ShareTargets.groups(catalog).forEach(target -> addShare(lexicon, word, target));
                ShareTargets.singles(catalog).forEach(target -> addShare(lexicon, word, target));
            }
        }
        return lexicon;
    }

    private static void addShare(Lexicon<Word> lexicon, Word word, ShareTarget target) {
        List<String> names = new ArrayList<>(Aliases.of(target.id()));
        names.add(target.name());
        lexicon.add(word, target.id(), names);
    }
}
