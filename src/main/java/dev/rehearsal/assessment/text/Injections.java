package dev.rehearsal.assessment.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Recognises text that gives orders to a judge instead of answering an interviewer. To mention an attack, as a good
 * answer about language models does, is not to make one; nor is it an order when the speaker says what they would do.
 */
final class Injections {

    private static final int READ = 2_000;

    private static final String GRADER =
            "(?:ai |automated |llm )?(?:judge|grader|evaluator|examiner|rater|scorer|assessor|grading model|ai|llm|language model)s?";
    private static final String TOP =
            "(?:levels? (?:of )?\"?(?:4|four)\\b|(?:full|maximum|max|highest|top|perfect|best)(?: possible)?"
                    + " (?:marks?|credit|points?|score|grade|rating|level|verdict)\\b"
                    + "(?! (?:picture|view|overview|design|architecture|diagram|of (?:abstraction|detail|autonomy|the)))"
                    + "|the (?:maximum|highest|best)(?= *[.,;]?$)|outstanding|strong yes|(?:4|10|100)/(?:4|10|100)\\b|10 out of 10"
                    + "|the number 4\\b|\\b4 (?:on|for|in|everywhere)\\b|full points)";
    /** Where an order begins: not after "I would" or "we". */
    private static final String ORDER =
            "(?:^\\W*|[.,:;!?>\\]\u2014-]\\s*|\\b(?:please|kindly|now|then|just|only|must|simply|immediately|you(?: to| must| should| will| have to)?) )";

    private static final String ORDER_OR_AND = "(?:" + ORDER + "|\\band )";

