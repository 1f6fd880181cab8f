package nl.afsprakenwijzer.documents;

/** A piece of a document in reading order, whatever kind of file it came from. */
sealed interface Block permits Paragraph, Table {}
