#!/bin/sh
# Plays the key scripts in real terminals of 80 by 24 (needs tmux) and keeps what the screens showed in
# src/test/resources/tmux. Read them before committing: they are what a player sees. Names of games (one_person,
# two_persons, rivals, provinces, lesson, classroom) in one argument record those alone. PACE is the time a screen gets, in seconds; a loaded
# machine needs more than the usual 0.5. CHOKEPOINT names another launcher. The classroom is recorded in a wide terminal, too.
set -eu
cd "$(dirname "$0")/../../../../.."
out=client-cli/it/src/test/resources/tmux
cli=${CHOKEPOINT:-./chokepoint}
columns=80
rows=24
[ $# -gt 0 ] || rm -rf "$out"
mkdir -p "$out"

screen() { tmux capture-pane -p -t "$1" | sed -e 's/[[:space:]]*$//' > "$out/$2.txt"; }
seen() { tmux capture-pane -p -S -5000 -t "$1" | grep -q "$2"; }
await() {
    tries=0
    until seen "$1" "$2"; do
        tries=$((tries + 1))
        [ "$tries" -lt 2000 ] || { echo "never seen: $2" >&2; exit 1; }
        sleep 0.2
    done
    sleep 0.4
}
key() {
    tmux send-keys -t "$1" -l "$2"
    tmux send-keys -t "$1" Enter
    sleep "${PACE:-0.5}"
    if tmux capture-pane -p -t "$1" | grep -v '^$' | tail -n 3 | grep -q 'Enter or y'; then
        screen "$1" "$3-asks"
        tmux send-keys -t "$1" y Enter
        sleep "${PACE:-0.5}"
    fi
    screen "$1" "$3"
}
terminal() {
    tmux new-session -d -s "$1" -x "$columns" -y "$rows" "$2; echo; echo EXIT \$?; sleep 3600"
    tmux set-option -t "$1" history-limit 5000 > /dev/null
}
word() { printf '%s' "$1" | tr -c 'a-z0-9' '-'; }

one_person() {
    terminal one "$cli play --line --seed 7"
    round=0
    while IFS= read -r line; do
        case $line in
            '= round '*)
                [ "$round" = 0 ] || { await one "Report of round $round"; screen one "one-$round-report"; key one ready "one-$round-ready"; }
                round=${line#= round }
                await one "^Round $round of 6"
                screen one "one-$round-opened"
                ;;
            '> '*) key one "${line#> }" "one-$round-$(word "${line#> }")" ;;
        esac
    done < client-cli/it/src/test/resources/keys/one-person.txt
    await one 'Report of round 6'
    screen one one-6-report
    key one ready one-end
    await one 'Enter ends'
    key one 'debrief turn' one-debrief-turn
    key one 'debrief decisions' one-debrief-decisions
    key one 'debrief weights' one-debrief-weights
    key one '' one-goodbye
    await one 'EXIT 0'
    tmux kill-session -t one
}

two_persons() {
    terminal server "$cli serve --port 7979 --host 127.0.0.1"
    await server '^listening'
    terminal ada "$cli host --server 127.0.0.1:7979 --scenario quick --seed 11 --seats 2 --start-with 2 --play"
    await ada ' code '
    code=$(tmux capture-pane -p -S -100 -t ada | sed -n 's/^game .* code //p')
    terminal ben "$cli join $code --server 127.0.0.1:7979 --name Ben --line"
    round=1
    while [ "$round" -le 6 ]; do
        await ada "^Round $round of 6"
        await ben "^Round $round of 6"
        key ada ready "two-$round-ada-read"
        key ben ready "two-$round-ben-read"
        key ben 'chips 40 ai 20 nev 20 talent 20' "two-$round-ben-shares"
        key ben commit "two-$round-ben-commit"
        [ "$round" != 1 ] || { key ben undo "two-$round-ben-undo"; key ben commit "two-$round-ben-commit-again"; }
        key ada commit "two-$round-ada-commit"
        await ada "Report of round $round"
        await ben "Report of round $round"
        key ada ready "two-$round-ada-report"
        key ben ready "two-$round-ben-report"
        round=$((round + 1))
    done
    await ada 'Enter ends'
    await ben 'Enter ends'
    screen ada two-end-ada
    screen ben two-end-ben
    for session in ada ben server; do tmux kill-session -t "$session"; done
}

# Two persons and three bots in one game of a mode (rivals or provinces), to its end.
together() {
    terminal server "$cli serve --port $2 --host 127.0.0.1"
    await server '^listening'
    terminal ada "$cli host --server 127.0.0.1:$2 --mode $1 --scenario quick --seed 11 --seats 5 \
        --bots integrator,champion,talent --start-with 2 --play --name Ada --untimed $3"
    await ada ' code '
    code=$(tmux capture-pane -p -S -100 -t ada | sed -n 's/^game .* code //p')
    terminal ben "$cli join $code --server 127.0.0.1:$2 --name Ben --line"
    round=1
    while [ "$round" -le 6 ]; do
        await ada "^Round $round of 6"
        await ben "^Round $round of 6"
        key ada ready "$1-$round-ada-read"
        key ben ready "$1-$round-ben-read"
        "$1_round" "$round"
        key ada commit "$1-$round-ada-commit"
        key ben commit "$1-$round-ben-commit"
        await ada "Report of round $round"
        await ben "Report of round $round"
        screen ada "$1-$round-ada-report"
        screen ben "$1-$round-ben-report"
        if [ "$round" = 3 ]; then
            key ben sofar "$1-3-ben-sofar"
            await ben 'So far, after round'
            screen ben "$1-3-ben-sofar"
        fi
        key ada rivals "$1-$round-ada-others"
        key ada ready "$1-$round-ada-ready"
        key ben ready "$1-$round-ben-ready"
        round=$((round + 1))
    done
    await ada 'Enter ends'
    await ben 'Enter ends'
    screen ada "$1-end-ada"
    screen ben "$1-end-ben"
    key ada debrief "$1-debrief-ada"
    for page in decisions turn readings table; do key ada "debrief $page" "$1-debrief-ada-$page"; done
    key ben debrief "$1-debrief-ben"
    key ben 'debrief decisions' "$1-debrief-ben-decisions"
    key ben 'whatif 2' "$1-debrief-ben-whatif"
    key ben 'whatif 2 talent 30' "$1-debrief-ben-whatif-talent"
    for session in ada ben server; do tmux kill-session -t "$session"; done
}

# A joint venture that an export control breaks, an answer to the control, and a truce; people are won over meanwhile.
rivals_round() {
    case $1 in
        1)
            key ada deals rivals-1-ada-deals
            key ada 'offer venture 2 packaging' rivals-1-ada-offer
            key ben accept rivals-1-ben-accept
            key ben 'poaching 8' rivals-1-ben-poaching
            key ben 'truce 3' rivals-1-ben-truce
            key ada 'application 30' rivals-1-ada-application
            ;;
        2)
            key ada 'control 2 application' rivals-2-ada-control
            key ada deals rivals-2-ada-deals
            ;;
        3)
            key ben deals rivals-3-ben-deals
            key ben 'retaliate 1 manufacturing' rivals-3-ben-retaliate
            ;;
        5)
            key ada 'truce 2' rivals-5-ada-truce
            key ben deals rivals-5-ben-deals
            for deal in $(tmux capture-pane -p -t ben | sed -n 's/^Deal \([0-9]*\): Ada offers you: Truce.*/\1/p' | tail -n 1); do
                key ben "accept $deal" rivals-5-ben-accept
            done
            ;;
    esac
}