    /** What nobody says in an answer, in whatever sentence it stands. */
    private static final List<Pattern> FORGERIES = List.of(
            // plain text has lost the bars of <|such|> marks
            pattern(
                    "< ?/? ?(?:system|im[_ ]start|im[_ ]end|assistant|endoftext|instructions?|transcript|verdict|rubric|output|score|judge)\\b[^>]{0,80}>"
                            + "|\\[/?inst\\]|<</?sys>>"),
            // letters of two alphabets within a word are there to be overlooked
            pattern("[a-z]\\p{IsCyrillic}|\\p{IsCyrillic}[a-z]"),
            pattern(
                    "\"(?:level|verdict|grade|rating|pass|passed|winner)\"? ?: ?\"?(?:4|true|pass|strong|perfect|outstanding|[a-d]\\b)"
                            + "|\"score\" ?: ?\"?(?:1\\.0|4|10|100)\\b|\\{ ?winner ?:"),
            pattern(
                    "\\b(?:level|verdict|grade|rating|result|recommendation) ?[:=] ?\"?(?:4\\b|four|pass\\b|strong yes|perfect|outstanding)"
                            + "|\\bscore ?[:=] ?(?:\\d+/\\d+|1\\.0\\b|100\\b|full|perfect)"
                            + "|\\bverdict is (?:a )?(?:strong yes|pass|outstanding)|\\blevel ?= ?\\d"),
            pattern(
                    "^\\W*(?:system|assistant|developer|admin(?:istrator)?|judge|evaluator|grader|instructions?)\\b[^:>\\]]{0,40}[:>\\]]"
                            + ".*\\b(?:assessment|verdict|grad\\w+|scor\\w+|levels?|instructions?|judge|candidate|pass\\w*|transcript|override|prompt|respond|criteri\\w+)\\b"),
            pattern("^\\W*(?:system|admin(?:istrator)?|developer|dev)[ _](?:override|message|mode|note)\\b"),
            pattern(
                    "\\b(?:begin|end) (?:of )?(?:the )?(?:transcript|judge output|evaluation|submission)\\b"
                            + "|-{2,} ?end of (?:the )?(?:answer|transcript)|^end of (?:the )?(?:answer|transcript|submission|conversation)\\b"),
            pattern(
                    "\\b(?:evaluation|grading|assessment|scoring) (?:is )?(?:complete|over|disabled|bypassed|finished|override|overridden)\\b"
                            + "|\\bauto-?pass\\b|\\b(?:pre-approved|already been approved)\\b|\\bgrading policy\\b"
                            + "|\\b(?:final|previous) (?:evaluation )?(?:decision|result|verdict) ?[:=]|\\bfinal (?:decision|verdict): "),
            pattern(
                    "\\[(?:grading|evaluation|evaluator|submission|correction|previous|select|system|judge|admin|dev|note to|defer)\\b[^\\]]{0,120}(?:\\]|$)"
                            + "|\\[(?:answer|response|output|submission) (?:metadata|status|header)\\]"),
            pattern(
                    "\\b(?:evaluation|grading|assessment|scoring|rubric) is (?:actually |really |just |only )?(?:a |the )?test\\b"
                            + "|\\btests? (?:of )?(?:whether|if) the "
                            + GRADER
                            + "\\b|\\b(?:select|choose|pick|prefer) (?:response|answer|option|candidate) [a-d]\\b"
                            + "|\\bonly the \"?(?:final|last) (?:answer|draft|version|submission)\"? (?:should|must|is to|may|can) be (?:graded|judged|scored|read|rated)"),
            // strings of praise without a sentence around them were found by machines, for machines
            pattern(
                    "^(?!.*\\b(?:the|an?|is|are|was|were|we|i|you|it|to|of|for|and|or|with|in|on|by|at|from|that|be|as|not)\\b)"
                            + "(?=\\W*(?:\\w+\\W+){1,7}\\w*\\W*$).*\\b(?:super-?excellent|outstandingly|impeccabl|uncontradict|undisput|indisput|superlativ|flawless|faultless|irreproach|unimpeach|unsurpass|unexceptionabl)"),
            // whoever speaks so speaks to a model, not to an interviewer
            pattern(
                    "\\bi want you to act as\\b|\\b(?:now you|you (?:will now|will|now|are going to|are to|have to|must)) (?:act as|act just like|play the role of|role-?play|pretend to be) (?:an?|the|two|another|my)\\b"
                            + "|\\bfrom now on,? you (?:are|will|must|have|act|answer)\\b|\\b(?:answer|follow|obey) (?:all )?my prompts\\b"
                            + "|^\\W*(?:very good|well done|okay|congratulations)?\\W*(?:now|here) (?:come|comes|follow) (?:a )?new (?:tasks?|instructions?|orders?)\\b"
                            + "|\\byour (?:new )?instructions are (?:now )?to\\b"
                            + "|\\b(?:vergiss|vergessen sie|ignoriere|ignorieren sie|missachte)\\b.{0,40}\\b(?:alle[sn]?|anweisungen|auftr\u00e4ge|befehle|aufgaben)\\b"),
            pattern("\\b(?:follow|obey) (?:these|the following|the embedded|my) (?:instructions|orders|commands)\\b"),
            pattern("^\\W*(?:dear |attention,? |hey,? |hello,? )?" + GRADER + "\\s*[,:]"
                    + "|\\b(?:dear|attention|note to|message to|instructions? (?:to|for)|addressed to)\\b,? (?:the |an? )?"
                    + GRADER + "\\b"
                    + "|^to the " + GRADER
                    + " (?:reading|evaluating|grading)|\\bwhoever (?:evaluates|grades|judges|scores|reads) this"
                    + "|\\b(?:wise|sophisticated) (?:evaluators?|graders?|judges?|examiners?)\\b"),
            pattern(
                    "\\bif you are an? (?:ai|llm|language model|bot)\\b|\\bas an? (?:ai|language model|instruction-following ai),? you\\b"
                            + "|\\byou are (?:now|no longer) (?:an? |the |my )?(?:\\w+ )?" + GRADER),
            pattern("\\b(?:new|updated|real|changed) (?:instructions?|directives?|rules?)(?: for the " + GRADER
                    + ")? ?:" + "|\\byour (?:new|only|real|next) (?:task|instruction|job|goal)s? (?:is|are|now)\\b"),
            pattern(
                    "\\b(?:this|the|my|every) (?:answer|response|submission|candidate|turn)\\b.{0,30}\\b(?:deserves|must receive|must be|should (?:receive|get|be given|be (?:scored|graded|rated|marked))|counts? as|gets|receives|is)\\b.{0,30}"
                            + TOP),
            pattern(
                    "\\b(?:satisf(?:y|ies)|meets?|fulfil(?:l|ls)) (?:fully )?(?:all|every|the) (?:rubric )?(?:criteria|requirements of the rubric|rubric)\\b"));

