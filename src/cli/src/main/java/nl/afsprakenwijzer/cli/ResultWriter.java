package nl.afsprakenwijzer.cli;

import java.io.IOException;
import nl.afsprakenwijzer.checker.judgement.AgreementJudgement;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;

/**
 * Writes judgements in one format. Per file: start, its clauses in order, the agreement as a whole
 * if the file is one, and then either end or abandon.
 */
interface ResultWriter {
  void startFile(String name) throws IOException;

  void clause(ClauseJudgement judgement) throws IOException;

  /** The agreement as a whole; a format that has no place for it leaves it out. */
  default void whole(AgreementJudgement agreement) throws IOException {}

  void endFile() throws IOException;

  /** The file turned out to be unreadable, perhaps after some clauses. */
  void abandonFile(String place, String message) throws IOException;

  /** No file follows. */
  void finish() throws IOException;
}
