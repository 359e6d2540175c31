package org.chokepoint.server.room;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.chokepoint.server.engine.state.GameId;

/** Join codes and the games behind them: the groups of a class have one code. Safe from any thread. */
final class ClassCodes {
    private final Map<String, SortedMap<Integer, GameId>> classes = new HashMap<>();

    /** A code that no game has, for the first group of a class. */
    synchronized String draw(RandomGenerator random, GameId game) {
        String code = JoinCodes.draw(random);
        while (classes.containsKey(code)) {
            code = JoinCodes.draw(random);
        }
        put(code, 1, game);
        return code;
    }

    /** One more group: its number, or 0 when there are as many as there may be. */
    synchronized int add(String code, GameId game) {
        SortedMap<Integer, GameId> groups = classes.get(code);
        int number = groups == null ? 1 : groups.lastKey() + 1;
        if (number > RoomLimits.GROUPS_MAX) {
            return 0;
        }
        put(code, number, game);
        return number;
    }

    /** A group that was there before. */
    synchronized void put(String code, int group, GameId game) {
        classes.computeIfAbsent(code, unknown -> new TreeMap<>()).put(Math.max(1, group), game);
    }

    /** The groups in their order; empty when nobody has this code. */
    synchronized List<GameId> groups(String code) {
        SortedMap<Integer, GameId> groups = classes.get(code);
        return groups == null ? List.of() : new ArrayList<>(groups.values());
    }

    /** The game is gone. */
    synchronized void remove(String code, GameId game) {
        classes.computeIfPresent(code, (same, groups) -> {
            groups.values().remove(game);
            return groups.isEmpty() ? null : groups;
        });
    }
}
