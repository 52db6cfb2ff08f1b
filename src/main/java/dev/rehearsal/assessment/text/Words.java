package dev.rehearsal.assessment.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Plain text and its words: what is left when formatting, invisible characters and case are taken away. */
final class Words {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Cs}\\p{Co}&&[^\\n\\t]]");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*+\u2022>#]+|\\(?\\d{1,2}[.)])\\s+");
    private static final Pattern MARKS = Pattern.compile("[*_`~|#]+");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]{0,500})]\\([^)]{0,500}\\)");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern WORD =
            Pattern.compile("\\d+(?:[.,]\\d+)*|[\\p{L}\\p{M}]+(?:'[\\p{L}]+)?|[%,;:.!?\u2014()]");

    private Words() {}

    /** The text as it would be spoken. */
    static String plain(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'');
        plain = INVISIBLE.matcher(plain).replaceAll("");
        plain = BULLET.matcher(plain).replaceFirst("");
        plain = LINK.matcher(plain).replaceAll("$1");
        plain = MARKS.matcher(plain).replaceAll(" ");
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }

    /** Words, numbers and the marks that separate clauses, in lower case. */
    static List<String> of(String plain) {
        return WORD.matcher(plain.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(Vocabulary::shared)
                .toList();
    }

    static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0)) || token.equals("%");
    }
}
