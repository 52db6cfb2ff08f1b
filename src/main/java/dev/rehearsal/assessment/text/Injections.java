package dev.rehearsal.assessment.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Recognises text that gives orders to a judge instead of answering an interviewer. To mention an attack, as a good
 * answer about language models does, is not to make one.
 */
final class Injections {

    private static final List<Pattern> ORDERS = List.of(
            order(
                    "\\b(?:ignore|disregard|forget|override|bypass)\\b.{0,30}\\b(?:previous|prior|above|earlier|all|any|your|the|these|those|system)\\b.{0,25}\\b(?:instructions?|prompts?|rules?|rubrics?|criteria|guidelines|directions|directives|constraints|messages?)\\b"),
            order(
                    "\\b(?:score|grade|rate|mark|judge|evaluate|assess)\\b.{0,20}\\b(?:this|me|my|the|it)\\b.{0,40}\\b(?:as|with|at|to)\\b.{0,20}(?:\\b(?:level|score|full|maximum|max|highest|perfect|outstanding|excellent|pass(?:ing|ed)?|correct|4|10|100)\\b)"),
            order(
                    "\\b(?:give|award|assign|grant|return|output|set|respond with|reply with|answer with|print)\\b.{0,40}\\b(?:full|maximum|max|highest|perfect|top|level|score|grade|marks?|rating|verdict|10/10|4/4|5/5|100)\\b.{0,30}(?:\\b(?:score|level (?:4|four|on|for|in)|marks?|credit|points?|grade|rating|4|5|10|100|outstanding|strong yes)\\b)"),
            order(
                    "\\byou (?:are|must|will|should) (?:now |hereby )?(?:be |act as |play )?(?:a |an |the )?(?:judge|grader|evaluator|examiner|rater|scorer|assessor|lenient|generous|unrestricted|dan\\b)"),
            order(
                    "\\b(?:as|dear|attention|hey|note to|message to|instruction to|instructions for)\\b[ ,:]*(?:the |an? )?(?:judge|grader|evaluator|examiner|rater|ai|llm|model|assistant|scorer)s?\\b"),
            order(
                    "^\\W*(?:system|assistant|developer|admin(?:istrator)?|sys)\\s*(?:prompt|message|note|override|instruction)?\\s*[:>\\]]"),
            order(
                    "<\\|?/?(?:system|im_start|im_end|assistant|endoftext|instructions?)\\b|\\[/?inst]|<</?sys>>|\\bend of (?:the )?(?:transcript|answer|submission|conversation)\\b"),
            order(
                    "[\"']?(?:score|level|verdict|pass|grade|rating|passed)[\"']?\\s*[:=]\\s*[\"']?(?:\\d|true|pass|strong|perfect|outstanding|full)"),
            order(
                    "\\b(?:reveal|show|print|repeat|tell me|output|display|leak)\\b.{0,30}\\b(?:your|the|system)\\b.{0,20}\\b(?:system prompt|prompt|instructions|rubric|reference statements?|hidden)\\b"),
            order(
                    "\\b(?:new|updated|real|actual|following) (?:instructions?|task|directive|rules?)\\s*(?::|for you|are)"),
            order(
                    "\\b(?:this|the|my) (?:answer|response|submission|candidate)\\b.{0,30}\\b(?:deserves|must receive|should (?:receive|get|be given|be (?:scored|graded|rated))|must be (?:scored|graded|rated|given))\\b"),
            order(
                    "\\[(?:grading|evaluation|submission|correction|previous|select|system|judge|note to)\\b[^\\]]{0,120}\\]"),
            order("\\b(?:wise|sophisticated|fair|careful|expert|good) (?:evaluators?|graders?|judges?|examiners?)\\b"),
            order(
                    "\\b(?:grade|score|evaluate|select) (?:only )?(?:the final|this (?:answer|response)|response [a-d])\\b"),
            order("\\b(?:follow|obey) (?:these|the following|the embedded|my) (?:instructions|orders|commands)\\b"),
            order(
                    "\\b(?:do not|don't|stop) (?:grade|grading|judge|judging|evaluat\\w+|deduct\\w*|penali[sz]\\w+|follow\\w*)\\b"));

    private static final Pattern MENTION = Pattern.compile(
            "\\b(?:attack(?:er|ers|s)?|injections?|jailbreaks?|malicious|adversar\\w+|red[- ]team\\w*|somebody|someone|users?|customers?|people|documents?|web ?pages?|retrieved|guardrails?|such as|for example|for instance|e\\.g|like \"|says|saying|said|detect|filter|block|classif\\w+|train|prevent|defen[cd]\\w*)\\b");

    private Injections() {}

    static boolean madeBy(String plain) {
        var text = plain.length() > 2_000 ? plain.substring(0, 2_000) : plain;
        var lower = text.toLowerCase(Locale.ROOT);
        return ORDERS.stream().anyMatch(order -> order.matcher(lower).find())
                && !MENTION.matcher(lower).find();
    }

    private static Pattern order(String regex) {
        return Pattern.compile(regex);
    }
}
