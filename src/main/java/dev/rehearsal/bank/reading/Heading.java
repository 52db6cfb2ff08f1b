package dev.rehearsal.bank.reading;

import java.util.Arrays;
import java.util.Optional;

/** The headings of a question's file, in the order in which they stand there. */
enum Heading {
    PROBLEM("## Problem Statement"),
    REQUIREMENTS("## Requirements"),
    FUNCTIONAL("### Functional"),
    NON_FUNCTIONAL("### Non-functional"),
    CONSTRAINTS("### Constraints"),
    FACTS("## Facts on Request"),
    HINTS("## Hints"),
    COMPONENTS("## Expected Solution Components"),
    FOLLOW_UPS("## Follow-up Questions"),
    TWISTS("## Twists"),
    EVALUATION("## Evaluation Criteria"),
    LOOK_FOR("### Look for"),
    RED_FLAGS("### Red flags"),
    BONUS("### Bonus points");

    private final String spelling;

    Heading(String spelling) {
        this.spelling = spelling;
    }

    String spelling() {
        return spelling;
    }

    static Optional<Heading> spelled(String line) {
        return Arrays.stream(values())
                .filter(heading -> heading.spelling.equals(line))
                .findFirst();
    }

    /** The heading that was probably meant: the same letters, in another case or under another number of marks. */
    static Optional<Heading> meant(String line) {
        String letters = letters(line);
        return Arrays.stream(values())
                .filter(heading -> {
                    String right = letters(heading.spelling);
                    return right.equals(letters) || right.equals(letters + "s") || letters.equals(right + "s");
                })
                .findFirst();
    }

    private static String letters(String line) {
        return Words.plain(line).replace(" ", "");
    }
}
