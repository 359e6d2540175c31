package org.chokepoint.cli.command;

import java.util.List;
import java.util.regex.Pattern;
import org.chokepoint.cli.screen.Wrap;
import org.chokepoint.protocol.v1.SeatCode;

/** A code that brings a person to the seat on another device. */
final class DeviceWord implements Word {
    private static final Pattern SEAT = Pattern.compile("\\d{1,3}(\\.\\d{1,3})?");
    private static final int SECONDS_PER_MINUTE = 60;

    @Override
    public String name() {
        return "device";
    }

    @Override
    public List<String> usage() {
        return List.of("device", "device 3");
    }

    @Override
    public String about() {
        return "A code that brings you to your seat on another device.";
    }

    @Override
    public void run(Desk desk, TypedLine line) throws WordProblem {
        String seat = line.args().isEmpty() ? "0" : line.args().get(0).text();
        if (line.args().size() > 1 || !SEAT.matcher(seat).matches()) {
            throw new WordProblem("Type device, or as the host the number of a seat behind it: device 3");
        }
        if (desk.board().seat() == 0 && seat.equals("0")) {
            throw new WordProblem("You have no seat. Type the number of somebody's: device 3");
        }
        int dot = seat.indexOf('.');
        int of = Integer.parseInt(dot < 0 ? seat : seat.substring(0, dot));
        int member = dot < 0 ? 0 : Integer.parseInt(seat.substring(dot + 1));
        desk.seatCode(of, member).ifPresent(code -> desk.say(Wrap.text(sentence(code, desk))));
    }

    private static String sentence(SeatCode code, Desk desk) {
        return "The code of seat " + code.getSeat() + " is " + code.getCode() + ", for once and "
                + code.getValidS() / SECONDS_PER_MINUTE + " minutes. On the other device: chokepoint join "
                + (desk.board().code().isEmpty() ? "CODE" : desk.board().code()) + " --seat " + code.getCode()
                + " --server HOST:PORT";
    }
}
