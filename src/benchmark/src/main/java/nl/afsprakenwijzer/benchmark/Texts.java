package nl.afsprakenwijzer.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.reading.Term;

/** The texts to measure with: the labelled clauses of the checker's tests, and hostile ones. */
final class Texts {
  static final int AGREEMENT_SIZE = 200;
  private static final Path LABELLED =
      Path.of("src/checker/src/test/resources/nl/afsprakenwijzer/checker/labelled/dev.jsonl");

  private Texts() {}

  /** The labelled clauses, in the order of the file. */
  static List<String> clauses() {
    if (!Files.isReadable(LABELLED)) {
      throw new IllegalStateException("Start dit in de hoofdmap van het project: " + LABELLED);
    }
    try {
      List<String> texts = new ArrayList<>();
      for (String line : Files.readAllLines(LABELLED)) {
        if (!line.isBlank()) {
          texts.add(textOf(line));
        }
      }
      return List.copyOf(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String textOf(String line) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(line)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.FIELD_NAME && "text".equals(json.currentName())) {
          return json.nextTextValue();
        }
      }
    }
    throw new IllegalStateException("No text in " + line);
  }

  /**
   * Labelled clauses as one agreement, spread evenly over the file: its first half holds the short
   * ones, half as long as the clauses of a real agreement.
   */
  static List<String> agreementTexts() {
    List<String> all = clauses();
    return IntStream.range(0, AGREEMENT_SIZE)
        .mapToObj(number -> all.get(number * all.size() / AGREEMENT_SIZE))
        .toList();
  }

  /** They, as clauses. */
  static List<Clause> agreement() {
    return agreementTexts().stream().map(Clause::of).toList();
  }

  /** Parties and a term, so that the rules that ask for them have work. */
  static AgreementContext context() {
    return new AgreementContext(
        List.of(
            new Party("Gemeente Voorbeeld", PartyKind.MUNICIPALITY, List.of("de gemeente"), true),
            new Party("Woonstede", PartyKind.HOUSING_CORPORATION, List.of("de corporatie"), true),
            new Party(
                "Huurdersbond Voorbeeld",
                PartyKind.TENANT_ORGANISATION,
                List.of("de huurdersorganisatie"),
                true)),
        Optional.of(new Term(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 12, 31))),
        List.of());
  }

  /** Pieces of text that, said over and over, would trip a checker that looks back too far. */
  static Map<String, String> hostile() {
    Map<String, String> pieces = new LinkedHashMap<>();
    pieces.put("gewone afspraken", String.join(" ", clauses()) + " ");
    pieces.put("komma's", ",");
    pieces.put("die", "die ");
    pieces.put("en", "en ");
    pieces.put("gemeente en", "gemeente en ");
    pieces.put("gemeente,", "gemeente, ");
    pieces.put("cijfers", "1 ");
    pieces.put("jaartallen", "2027 ");
    pieces.put("waar mogelijk", "waar mogelijk ");
    pieces.put("als de gemeente", "als de gemeente ");
    pieces.put("bouwt en", "bouwt en ");
    pieces.put("om te", "om te ");
    pieces.put("meer", "meer ");
    pieces.put("spannen zich", "spannen zich ");
    pieces.put("Namen", "Aa ");
    pieces.put("korte zinnen", "De gemeente bouwt. ");
    pieces.put("bijzinnen", "De gemeente bouwt, die bouwt, ");
    pieces.put("regeleinden", "\n");
    pieces.put("afgebroken", "a-\n");
    pieces.put("losse accenten", "a\u0301\u0301");
    pieces.put("haakjes", "(");
    pieces.put("punten", ".");
    pieces.put("apostrof", " 's");
    pieces.put("één lang woord", "a");
    pieces.put("één lang getal", "1");
    pieces.put("datum zonder eind", "1-");
    pieces.put("afkortingen", "HDB ");
    return pieces;
  }

  /** This piece, said until the text has exactly so many characters. */
  static String repeated(String piece, int length) {
    return piece.repeat(length / piece.length() + 1).substring(0, length);
  }
}
