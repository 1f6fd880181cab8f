package nl.afsprakenwijzer.checker.rules;

/**
 * Where a rule comes from.
 *
 * @param name of the publication, law or organisation
 * @param year of publication or of the version that was read
 * @param place address, article or page; may be empty
 */
public record Source(String name, int year, String place) {}