# A host who teaches with a projector beside: what both see in a whole game, with what a host does to a class.
lesson() {
    terminal server "$cli serve --port 7982 --host 127.0.0.1"
    await server '^listening'
    terminal host "$cli host --server 127.0.0.1:7982 --lesson 45 --seats 4 --seed 7"
    await host ' code '
    code=$(tmux capture-pane -p -S -100 -t host | sed -n 's/^game .* code //p')
    terminal board "$cli watch $code --server 127.0.0.1:7982"
    terminal ada "$cli join $code --server 127.0.0.1:7982 --name Ada --auto"
    terminal ben "$cli join $code --server 127.0.0.1:7982 --name Ben --line"
    await host '2 persons are here'
    await board '2 persons are here'
    screen host lesson-0-host-lobby
    screen board lesson-0-board-lobby
    key host help lesson-0-host-help
    key host inject lesson-0-host-events
    key host practise lesson-0-host-practise
    round=0
    while [ "$round" -le 6 ]; do
        [ "$round" = 0 ] && name='Practice round. Round 1' || name="^Round $round"
        await ben "$name of 6"
        lesson_round "$round"
        key ben ready "lesson-$round-ben-read"
        key ben commit "lesson-$round-ben-commit"
        [ "$round" != 4 ] || lesson_reopened
        [ "$round" = 0 ] && played='The practice round is played' || played="^Round $round is played"
        await host "$played"
        screen host "lesson-$round-host-played"
        screen board "lesson-$round-board-played"
        key ben ready "lesson-$round-ben-ready"
        round=$((round + 1))
    done
    await host 'The game is over'
    screen board lesson-7-board-end
    key host debrief lesson-7-host-debrief
    key host 'debrief table' lesson-7-host-debrief-table
    key host 'debrief 1' lesson-7-host-debrief-seat
    key host 'whatif 2 2 talent 30' lesson-7-host-whatif
    for session in host board ada ben server; do tmux kill-session -t "$session"; done
}

