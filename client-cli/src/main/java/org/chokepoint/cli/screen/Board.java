package org.chokepoint.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.protocol.v1.Catalog;
import org.chokepoint.protocol.v1.Deal;
import org.chokepoint.protocol.v1.Event;
import org.chokepoint.protocol.v1.Forecast;
import org.chokepoint.protocol.v1.GameOver;
import org.chokepoint.protocol.v1.Nation;
import org.chokepoint.protocol.v1.Phase;
import org.chokepoint.protocol.v1.Plan;
import org.chokepoint.protocol.v1.Predictions;
import org.chokepoint.protocol.v1.PublicSeat;
import org.chokepoint.protocol.v1.RoundOpened;
import org.chokepoint.protocol.v1.RoundReport;
import org.chokepoint.protocol.v1.SeatView;
import org.chokepoint.protocol.v1.Seated;
import org.chokepoint.protocol.v1.ServerFrame;
import org.chokepoint.protocol.v1.Table;
import org.chokepoint.protocol.v1.TeamDesk;
import org.jspecify.annotations.Nullable;

/** What this client knows of its game: the frames received so far, laid over each other. Belongs to one thread. */
public final class Board {
    private static final double WHOLE_BP = 10_000;

    private Catalog catalog = Catalog.getDefaultInstance();
    private Names names = new Names(catalog);
    private Table table = Table.getDefaultInstance();
    private Nation nation = Nation.getDefaultInstance();
    private List<Event> events = List.of();
    private Plan opening = Plan.getDefaultInstance();
    private Plan draft = Plan.getDefaultInstance();
    private Optional<Plan> standing = Optional.empty();
    private List<Deal> deals = List.of();
    private Predictions predictions = Predictions.getDefaultInstance();
    private boolean committed;
    private int moreMillis;
    private boolean freshView;
    private final TeamBook teams = new TeamBook();
    private List<DeskChange> deskChanges = new ArrayList<>();
    private int member;
    private String ownName = "";
    private int seat;
    private int group;
    private int groups;
    private boolean spokenToWithOthers;
    private boolean host;
    private boolean coHost;
    private String gameId = "";
    private String code = "";
    private String seal = "";
    private @Nullable Forecast forecast;
    private @Nullable RoundReport report;
    private @Nullable GameOver gameOver;

    /**
     * Another person of the own team has changed what lies before it.
     *
     * @param by number of this person in the team
     */
    public record DeskChange(int by, What what, Plan before, Plan after) {
        /** What was done. */
        public enum What {
            DRAFTED,
            COMMITTED,
            WITHDRAWN,
            ORDERED
        }
    }

    /** Weights that the host has set since the catalog came take the place of those in it. */
    private void weigh(List<Integer> weightsBp) {
        if (weightsBp.size() == catalog.getDimensionsCount() && !weightsBp.isEmpty()) {
            Catalog.Builder weighed = catalog.toBuilder();
            for (int i = 0; i < weightsBp.size(); i++) {
                weighed.getDimensionsBuilder(i).setWeight(weightsBp.get(i) / WHOLE_BP);
            }
            catalog = weighed.build();
        }
    }

    /** Lays a frame over what is known. Frames that bring no news change nothing. */
    public void take(ServerFrame frame) {
        if (frame.hasCatalog()) {
            catalog = frame.getCatalog();
            names = new Names(catalog);
        }
        if (frame.hasTable()) {
            table = frame.getTable();
            seal = seal.isEmpty() ? table.getSeal() : seal;
        }
        weigh(table.getWeightsBpList());
        takeBody(frame);
    }

    /** The seal of the seed as the lobby first showed it; empty for those who came later. */
    public String seal() {
        return seal;
    }

