package dev.rehearsal.engine;

import java.util.UUID;

/**
 * One question to a model.
 *
 * @param purpose what the answer is for
 * @param interview on whose account it goes
 * @param prompt what the model is told
 * @param tokens longest answer
 */
public record ModelCall(Purpose purpose, UUID interview, Prompt prompt, int tokens) {}