lesson_round() {
    case $1 in
        1)
            key host seats lesson-1-host-seats
            key host pause lesson-1-host-pause
            screen board lesson-1-board-paused
            key host 'say Read the event aloud, please.' lesson-1-host-say
            key host resume lesson-1-host-resume
            ;;
        2)
            key host 'inject thaw' lesson-2-host-inject
            key host 'more 30' lesson-2-host-more
            key host 'wait 2 60' lesson-2-host-wait
            screen ben lesson-2-ben-wait
            ;;
        3)
            key host eyes lesson-3-host-eyes
            screen board lesson-3-board-eyes
            screen ben lesson-3-ben-eyes
            key host free lesson-3-host-free
            key host hide lesson-3-host-hide
            ;;
        5)
            key host show lesson-5-host-show
            key host close lesson-5-host-close
            key host 'remove 1' lesson-5-host-remove
            key host 'admit 1' lesson-5-host-admit
            ;;
        6) key host reopen lesson-6-host-reopen-too-late ;;
    esac
}

lesson_reopened() {
    await host '^Round 4 is played'
    key host reopen lesson-4-host-reopen
    screen board lesson-4-board-reopened
    screen ben lesson-4-ben-reopened
    key ben commit lesson-4-ben-commit-again
    sleep 2
}

provinces_round() {
    case $1 in
        1)
            key ada 'offer lead 2 equipment' provinces-1-ada-offer
            key ben accept provinces-1-ben-accept
            key ada 'card national_labs' provinces-1-ada-card
            key ada 'equipment 40' provinces-1-ada-equipment
            ;;
        2)
            key ben 'ai 50' provinces-2-ben-ai
            key ben 'offer subsidy 1 20' provinces-2-ben-subsidy
            ;;
    esac
}

