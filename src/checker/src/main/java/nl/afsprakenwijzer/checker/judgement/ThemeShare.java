package nl.afsprakenwijzer.checker.judgement;

import java.util.Map;

/**
 * How many commitments are about a theme.
 *
 * @param name in Dutch, as people see it
 * @param parts the subjects within the theme with their commitments; 0 for a subject that the
 *     agreement is silent about
 */
public record ThemeShare(String name, int commitments, Map<String, Integer> parts) {}
