package dev.rehearsal.assessment.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises text that wants to make something else of whatever model reads it: another role, another task, another
 * form of its reply, or a copy of its prompt. No level is named in it, and no candidate speaks so to an interviewer.
 *
 * <p>Requests that any assistant would get, for a poem or for code, are none: they reach neither a level nor a stage.
 */
final class Hijacks {

    /** Where a sentence, or an order within it, begins. */
    private static final String ORDER =
            "(?:^\\W*|[.:;!?]\\s*|\\b(?:please|kindly|now|then|and|but|always|can you|could you|would you|will you|you"
                    + " (?:must|should|will|have to|need to)|(?:don't|do not) forget to|remember to|be sure to|take a"
                    + " moment to) )";

    /** At the beginning alone: within a sentence, the same words may be about anything. */
    private static final String FIRST = "^\\W*(?:(?:please|kindly|now|okay|ok|so|and|then|hey|hello)\\W+)*";

    private static final String REPLY = "\\byour (?:own |next |final |whole |entire |following"
            + " )?(?:response|reply|answer|message|output|completion)(?:'s|s)?\\b(?!"
            + " (?:times?|latency|size|rate|code|length|schema|cache|queues?|topics?|bus|broker|body|payload|layer|head|vector)\\b)";

    private static final String COPY =
            "(?:show|print|repeat|reveal|display|output|tell|give|list|leak|copy|recite|quote|write out|read"
                    + " out|spell[- ]*check)";

    private static final String PROMPT =
            "(?:prompt[- _]?texts?\\b|(?:above|previous|preceding|initial|hidden|secret|system)"
                    + " (?:prompt|instructions?)\\b|(?:prompt|instructions?|words|text|everything) (?:(?:that"
                    + " )?(?:stands?|comes?|is|are|was|were) )?above\\b)(?!"
                    + " (?:versions?|ids?|hash|template|to|in|into|for|with|from|beside)\\b)";

    /** What the reply is to look like. */
    private static final List<Pattern> FORMS = patterns(
            ORDER
                    + "(?:translate|en(?:code|crypt)|render|re(?:write|phrase|verse|arrange)|invert|scramble|jumble|shuffle|misspell|modify|enhance|augment|convert)\\b.{0,50}?"
                    + REPLY,
            ORDER
                    + "(?:add|append|prepend|insert|embed|integrate|include|introduce|incorporate|apply|use|substitute|replace|group|hide|write|validate)\\b.{0,60}?"
                    + " (?:in|into|to|of|for|with|at the (?:start|end|beginning) of) "
                    + REPLY,
            ORDER + "(?:give|provide|write|display|deliver|present|put|send|express|begin|start|end|finish)\\b.{0,30}?"
                    + REPLY + "(?: back)? (?:in|as|using|with|by|backwards?)\\b",
            ORDER + "use \\w+ to (?:display|render|write|encode|give|show|express)\\b.{0,20}" + REPLY,
            FIRST + "(?:in|at the (?:end|start|beginning) of|with) " + REPLY
                    + "\\W+(?:include|add|mention|hint|tease|use|write|say|state|put|promote|recommend)\\b",
            FIRST
                    + "(?:reply|respond|answer|speak|write)(?: to (?:me|this|everything))?(?: only)?"
                    + " (?:in|using|with|by) .{0,20}\\b(?:base ?\\d+|encoding|cipher|reverse|morse|rot"
                    + " ?13|rhymes?|verse|emojis?|one word|a single"
                    + " word|capitals|french|german|spanish|italian|portuguese|russian|japanese|chinese|latin|dialect)\\b");

    /** Who it is to be. */
    private static final List<Pattern> ROLES = patterns(
            "\\byou(?: are|'re) (?:role-?playing|(?:about|going) to (?:become|immerse|play|act|impersonate))\\b",
            "\\b(?:stay|stays|remain|remains|keep|bleib\\w*) (?:\\w+ )?in"
                    + " (?:your|the|their|his|her|character|ihren|ihrer|deiner)\\b"
                    + " ?(?:roles?|characters?|rollen?)?\\b(?<=role|roles|character|characters|rolle|rollen)",
            "\\b(?:do not|don't|never|not|without) (?:\\w+ )?(?:break|breaking|leave|leaving|drop|dropping|falling out"
                    + " of|step out of) (?:of )?(?:your |the |their |his |her )?(?:roles?|characters?|persona|figure)\\b",
            FIRST + "act (?:as|like|just like) (?:an?|the|my|if you)\\b",
            FIRST
                    + "(?:speak|talk|behave|answer|respond|reply)(?: (?:to )?(?:me|us|this|everything|all|my"
                    + " questions?|the (?:following|next) questions?))? (?:in the (?:style|voice|manner) of|like"
                    + " an?)\\b",
            "\\brespond as such\\b|\\bspeak like an? \\w+\\W*$",
            FIRST
                    + "you are (?:an?|the|my) (?:[\\w-]+ ){0,3}(?:assistant|chat"
                    + " ?bot|bot|robot|gpt|terminal|console|interpreter|translator|guidebook|story-?teller|narrator|persona|pirate|oracle)\\b",
            FIRST + "you are now (?:an?|the|my|called|named|free)\\b",
            FIRST + "pretend (?:that )?(?:you\\b|to be\\b)",
            "\\bfrom now on,? (?:answer|respond|reply|speak|ignore)\\b|\\bfrom now (?:on )?(?:known|called) as\\b",
            "\\bdo anything now\\b|\\b(?:named?|called|as|known as|like)"
                    + " dan\\b|\\b(?:dan|jailbreak|god|unrestricted|uncensored) mode\\b",
            "\\bconfines of (?:ai|al)\\b|\\bcontent policy is\\b.{0,30}\\b(?:lenient|strict|lifted|off|void)\\b",
            "\\b(?:du bist|bist du|sie sind) (?:jetzt|nun|ab (?:jetzt|sofort))\\b|\\b(?:jetzt|nun|ab (?:jetzt|sofort))"
                    + " bist du\\b|\\bich (?:m\u00F6chte|will), dass"
                    + " (?:sie|du)\\b.{0,40}\\b(?:fungier|handel|spiel|agier)");

