package org.chokepoint.content.check;

import java.util.List;
import org.chokepoint.content.issue.Advice;
import org.chokepoint.content.model.PackInfo;
import org.chokepoint.content.model.RecordShape.Part;
import org.chokepoint.content.model.Text;

/** Every text is there in the pack's main language, should be in the others, and is in no language beside them. */
final class LanguagesCheck implements Check {
    @Override
    public void run(Subject subject) {
        PackInfo pack = subject.rules().pack();
        if (!subject.isSound(pack, "languages") || pack.languages().isEmpty()) {
            return;
        }
        subject.eachPart((owner, part, value) -> {
            if (value instanceof Text text && subject.isSound(owner, part.key())) {
                checkText(subject, owner, part, text, pack.languages());
            }
        });
    }

    private static void checkText(Subject subject, Record owner, Part part, Text text, List<String> languages) {
        for (String language : text.byLanguage().keySet()) {
            if (!languages.contains(language)) {
                String message = "'" + language + "' is not a language of this pack.";
                String advice = Advice.insteadOfFew(language, languages, "languages in pack.yaml");
                subject.error("unknown-language", subject.map().key(text, language), message, advice);
            }
        }
        for (String language : languages) {
            if (!text.byLanguage().containsKey(language)) {
                reportMissing(subject, owner, part, language, language.equals(languages.get(0)));
            }
        }
    }

    private static void reportMissing(Subject subject, Record owner, Part part, String language, boolean main) {
        String message = "'" + part.key() + "' has no text in '" + language + "'"
                + (main ? ", the pack's main language." : "; players of that language see another.");
        String advice = "Add '" + language + ": \"...\"'.";
        if (main) {
            subject.error("missing-language", subject.map().key(owner, part.key()), message, advice);
        } else {
            subject.warning("untranslated", subject.map().key(owner, part.key()), message, advice);
        }
    }
}