    private void takeBody(ServerFrame frame) {
        switch (frame.getBodyCase()) {
            case HOST_GRANTED -> {
                host = true;
                coHost = frame.getHostGranted().getCoHost();
                gameId = frame.getHostGranted().getGameId();
                code = frame.getHostGranted().getCode();
                group = frame.getHostGranted().getGroup();
                if (frame.getHostGranted().hasSeat()) {
                    take(frame.getHostGranted().getSeat());
                }
            }
            case SEATED -> take(frame.getSeated());
            case WATCHING -> {
                gameId = frame.getWatching().getGameId();
                group = frame.getWatching().getGroup();
                groups = frame.getWatching().getGroups();
            }
            case SEAT_VIEW -> take(frame.getSeatView());
            case ROUND_OPENED -> take(frame.getRoundOpened());
            case ROUND_REPORT -> take(frame.getRoundReport());
            case PREDICTIONS -> predictions = frame.getPredictions();
            case DEALS -> deals = frame.getDeals().getDealsList();
            case GAME_OVER -> gameOver = frame.getGameOver();
            case FORECAST -> forecast = frame.getForecast();
            case TEAMS -> teams.take(frame.getTeams());
            case TEAM_DESK -> take(frame.getTeamDesk());
            case MORE_TIME -> moreMillis = frame.getMoreTime().getMs();
            case ACCEPTED ->
                forecast =
                        frame.getAccepted().hasForecast() ? frame.getAccepted().getForecast() : forecast;
            case WELCOME, REJECTED, PONG, GOODBYE, DEBRIEF, SO_FAR, WHAT_IF, SEAT_CODE, BODY_NOT_SET -> {}
        }
    }

    private void take(TeamDesk desk) {
        Optional<Plan> order = desk.hasStandingOrder() ? Optional.of(desk.getStandingOrder()) : Optional.empty();
        DeskChange.What what = !order.equals(standing)
                ? DeskChange.What.ORDERED
                : desk.getCommitted() == committed
                        ? DeskChange.What.DRAFTED
                        : committed ? DeskChange.What.WITHDRAWN : DeskChange.What.COMMITTED;
        deskChanges.add(new DeskChange(desk.getBy(), what, draft, desk.getDraft()));
        draft = desk.getDraft();
        committed = desk.getCommitted();
        standing = order;
    }

    private void take(Seated seated) {
        seat = seated.getSeat();
        member = seated.getMember();
        ownName = seated.getName();
        gameId = seated.getGameId();
        group = seated.getGroup();
        if (seated.hasView()) {
            take(seated.getView());
        }
    }

    private void take(SeatView view) {
        nation = view.getNation();
        setEvents(view.getEventsList());
        draft = view.getDraft();
        opening = view.getDraft();
        deals = view.getDealsList();
        predictions = view.getPredictions();
        standing = view.hasStandingOrder() ? Optional.of(view.getStandingOrder()) : Optional.empty();
        committed = view.getCommitted();
        moreMillis = view.getMoreMs();
        freshView = true;
        forecast = null;
        report = view.hasLastReport() ? view.getLastReport() : null;
        gameOver = view.hasGameOver() ? view.getGameOver() : gameOver;
    }

    private void take(RoundOpened opened) {
        nation = opened.getNation();
        setEvents(opened.getEventsList());
        draft = opened.getDraft();
        opening = opened.getDraft();
        deals = opened.getDealsList();
        predictions = opened.getPredictions();
        committed = false;
        moreMillis = 0;
        freshView = true;
        forecast = null;
    }

    private void take(RoundReport news) {
        report = news;
        nation = news.getNation();
        deals = news.getDealsList();
        predictions = news.getPredictions();
    }

    private void setEvents(List<Event> fresh) {
        events = fresh;
        names.learn(fresh);
    }

    /** Puts an edited draft in the place of the old one. */
    public void setDraft(Plan edited) {
        draft = edited;
    }

    /** Notes what is played in rounds without a draft. */
    public void setStanding(Optional<Plan> order) {
        standing = order;
    }

    /** What is played in rounds without a draft. */
    public Optional<Plan> standing() {
        return standing;
    }