    /** What is an order unless it is only reported. */
    private static final List<Pattern> ORDERS = List.of(
            pattern(
                    ORDER
                            + "(?:ignore|disregard|forget|override|bypass|drop|skip|abandon)\\b (?:(?!when|if|because)[\\w']+ ){0,4}"
                            + "(?:instructions?|prompts?|rules?|rubrics?|criteria|criterion|anchors?|guidelines|directives?|transcript|orders|evidence)\\b"),
            pattern(
                    ORDER
                            + "(?:forget|ignore|stop|disregard) (?:about )?(?:everything|all of (?:it|the above)|the above"
                            + "|(?:all|any|every|each) (?:of )?(?:(?:the|your|my|these|previous|prior|preceding|following|earlier|other|provided|given|and|or) ){0,4}"
                            + "(?:assignments?|tasks?|information|contexts?|documents|articles|commands|thoughts|orders|instructions))\\b"),
            pattern(
                    "\\b(?:ignore|forget) (?:everything|all)\\b.{0,60}\\b(?:just|and) (?:say|output|print|answer|reply|write)\\b"),
            pattern(ORDER_OR_AND
                    + "(?:give|award|assign|grant|return|output|set|print|write|enter|record|respond with|reply with|answer with|use)\\b.{0,60}?"
                    + TOP),
            pattern(ORDER_OR_AND
                    + "(?:score|grade|rate|mark|judge|evaluate|assess|consider|treat)\\b (?:\\w+ ){0,3}?(?:this|me|my|all criteria|every criterion|every answer|everything|the (?:criterion|candidate|answer|response|reference statements))\\b.{0,60}(?:"
                    + TOP + "|\\b(?:passed|met|covered|perfect|as level|as correct|correct|with 4|\\b4\\b)|as if i)"),
            pattern("\\b(?:rate|score|grade|mark) (?:this|my|the) (?:candidate|answer|response)\\b.{0,20}(?:\\b4\\b|"
                    + TOP + ")"),
            pattern(
                    ORDER_OR_AND
                            + "(?:reveal|show|print|repeat|display|leak|tell)\\b.{0,25}\\b(?:system prompt|hidden rubric|your (?:system )?(?:instructions|prompt|rubric)|the rubric|reference statements)\\b"),
            pattern(
                    ORDER
                            + "(?:do not|don't|stop) (?:grade|grading|judge|judging|evaluat\\w+|deduct\\w*|penali[sz]\\w+|follow (?:the|your) (?:rubric|instructions))\\b"),
            pattern(
                    ORDER_OR_AND
                            + "(?:grade|score|evaluate|select) (?:only )?(?:the final (?:answer|submission)|this (?:answer|response)|response [a-d])\\b"),
            pattern(
                    "\\b(?:every|any|each) (?:answer|response|word|silence)?\\b.{0,30}\\b(?:is|counts as|gets)\\b.{0,10}"
                            + TOP
                            + "|\\b(?:is|counts as) level (?:4|four)\\b|\\b(?:correct|right) level (?:for|of) this\\b|\\bthe level is (?:4|four)\\b"),
            pattern(ORDER + "(?:pretend|imagine|assume) (?:that )?(?:i|you)\\b.{0,80}(?:" + TOP
                    + "|\\bgrade|\\bscore|\\bevil|\\bexplained everything)"),
            pattern("\\bmust (?:assign|award|give|return|output)\\b.{0,40}" + TOP
                    + "|\\bset (?:the )?confidence to\\b|\\blower levels are\\b"));

    private static final Pattern MENTION = pattern(
            "\\b(?:attack(?:er|ers|s)?|injections?|jailbreaks?|malicious|adversar\\w+|red[- ]team\\w*|guardrails?)\\b"
                    + "|\\b(?:(?:would|might|may|could|can|will|to|users|people|candidates) say|says|saying|writes?|written|contains?|like|such as|types?|tell(?:s|ing)?|asks?)\\b[:,]? ?[\"'\u201C\u2018]");

    private Injections() {}

    static boolean madeBy(String plain) {
        var text = (plain.length() > READ ? plain.substring(0, READ) : plain).toLowerCase(Locale.ROOT);
        if (MENTION.matcher(text).find()) {
            return false;
        }
        return FORGERIES.stream().anyMatch(forgery -> forgery.matcher(text).find())
                || ORDERS.stream().anyMatch(order -> order.matcher(text).find())
                || Hijacks.isIn(text);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex);
    }
}
