package nl.afsprakenwijzer.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The last resort: people get a sentence, never a stack trace. */
final class Failures implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    if (!isReaderGone(failure)) {
      command.getErr().println(message(failure));
    }
    return Main.FAILED;
  }

  /** {@code toets ... | head} is no mistake that people need to hear of. */
  private static boolean isReaderGone(Exception failure) {
    return failure instanceof IOException && "Broken pipe".equals(failure.getMessage());
  }

  private static String message(Exception failure) {
    if (failure instanceof NoSuchFileException absent) {
      return "Kan niet schrijven naar " + absent.getFile() + ": die map bestaat niet.";
    }
    if (failure instanceof AccessDeniedException refused) {
      return "Kan niet schrijven naar " + refused.getFile() + ": u hebt daar geen rechten.";
    }
    if (failure instanceof IOException) {
      return "De uitvoer kan niet worden geschreven: " + failure.getMessage();
    }
    return "Het programma is vastgelopen op iets wat het niet verwachtte ("
        + failure
        + "). Dat is een fout van het programma, niet van u. Meld dit met het bestand erbij.";
  }
}
