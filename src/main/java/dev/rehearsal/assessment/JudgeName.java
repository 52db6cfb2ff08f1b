package dev.rehearsal.assessment;

/**
 * Which judge scored: part of every report, since no judge stands in for another.
 *
 * @param kind "built-in" or "model"
 * @param name as it is shown
 * @param version changes whenever the same transcript could get another finding
 */
public record JudgeName(String kind, String name, String version) {}
