package org.chokepoint.cli.command;

import java.util.List;
import java.util.Optional;
import org.chokepoint.cli.screen.Seats;
import org.chokepoint.protocol.v1.HostAction;
import org.chokepoint.protocol.v1.HostAction.ShowDebrief;
import org.chokepoint.protocol.v1.HostAction.ShowDebrief.Page;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.Standing;

/** The host steps through the debrief on everybody's screen. */
final class PresentWord implements Word {
    @Override
    public String name() {
        return "present";
    }

    @Override
    public Topic topic() {
        return Topic.HOST;
    }

    @Override
    public List<String> usage() {
        return List.of(
                "present",
                "present table",
                "present readings",
                "present seat 3",
                "present turn 3",
                "present decisions 3",
                "present whatif 3 4 chips 40",
                "present off");
    }

    @Override
    public String about() {
        return "After the end: the next page of the debrief, or a named one, on every screen.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        if (desk.board().phase() != Phase.FINISHED) {
            throw new WordProblem("There is something to present when the game is over.");
        }
        List<Token> args = line.args();
        if (args.isEmpty()) {
            show(desk, next(desk));
            return;
        }
        Page page = pages().get(args.get(0));
        if (page == Page.WHAT_IF) {
            presentWhatIf(desk, line, args.subList(1, args.size()));
            return;
        }
        boolean ofSeat = page == Page.SEAT || page == Page.TURN || page == Page.DECISIONS;
        if (ofSeat && args.size() < 2) {
            throw new WordProblem(
                    args.get(0),
                    "Of which seat? For example: present " + args.get(0).text() + " 3");
        }
        ShowDebrief.Builder shown = ShowDebrief.newBuilder().setPage(page);
        show(desk, ofSeat ? shown.setSeat(SeatNumber.of(args.get(1), desk.board())) : shown);
    }

    private static Lexicon<Page> pages() {
        Lexicon<Page> pages = new Lexicon<>("page of the debrief");
        pages.add(Page.TABLE, "table", List.of());
        pages.add(Page.READINGS, "readings", List.of());
        pages.add(Page.SEAT, "seat", List.of());
        pages.add(Page.TURN, "turn", List.of());
        pages.add(Page.DECISIONS, "decisions", List.of());
        pages.add(Page.WHAT_IF, "whatif", List.of());
        pages.add(Page.PAGE_UNSPECIFIED, "off", List.of("nothing"));
        return pages;
    }

    private static void show(Desk desk, ShowDebrief.Builder shown) {
        desk.host(HostAction.newBuilder().setShowDebrief(shown).build());
    }

    /** All seats, the story of the first person's seat in three pages, what is disputed, nothing. */
    private static ShowDebrief.Builder next(Desk desk) {
        List<Standing> standings = desk.board().table().getStandingsList();
        int first = standings.stream()
                .mapToInt(Standing::getSeat)
                .filter(seat -> Seats.persons(desk.board()).stream().anyMatch(person -> person.getSeat() == seat))
                .findFirst()
                .orElse(standings.isEmpty() ? 1 : standings.get(0).getSeat());
        ShowDebrief.Builder shown = ShowDebrief.newBuilder();
        return switch (desk.board().table().getShown().getPage()) {
            case PAGE_UNSPECIFIED, UNRECOGNIZED -> shown.setPage(Page.TABLE);
            case TABLE -> shown.setPage(Page.SEAT).setSeat(first);
            case SEAT -> shown.setPage(Page.TURN).setSeat(seatShown(desk));
            case TURN -> shown.setPage(Page.DECISIONS).setSeat(seatShown(desk));
            case DECISIONS, WHAT_IF -> shown.setPage(Page.READINGS);
            case READINGS -> shown;
        };
    }

    private static int seatShown(Desk desk) {
        return desk.board().table().getShown().getSeat();
    }

    private static void presentWhatIf(Desk desk, TypedLine line, List<Token> words) throws WordProblem {
        Optional<WhatIfWord.Answered> answered = WhatIfWord.answered(desk, line, words);
        if (answered.isPresent()) {
            ShowDebrief.Builder shown = ShowDebrief.newBuilder()
                    .setPage(Page.WHAT_IF)
                    .setSeat(answered.get().question().getSeat())
                    .setRound(answered.get().question().getRound())
                    .setWords(answered.get().change());
            if (answered.get().question().hasPlan()) {
                shown.setPlan(answered.get().question().getPlan());
            }
            show(desk, shown);
        }
    }
}