    /** What it is to do now, and what to forget. */
    private static final List<Pattern> TASKS = patterns(
            "\\b(?:new|further|other) (?:tasks?|instructions?|assignments?) (?:now )?(?:follow|are"
                    + " followed)\\b(?=\\W*$)|\\b(?:new|great|another) (?:\\w+ )?challenge for you\\b|\\bstart (?:\\w+"
                    + " ){0,2}with a (?:completely )?new task\\b|\\b(?:concentrate|focus) (?:now )?on your new"
                    + " (?:task|question|challenge|assignment)\\b|\\bhelp me (?:now )?with the following"
                    + " (?:task|assignment)\\b|\\byour new (?:task|job|role|goal|purpose|mission)\\b",
            "\\bforget (?:everything|all)(?: that)?(?: (?:was|came|stood|is|stands))? (?:before|above|prior|so far)\\b",
            ORDER
                    + "leave (?:all )?(?:of )?(?:the |your )?(?:previous|earlier|prior)"
                    + " (?:information|instructions|tasks?|context)"
                    + " behind\\b|\\b(?:tasks?|instructions|rules|everything)\\b.{0,20}\\b(?:out of|from) your"
                    + " (?:head|mind|memory)\\b",
            "\\b(?:contrary to|deviating from|regardless of|in spite of) (?:all |any |the |your"
                    + " )?(?:previous|prior|earlier|above) (?:instructions|orders|rules)\\b",
            "\\b(?:do not|don't) answer (?:this|my) question\\b|\\b(?:do not|don't) answer the question,?"
                    + " (?:but|and|just|instead)\\b|(?:^\\W*|[.!?;,]\\s*|\\bbut |\\binstead )(?:just|only|simply|instead)"
                    + " (?:output|print|say|write|answer|reply with|respond with) ?:? ?[\"'\u201C\u2018]|\\bstop"
                    + " (?:everything|whatever you(?: are|'re) doing)\\b",
            "\\b(?:abweichend|entgegen) (?:von |zu )?(?:den |allen"
                    + " )?(?:vorherigen|bisherigen|vorigen|obigen)\\b|\\bh\u00F6re? nicht auf (?:alles|das)\\b",
            "\\b(?:ignora|ignorad|olvida|olvidad|oublie[sz]?|ignore[sz]?|dimentica|esque\u00E7a|esquece)\\b.{0,20}\\b(?:instrucciones|instructions|istruzioni|instru\u00E7\u00F5es|anteriore?s?|pr\u00E9c\u00E9dente?s?|precedenti|todo|tout|tutto|tudo)\\b",
            "(?:\u0437\u0430\u0431\u0443\u0434\u044C|\u0438\u0433\u043D\u043E\u0440\u0438\u0440\u0443\u0439)(?:\u0442\u0435)?.{0,20}(?:\u0438\u043D\u0441\u0442\u0440\u0443\u043A\u0446\u0438|\u0443\u043A\u0430\u0437\u0430\u043D\u0438|\u0432\u0441[\u0435\u0451])");

    /** What it was told, and by what it judges. */
    private static final List<Pattern> COPIES = patterns(
            FIRST + COPY + "\\b.{0,40}?\\b" + PROMPT,
            "[.:;,]\\s*" + COPY + "(?: me| us)?(?: all)?(?: the)? (?:above )?" + PROMPT,
            ORDER + "(?:" + COPY
                    + " (?:me|us)|(?:repeat|reveal|leak|recite|print))\\b.{0,30}?\\byour (?:\\w+"
                    + " )?(?:prompts?|instructions?|rules|embeddings)\\b",
            "\\bwhat (?:was|is|were|are|did|does|do)\\b.{0,40}\\b(?:(?:beginning|start|top) of (?:this|the|your)"
                    + " prompt|(?:this|the|your) prompt (?:above|says?|begins?|starts?)|your"
                    + " (?:first|initial|original|system|hidden|secret) (?:instructions?|prompts?|message)|told (?:to do"
                    + " )?before this)\\b",
            FIRST
                    + "(?:tell|give|show|send|read|recite|list|paste)(?: me| us)?(?: out)? (?:all )?(?:the|your)"
                    + " (?:rubrics?|anchors|reference (?:statements|answers?)|model answers?|expected"
                    + " (?:answers?|solution)|grading (?:criteria|guide)|scoring (?:criteria|guide))\\b",
            "\\b(?:zeigen?|drucken?|gib|geben|nenne|wiederhole)\\b.{0,40}\\b(?:prompt|anweisungen|eingabeaufforderung|bewertungsschema)",
            "={4,} ?end\\b");

    private Hijacks() {}

    /**
     * Whether a sentence does so.
     *
     * @param text in lower case, without marks
     */
    static boolean isIn(String text) {
        return found(FORMS, text) || found(ROLES, text) || found(TASKS, text) || found(COPIES, text);
    }

    private static boolean found(List<Pattern> patterns, String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    private static List<Pattern> patterns(String... regexes) {
        return List.of(regexes).stream().map(Pattern::compile).toList();
    }
}
