package nl.afsprakenwijzer.checker.reading;

/** A term that the agreement defines. */
public record Definition(String term, String description) {}