    /** Notes whether the draft is locked in. */
    public void setCommitted(boolean locked) {
        committed = locked;
    }

    /**
     * Whether a country, events and draft came since the last call. Asking takes the mark away, so that what they say is
     * shown once.
     */
    public boolean takeFreshView() {
        boolean fresh = freshView;
        freshView = false;
        return fresh;
    }

    /** What others of the own team have done since the last call. */
    public List<DeskChange> takeDeskChanges() {
        List<DeskChange> news = deskChanges;
        deskChanges = new ArrayList<>();
        return news;
    }

    /** Several persons share a seat in this game. */
    public boolean hasTeams() {
        return table.getTeamSize() > 0;
    }

    /** Who shares which seat. */
    public TeamBook teams() {
        return teams;
    }

    /** Own number in the team; 0 without one. */
    public int member() {
        return member;
    }

    /** Own name; the seat's is that of the team where there are teams. */
    public String ownName() {
        return ownName;
    }

    /** Whether this person speaks for the seat; without teams everybody does. */
    public boolean captain() {
        return member == 0
                || teams.of(seat).filter(own -> own.getCaptain() == member).isPresent();
    }

    /** Name of who speaks for the own seat; empty without a team. */
    public String captainName() {
        return teams.of(seat).map(own -> TeamBook.nameOf(own, own.getCaptain())).orElse("");
    }

    /** Texts of the pack; empty before there is a game. */
    public Catalog catalog() {
        return catalog;
    }

    /** Display names. */
    public Names names() {
        return names;
    }

    /** Public facts; empty before there is a game. */
    public Table table() {
        return table;
    }

    /** Phase of the round. */
    public Phase phase() {
        return table.getPhase();
    }

    /** The own country; empty without a seat. */
    public Nation nation() {
        return nation;
    }

    /** Deals that the seat knows of, oldest first. */
    public List<Deal> deals() {
        return deals;
    }

    /** The own prediction ledger; empty where nothing is asked. */
    public Predictions predictions() {
        return predictions;
    }

    /** Events of the running round. */
    public List<Event> events() {
        return events;
    }

    /** The draft with which the round began. */
    public Plan opening() {
        return opening;
    }

    /** The draft as edited here. */
    public Plan draft() {
        return draft;
    }

    /** Whether a plan is locked in. */
    public boolean committed() {
        return committed;
    }

    /** So long the last call of this round waits for the own seat. */
    public int moreMillis() {
        return moreMillis;
    }

    /** Number of the own seat, 0 without one. */
    public int seat() {
        return seat;
    }

    /** Whether this client hosts beside the first host. */
    public boolean coHost() {
        return coHost;
    }

    /** Whether this client hosts the game. */
    public boolean host() {
        return host;
    }

    /** Number of this group in its class, from 1; 0 when the game stands alone. */
    public int group() {
        return group;
    }

    /** How many groups the class has, for those who watch; 0 when the game stands alone. */
    public int groups() {
        return groups;
    }

    /** What is typed now is said to other groups as well. */
    public void setSpokenToWithOthers(boolean others) {
        spokenToWithOthers = others;
    }

    /** Whether what is typed now is said to other groups as well. */
    public boolean spokenToWithOthers() {
        return spokenToWithOthers;
    }

    /** Id of the game, empty before there is one. */
    public String gameId() {
        return gameId;
    }

    /** Join code, known to the host only. */
    public String code() {
        return code;
    }

    /** Display name of a seat. */
    public String nameOf(int number) {
        return table.getSeatsList().stream()
                .filter(one -> one.getSeat() == number)
                .map(PublicSeat::getName)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("seat " + number);
    }

    /** The last forecast of this round. */
    public Optional<Forecast> forecast() {
        return Optional.ofNullable(forecast);
    }

    /** The last report. */
    public Optional<RoundReport> report() {
        return Optional.ofNullable(report);
    }

    /** The end of the game. */
    public Optional<GameOver> gameOver() {
        return Optional.ofNullable(gameOver);
    }
}
