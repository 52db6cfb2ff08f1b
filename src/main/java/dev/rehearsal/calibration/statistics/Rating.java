package dev.rehearsal.calibration.statistics;

/**
 * What one rater gave one transcript for one criterion.
 *
 * @param rater who; a judge is a rater like any other
 * @param transcript what is drawn when samples are drawn
 * @param criterion unique among all criteria that are looked at together
 * @param category on the scale of the ratings
 */
public record Rating(String rater, String transcript, String criterion, int category) {}
