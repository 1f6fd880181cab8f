package nl.afsprakenwijzer.cli;

import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.rules.Severity;

/** Colours for a terminal. They only repeat what the words already say. */
record Palette(boolean on) {
  private static final String RED = "31";
  private static final String GREEN = "32";
  private static final String YELLOW = "33";
  private static final String CYAN = "36";

  String strong(String text) {
    return paint("1", text);
  }

  String faint(String text) {
    return paint("2", text);
  }

  String of(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> paint(RED, text);
      case WARNING -> paint(YELLOW, text);
      case TIP -> paint(CYAN, text);
    };
  }

  String of(Outcome outcome, String text) {
    return switch (outcome) {
      case MET -> paint(GREEN, text);
      case PARTLY -> paint(YELLOW, text);
      case UNMET -> paint(RED, text);
      case NOT_JUDGED -> faint(text);
    };
  }

  private String paint(String code, String text) {
    return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
