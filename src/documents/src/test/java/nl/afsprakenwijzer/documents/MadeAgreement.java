package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.afsprakenwijzer.documents.AnswerKey.ClauseAnswer;

/**
 * Clauses made of loose parts, always the same for the same seed, with the key that goes with them.
 */
final class MadeAgreement {
  private static final List<String> WHO =
      List.of("De gemeente", "Woonpunt", "Woonpunt en de gemeente", "De huurdersraad", "Zorgpad");
  private static final List<String> DOES =
      List.of(
          "bouwt in %d ten minste %d sociale huurwoningen in de wijk Noord",
          "legt uiterlijk 1 mei %d een plan voor %d woningen voor aan de huurders",
          "stelt in %d een bedrag van € %d.000 beschikbaar voor ontmoeting in de wijk",
          "begeleidt vanaf %d jaarlijks %d huurders die uitstromen uit beschermd wonen",
          "meldt in %d een huurachterstand van meer dan %d dagen bij het wijkteam");
  private static final List<String> AND =
      List.of(
          "",
          ". Daarover volgt een verslag",
          ", zodat ouderen langer thuis kunnen wonen",
          " (zie bijlage 1)");

  private final Random random;
  private final List<ClauseAnswer> answers = new ArrayList<>();

  MadeAgreement(long seed) {
    random = new Random(seed);
  }

  /** The next sentence of an agreement; it is not yet in the key. */
  String sentence() {
    String does = String.format(pick(DOES), 2026 + random.nextInt(4), 10 + random.nextInt(80));
    return pick(WHO) + " " + does + pick(AND) + ".";
  }

  /** Puts a clause in the key and gives back its text. */
  String clause(String number, String headings, String text) {
    answers.add(new ClauseAnswer(number, headings, text, ""));
    return text;
  }

  AnswerKey key() {
    return new AnswerKey("", "", List.of(), answers, List.of());
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
