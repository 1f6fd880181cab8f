package nl.afsprakenwijzer.checker.reading;

/** Somebody who can act, half-open, with the article. */
record Candidate(int from, int to, Meaning.ActorWord word, boolean isName) {}
