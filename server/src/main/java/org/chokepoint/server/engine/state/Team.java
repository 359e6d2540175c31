package org.chokepoint.server.engine.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The persons who share a seat, in a game of teams. All see what the seat may see and write its draft; the captain alone
 * speaks for the seat.
 *
 * @param members in the order in which they came
 * @param captain number of a member; 0 while there is none
 * @param lastNumber that was given to anybody, so that none is given twice
 */
public record Team(List<Member> members, int captain, int lastNumber) {
    /** Nobody; also every seat of a game without teams. */
    public static final Team NONE = new Team(List.of(), 0, 0);

    /** Persons that a team can be planned for, at least. */
    public static final int SIZE_MIN = 2;

    /** Persons that a team can be planned for, at most. */
    public static final int SIZE_MAX = 4;

    /** Copies. */
    public Team {
        members = List.copyOf(members);
    }

    /**
     * One person of a team.
     *
     * @param number from 1; of the seat's present team no other has or had it
     * @param name shown to the own team and to the host alone
     */
    public record Member(int number, String name) {}

    /** Persons there are. */
    public int size() {
        return members.size();
    }

    /** A person has this number. */
    public boolean has(int number) {
        return find(number).isPresent();
    }

    /** The person with this number. */
    public Optional<Member> find(int number) {
        return members.stream().filter(member -> member.number() == number).findFirst();
    }

    /** Name of the person with this number; empty when there is none. */
    public String nameOf(int number) {
        return find(number).map(Member::name).orElse("");
    }

    /** The number that the next one gets. */
    public int nextNumber() {
        return lastNumber + 1;
    }

    /** With one more; the first is captain. */
    public Team joinedBy(Member newcomer) {
        List<Member> more = new ArrayList<>(members);
        more.add(newcomer);
        int last = Math.max(lastNumber, newcomer.number());
        return new Team(more, members.isEmpty() ? newcomer.number() : captain, last);
    }

    /** With one less; when that is the captain, the one who came first of those who stay is captain. */
    public Team leftBy(int number) {
        List<Member> stay =
                members.stream().filter(member -> member.number() != number).toList();
        int first = stay.isEmpty() ? 0 : stay.get(0).number();
        return new Team(stay, number == captain ? first : captain, lastNumber);
    }

    /** With another captain. */
    public Team ledBy(int number) {
        return new Team(members, number, lastNumber);
    }

    /** With another name for one. */
    public Team renamed(int number, String name) {
        List<Member> named = members.stream()
                .map(member -> member.number() == number ? new Member(number, name) : member)
                .toList();
        return new Team(named, captain, lastNumber);
    }
}
