package org.chokepoint.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.cli.screen.Board;
import org.chokepoint.cli.screen.Figures;
import org.chokepoint.cli.screen.PlanShares;
import org.chokepoint.protocol.v1.CardPlay;
import org.chokepoint.protocol.v1.CardTarget;
import org.chokepoint.protocol.v1.CardText;
import org.chokepoint.protocol.v1.Choice;
import org.chokepoint.protocol.v1.Event;
import org.chokepoint.protocol.v1.NamedText;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.PredictionQuestion;
import org.chokepoint.protocol.v1.Predictions;
import org.chokepoint.protocol.v1.SectorText;
import org.chokepoint.protocol.v1.StanceText;

/** The numbered menus of a round, made fresh from what is known. */
final class Menus {
    private final Board board;

    Menus(Board board) {
        this.board = board;
    }

    /** The list that an empty line opens. */
    Menu top() {
        return switch (board.phase()) {
            case REPORT -> reading();
            case BRIEFING, PLAN, COMMIT -> planning();
            case LOBBY, FINISHED, PHASE_UNSPECIFIED, UNRECOGNIZED -> waiting();
        };
    }

    private Menu waiting() {
        List<Menu.Item> items = new ArrayList<>();
        if (board.host() && board.phase() == Phase.LOBBY) {
            items.add(Menu.runs("Start", "start"));
        }
        items.add(Menu.runs("Who is here", "seats"));
        items.add(Menu.runs("Help", "help"));
        items.add(Menu.runs("Quit", "quit"));
        return new Menu("Choose 1 to " + items.size(), items);
    }

    private Menu planning() {
        List<Menu.Item> items = new ArrayList<>(List.of(
                Menu.opens("Money", money()),
                Menu.opens("Research mix", research()),
                Menu.opens("Stance", stance()),
                Menu.opens("Cards", cards()),
                Menu.opens("Answers", answers()),
                Menu.runs("Forecast", "forecast"),
                Menu.runs("Lock in", "commit"),
                Menu.runs("Undo", "undo"),
                Menu.runs("Help", "help")));
        if (board.predictions().getQuestionsCount() > 0) {
            items.add(Menu.opens("Predict", predict()));
        }
        return new Menu("Choose 1 to " + items.size() + ", or type for example: chips 40", items);
    }

    private Menu predict() {
        Predictions ledger = board.predictions();
        String limits = "Percent, " + ledger.getStakeMin() + " to " + ledger.getStakeMax() + ":";
        List<Menu.Item> items = new ArrayList<>();
        for (PredictionQuestion question : ledger.getQuestionsList()) {
            String now = question.hasPercent() ? " (" + question.getPercent() + "% now)" : "";
            items.add(Menu.asks(question.getText() + now, limits, "predict " + (items.size() + 1) + " "));
        }
        return new Menu("How likely is this? It never changes your score.", items);
    }

    private static Menu reading() {
        return new Menu(
                "Choose 1 to 5",
                List.of(
                        Menu.runs("Next round", "ready"),
                        Menu.runs("Report in full", "report full"),
                        Menu.runs("Standings", "standings"),
                        Menu.runs("Status", "status"),
                        Menu.runs("Help", "help")));
    }

    private Menu money() {
        List<Menu.Item> items = new ArrayList<>();
        ShareTargets.groups(board.catalog()).forEach(target -> items.add(share(target)));
        List<Menu.Item> singles =
                ShareTargets.singles(board.catalog()).stream().map(this::share).toList();
        items.add(Menu.opens("A single line or programme", new Menu("Which one?", singles)));
        items.add(Menu.runs("Spread what is left", "even"));
        if (board.catalog().getBorrowLimitBp() > 0) {
            String limit = Figures.bp(board.catalog().getBorrowLimitBp());
            items.add(Menu.asks(
                    "Borrow (" + Figures.bp(board.draft().getBorrowBp()) + " now)",
                    "Percent of the budget, at most " + limit + ":",
                    "borrow "));
        }
        String left = Figures.bp(PlanShares.reserveBp(board.draft()));
        return new Menu("Money. Left to spend: " + left + ".", items);
    }

