package nl.afsprakenwijzer.documents;

import java.util.Optional;
import nl.afsprakenwijzer.checker.template.Theme;

/**
 * The highest heading above clauses.
 *
 * @param theme as its words tell; empty when they do not
 */
public record Chapter(String heading, Optional<Theme> theme) {}
