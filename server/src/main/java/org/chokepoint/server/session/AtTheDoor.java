package org.chokepoint.server.session;

/** Known by its protocol and how it wants to be spoken to, with no role yet. */
final class AtTheDoor extends Stage {
    private final Speech speech;

    AtTheDoor(Session session, Speech speech) {
        super(session);
        this.speech = speech;
    }

    @Override
    void createGame(long commandId, Request.CreateGame request) {
        new Creating(enter(commandId), request).begin();
    }

    @Override
    void joinGame(long commandId, Request.JoinGame request) {
        new Joining(enter(commandId)).begin(request);
    }

    @Override
    void resume(long commandId, Request.Resume request) {
        new Resuming(enter(commandId)).begin(request.token());
    }

    @Override
    void takeOver(long commandId, Request.TakeOver request) {
        new TakingOver(enter(commandId)).begin(request);
    }

    @Override
    void watchGame(long commandId, Request.WatchGame request) {
        enter(commandId).watch(request);
    }

    private Entering enter(long commandId) {
        Entering entering = new Entering(session, speech, commandId);
        session.become(entering);
        return entering;
    }
}