    private Menu.Item share(ShareTarget target) {
        String now = Figures.bp(PlanShares.ofBp(board.draft(), target.entries()));
        return Menu.asks(
                target.name() + " " + now, "Percent for " + target.name() + ", " + now + " now:", target.id() + " ");
    }

    private Menu research() {
        List<Menu.Item> items = new ArrayList<>();
        for (SectorText sector : board.catalog().getSectorsList()) {
            String now = Figures.bp(board.draft().getBasicResearchBpOrDefault(sector.getSector(), 0));
            items.add(Menu.asks(
                    sector.getName() + " " + now,
                    "Percent of basic research in " + sector.getName() + ", " + now + " now:",
                    "research " + sector.getSector() + " "));
        }
        items.add(Menu.asks("All sectors", "Percent of basic research everywhere:", "research "));
        return new Menu("Basic research; the rest copies the frontier.", items);
    }

    private Menu stance() {
        List<Menu.Item> items = new ArrayList<>();
        for (StanceText stance : board.catalog().getStancesList()) {
            String now = stance.getStance().equals(board.draft().getStance()) ? " (now)" : "";
            items.add(Menu.runs(stance.getName() + now + ". " + stance.getText(), "stance " + stance.getStance()));
        }
        return new Menu("Stance toward the world:", items);
    }

    private Menu cards() {
        List<Menu.Item> items = new ArrayList<>();
        for (CardPlay play : board.draft().getCardsList()) {
            items.add(Menu.runs("Take out " + board.names().of(play.getCard()), "card drop " + play.getCard()));
        }
        for (CardText card : board.catalog().getCardsList()) {
            boolean rests = board.nation().getCoolingDownOrDefault(card.getCard(), 0)
                    > board.table().getRound();
            boolean planned = board.draft().getCardsList().stream()
                    .anyMatch(play -> play.getCard().equals(card.getCard()));
            if (!rests && !planned) {
                items.add(card(card));
            }
        }
        return new Menu(
                "Cards that can be played, with price in bn and mandate points; you have "
                        + Figures.count(board.nation().getMandate(), "point") + ".",
                items);
    }

    private Menu.Item card(CardText card) {
        String label = card.getName() + ", " + Figures.short1(card.getCost()) + " bn, "
                + Figures.count(card.getMandate(), "point");
        String line = "card " + card.getCard();
        boolean onLine = card.getTarget() == CardTarget.LINE_TARGET;
        if (!onLine && card.getTarget() != CardTarget.SECTOR_TARGET) {
            return Menu.runs(label, line);
        }
        List<Menu.Item> targets = new ArrayList<>();
        for (SectorText sector : board.catalog().getSectorsList()) {
            if (!onLine) {
                targets.add(Menu.runs(sector.getName(), line + " " + sector.getSector()));
                continue;
            }
            for (NamedText one : sector.getLinesList()) {
                targets.add(Menu.runs(one.getName(), line + " " + one.getId()));
            }
        }
        return Menu.opens(label, new Menu(card.getName() + " on what?", targets));
    }

    private Menu answers() {
        List<Menu> menus = new ArrayList<>();
        int number = 1;
        for (Event event : board.events()) {
            if (event.getChoicesCount() > 1) {
                menus.add(choices(number, event));
            }
            number++;
        }
        if (menus.size() == 1) {
            return menus.get(0);
        }
        String title = menus.isEmpty() ? "No event of this round asks for an answer." : "Which event?";
        return new Menu(
                title,
                menus.stream().map(menu -> Menu.opens(menu.title(), menu)).toList());
    }

    private Menu choices(int number, Event event) {
        String picked = board.draft().getAnswersOrDefault(event.getEvent(), "");
        List<Menu.Item> items = new ArrayList<>();
        char letter = 'a';
        for (Choice choice : event.getChoicesList()) {
            boolean now = picked.isEmpty() ? choice.getIsDefault() : picked.equals(choice.getChoice());
            String price = choice.getCost() == 0 ? "free" : Figures.short1(choice.getCost()) + " bn";
            String closed = choice.getAvailable() ? "" : ", not possible now";
            items.add(Menu.runs(
                    choice.getLabel() + ", " + price + closed + (now ? " (now)" : ""), "answer " + number + letter));
            letter++;
        }
        return new Menu(event.getTitle(), items);
    }
}
