package org.chokepoint.content.check;

import org.chokepoint.content.model.Size;
import org.chokepoint.content.model.Text;

/** Texts are as short as players read them. */
final class WordLimitsCheck implements Check {
    /** Han and kana are written without spaces; two signs count as a word, which is about what a translation needs. */
    private static final int SIGNS_A_WORD = 2;

    @Override
    public void run(Subject subject) {
        subject.eachPart((owner, part, value) -> {
            Size size = part.annotation(Size.class);
            if (value instanceof Text text && size != null) {
                checkText(subject, text, size.max());
            }
        });
    }

    private static void checkText(Subject subject, Text text, int most) {
        text.byLanguage().forEach((language, words) -> {
            int count = words(words);
            if (count > most && subject.isSound(text, language)) {
                String message = "This text has " + count + " words; here at most " + most + " are read.";
                String advice = "Take out " + (count - most) + ".";
                subject.error("text-too-long", subject.map().value(text, language), message, advice);
            }
        });
    }

    /** Words of a text in any script. */
    static int words(String text) {
        int signs = 0;
        int words = 0;
        boolean inWord = false;
        for (int sign : text.codePoints().toArray()) {
            boolean alone = isWrittenWithoutSpaces(sign);
            boolean letter = !alone && !Character.isWhitespace(sign);
            signs += alone ? 1 : 0;
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words + (signs + SIGNS_A_WORD - 1) / SIGNS_A_WORD;
    }

    private static boolean isWrittenWithoutSpaces(int sign) {
        return switch (Character.UnicodeScript.of(sign)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER -> true;
            default -> false;
        };
    }
}