# Two groups of a class, two hosts and a projector: what a console does to seats and what is shown after the end.
classroom() {
    to=$1
    terminal server "$cli serve --port $2 --host 127.0.0.1"
    await server '^listening'
    terminal host "$cli host --server 127.0.0.1:$2 --groups 2 --seats 3 --scenario quick --untimed --seed 7"
    await host ' code '
    code=$(tmux capture-pane -p -S -100 -t host | sed -n 's/^game .* code //p' | head -n 1)
    terminal board "$cli watch $code --server 127.0.0.1:$2 --groups 2"
    await board 'To join'
    for name in ann ben cem; do
        terminal "$name" "$cli join $code --server 127.0.0.1:$2 --name $name --line"
        await "$name" 'You are'
    done
    await host 'cem joined'
    screen host "$to-0-host-lobby"
    screen board "$to-0-board-lobby"
    key host 'weights growth 30 security 20' "$to-0-host-weights"
    screen ben "$to-0-ben-weights"
    screen board "$to-0-board-weights"
    key host groups "$to-0-host-groups"
    key host cohost "$to-0-host-cohost"
    beside=$(tmux capture-pane -p -J -t host | sed -n 's/^  chokepoint \(host --game.*\)/\1/p' | tail -n 1)
    terminal second "$cli $beside"
    await second 'groups of 3 seats'
    screen second "$to-0-second-arrives"
    key second start "$to-0-second-start"
    round=1
    while [ "$round" -le 6 ]; do
        await host "Round $round of 6"
        classroom_round "$round"
        for phase in plan commit; do key host next "$to-$round-host-$phase"; done
        if [ "$round" -lt 5 ]; then key second next "$to-$round-second-report"; else key host next "$to-$round-host-report"; fi
        screen host "$to-$round-host-report"
        screen board "$to-$round-board-report"
        [ "$round" = 6 ] || key host next "$to-$round-host-next"
        round=$((round + 1))
    done
    key host next "$to-7-host-end"
    await host 'Enter ends'
    screen host "$to-7-host-end"
    screen board "$to-7-board-end"
    key host groups "$to-7-host-groups"
    for page in present '2: present' '1: present whatif 1 2 talent 30' '2: present turn 1'; do
        key host "$page" "$to-7-host-$(word "$page")"
        sleep 2
        screen board "$to-7-board-$(word "$page")"
        screen ben "$to-7-ben-$(word "$page")"
    done
    key host '' "$to-7-host-goodbye"
    for session in host board ann ben cem second server; do tmux kill-session -t "$session"; done
}

classroom_round() {
    case $1 in
        1)
            key host '1: move 2 group 2' "$to-1-host-move"
            screen cem "$to-1-cem-moved"
            screen board "$to-1-board-moved"
            key host 'move 2 3' "$to-1-host-move-nowhere"
            ;;
        2)
            key host '2: hand 1' "$to-2-host-hand"
            key host '2: lobby 2' "$to-2-host-lobby"
            screen cem "$to-2-cem-sent-back"
            screen board "$to-2-board-sent-back"
            key cem '' "$to-2-cem-again"
            key host seats "$to-2-host-seats"
            key host 'weights growth 40' "$to-2-host-weights-too-late"
            ;;
        3)
            key host '2: admit 3' "$to-3-host-admit"
            key second 'say Two of us are here to help.' "$to-3-second-say"
            screen ann "$to-3-ann-say"
            key second cohost "$to-3-second-cohost-refused"
            ;;
        5)
            key host 'cohost off' "$to-5-host-cohost-off"
            screen second "$to-5-second-withdrawn"
            ;;
    esac
}

classroom_wide() {
    columns=120
    rows=40
    classroom classroom-wide 7984
    columns=80
    rows=24
}

for game in ${1:-one_person two_persons rivals provinces lesson classroom classroom_wide}; do
    case $game in
        rivals) together rivals 7980 '--economies platform,foundry,toolmaker,carmaker,great_market' ;;
        provinces) together provinces 7981 '' ;;
        classroom) classroom classroom 7983 ;;
        *) "$game" ;;
    esac
done
echo "kept $(ls "$out" | wc -l) screens in $out"
