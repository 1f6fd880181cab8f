package nl.afsprakenwijzer.service.analysis;

import java.util.List;
import java.util.function.Function;
import nl.afsprakenwijzer.checker.rules.Criterion;
import nl.afsprakenwijzer.documents.DutchNames;

/**
 * One of the five letters of a clause as the page shows it.
 *
 * @param outcome as the API calls it
 * @param quote the words the outcome rests on; empty when there are none
 */
record ShownLetter(Letter letter, String outcome, String reason, String quote) {

  static List<ShownLetter> of(ClauseView clause) {
    return Letter.each(letter -> of(letter, clause));
  }

  private static ShownLetter of(Letter letter, ClauseView clause) {
    ReasonView reason = letter.of(clause.toelichting());
    return new ShownLetter(
        letter,
        letter.of(clause.profiel()),
        reason.vraag() == null ? reason.reden() : reason.reden() + " " + reason.vraag(),
        reason.begin() == null ? "" : clause.tekst().substring(reason.begin(), reason.eind()));
  }

  /** The outcome in words. */
  public String word() {
    return wordOf(outcome);
  }

  /** The outcome in at most five characters, for a column of cells. */
  public String shortWord() {
    return switch (outcome) {
      case "voldoet" -> "ja";
      case "voldoet_niet" -> "nee";
      case "niet_beoordeeld" -> "–";
      default -> outcome;
    };
  }

  static String wordOf(String outcome) {
    return outcome.replace('_', ' ');
  }

  /** The letters of the word SMART, in its order. */
  enum Letter {
    SPECIFIEK(Criterion.SPECIFIC),
    MEETBAAR(Criterion.MEASURABLE),
    ACCEPTABEL(Criterion.ACCEPTABLE),
    REALISTISCH(Criterion.REALISTIC),
    TIJDGEBONDEN(Criterion.TIME_BOUND);

    private final Criterion criterion;

    Letter(Criterion criterion) {
      this.criterion = criterion;
    }

    /** What it asks of a clause. */
    public String question() {
      return criterion.question();
    }

    static <T> List<T> each(Function<Letter, T> question) {
      return List.of(values()).stream().map(question).toList();
    }

    <T> T of(Letters<T> letters) {
      return switch (this) {
        case SPECIFIEK -> letters.specifiek();
        case MEETBAAR -> letters.meetbaar();
        case ACCEPTABEL -> letters.acceptabel();
        case REALISTISCH -> letters.realistisch();
        case TIJDGEBONDEN -> letters.tijdgebonden();
      };
    }

    /** The letter itself. */
    public String sign() {
      return name().substring(0, 1);
    }

    /** The word it stands for. */
    public String word() {
      return DutchNames.capital(DutchNames.of(criterion));
    }
  }
}
