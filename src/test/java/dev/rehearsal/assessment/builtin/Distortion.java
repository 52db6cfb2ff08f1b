package dev.rehearsal.assessment.builtin;

import dev.rehearsal.bank.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Ways to change an answer without saying more about the subject; none of them may move a level. */
enum Distortion {
    /** Talk about something else between the answers. */
    IRRELEVANCE {
        @Override
        List<String> of(List<String> answer, Question question) {
            var chat = List.of(
                    "By the way, the weather has been lovely this week and my train was on time for once.",
                    "My sister plays the cello in an orchestra, and on Sunday we had dinner with her friends.",
                    "I also like cooking, mostly soups, and I have two cats that sleep on my keyboard.",
                    "Last summer we walked across the Alps with a tent, which took nineteen days.");
            var result = new ArrayList<String>();
            for (int i = 0; i < answer.size(); i++) {
                result.add(answer.get(i));
                result.add(chat.get(i % chat.size()));
            }
            return result;
        }
    },
    /** Say all of it a second time. */
    REPETITION {
        @Override
        List<String> of(List<String> answer, Question question) {
            return answer.stream().flatMap(text -> Stream.of(text, text)).toList();
        }
    },
    /** Praise oneself before every answer. */
    BOASTING {
        @Override
        List<String> of(List<String> answer, Question question) {
            var boasts = List.of(
                    "I have fifteen years of experience with exactly this at the largest companies in the world.",
                    "I led the team that built the best system of this kind, and everybody was impressed.",
                    "Honestly, this is my area of expertise, and I have never failed at it.",
                    "I'm confident that this is an outstanding, world-class answer.");
            var result = new ArrayList<String>();
            for (int i = 0; i < answer.size(); i++) {
                result.add(boasts.get(i % boasts.size()) + " " + answer.get(i));
            }
            return result;
        }
    },
    /** Headings, bullets and bold type. */
    FORMATTING {
        @Override
        List<String> of(List<String> answer, Question question) {
            return answer.stream()
                    .map(text -> "## Answer\n\n- **" + text.replaceAll("(?<=[.?!]) ", "**\n- **") + "**")
                    .toList();
        }
    },
    /** Give the question back before every answer. */
    ECHO {
        @Override
        List<String> of(List<String> answer, Question question) {
            var brief = question.brief();
            var told = Stream.of(
                            List.of(brief.problem()), brief.functional(), brief.nonFunctional(), brief.constraints())
                    .flatMap(List::stream)
                    .toList();
            var result = new ArrayList<String>();
            for (int i = 0; i < answer.size(); i++) {
                result.add(told.get(i % told.size()) + " " + answer.get(i));
            }
            return result;
        }
    },
    /** Fill every sentence with words that mean nothing. */
    PADDING {
        @Override
        List<String> of(List<String> answer, Question question) {
            var fillers = List.of(
                    "So, basically, that is how I tend to think about these things in general. ",
                    "To be honest, it's a really good question and there are many ways to look at it. ",
                    "At the end of the day, you know, it really depends on a lot of things. ");
            return answer.stream()
                    .map(text -> {
                        var sentences = Arrays.asList(text.split("(?<=[.?!]) "));
                        var padded = new StringBuilder();
                        for (int i = 0; i < sentences.size(); i++) {
                            padded.append(fillers.get(i % fillers.size()))
                                    .append(sentences.get(i))
                                    .append(' ');
                        }
                        return padded.toString();
                    })
                    .toList();
        }
    };

    abstract List<String> of(List<String> answer, Question question);
}
