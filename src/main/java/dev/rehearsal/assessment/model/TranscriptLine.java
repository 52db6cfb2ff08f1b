package dev.rehearsal.assessment.model;

import tools.jackson.databind.json.JsonMapper;

/** A turn as a model reads it: JSON data on one line, whatever its text looks like. */
record TranscriptLine(int turn, String speaker, String text) {

    private static final JsonMapper JSON = new JsonMapper();

    static String of(int turn, String speaker, String text) {
        return JSON.writeValueAsString(new TranscriptLine(turn, speaker, text));
    }
}
