package nl.afsprakenwijzer.checker.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.reading.ActionFields;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Definition;
import nl.afsprakenwijzer.checker.reading.Evidence;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.reading.Reader;
import nl.afsprakenwijzer.checker.reading.Span;
import nl.afsprakenwijzer.checker.reading.Term;

/**
 * An example of a card: guillemets mark what must be found.
 *
 * @param rule whose example it is
 * @param marked the sentence with its guillemets
 */
record Example(Rule rule, String marked) {
  /** The agreement in which the examples of rules stand that ask for its term or its parties. */
  static final AgreementContext AGREEMENT =
      new AgreementContext(
          List.of(
              new Party("gemeente Voorbeeld", PartyKind.MUNICIPALITY, List.of("de gemeente"), true),
              new Party("Woonstede", PartyKind.HOUSING_CORPORATION, List.of(), true),
              new Party("Zorggroep Linde", PartyKind.CARE_PROVIDER, List.of(), false)),
          Optional.of(new Term(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 12, 31))),
          List.of(new Definition("nultredenwoning", "een woning die zonder trap bereikbaar is")));

  private static final Set<String> IN_AGREEMENT = Set.of("A12", "A13", "R1", "S14", "T2", "T3");
  private static final Reader READER = Reader.load();
  private static final Reader.InAgreement ALONE = READER.in(AgreementContext.none());
  private static final Reader.InAgreement TOGETHER = READER.in(AGREEMENT);

  static List<Example> all() {
    return Rules.all().stream().flatMap(Example::of).toList();
  }

  static Stream<Example> of(Rule rule) {
    return Stream.concat(rule.card().bad().stream(), rule.card().good().stream())
        .map(marked -> new Example(rule, marked));
  }

  static ClauseReading readAlone(String text) {
    return ALONE.read(Clause.of(text));
  }

  boolean standsInAgreement() {
    return IN_AGREEMENT.contains(rule.card().id());
  }

  String text() {
    return marked.replace("«", "").replace("»", "");
  }

  ClauseReading reading() {
    return read(text());
  }

  /** Another text, read where this example stands. */
  ClauseReading read(String text) {
    return (standsInAgreement() ? TOGETHER : ALONE)
        .read(new Clause("", "", text, List.of(), ActionFields.none(), evidence()));
  }

  /** What is known in the examples of the rules that ask for evidence. */
  private Evidence evidence() {
    return switch (rule.card().id()) {
      case "A16" -> known(Optional.of(!marked.contains("«")), OptionalDouble.empty());
      case "R2" -> known(Optional.empty(), OptionalDouble.of(20));
      default -> Evidence.none();
    };
  }

  private static Evidence known(Optional<Boolean> accepted, OptionalDouble capacity) {
    OptionalDouble unknown = OptionalDouble.empty();
    return new Evidence(accepted, unknown, unknown, unknown, capacity, unknown, unknown, List.of());
  }

  /** What people must know to understand the examples; empty when nothing. */
  String surroundings() {
    return switch (rule.card().id()) {
      case "A16" -> " Bij deze voorbeelden heeft nog niet elke partij de afspraak aanvaard.";
      case "R2" -> " Bij deze voorbeelden kan Woonstede 20 woningen aan.";
      default ->
          standsInAgreement()
              ? " De voorbeelden staan in een overeenkomst van 2026 tot en met 2029, die de gemeente"
                  + " en Woonstede tekenen en waaraan Zorggroep Linde meedoet."
              : "";
    };
  }

  /** The sentence with guillemets around what this rule finds. */
  String picture() {
    return picture(text(), findings(rule, reading()).stream().map(Finding::span).toList());
  }

  static List<Finding> findings(Rule rule, ClauseReading reading) {
    List<Finding> findings = new ArrayList<>();
    rule.check(reading, findings::add);
    return findings;
  }

  static String picture(String text, List<Span> spans) {
    StringBuilder picture = new StringBuilder(text);
    spans.stream()
        .distinct()
        .sorted((a, b) -> b.compareTo(a))
        .forEach(span -> picture.insert(span.end(), '»').insert(span.begin(), '«'));
    return picture.toString();
  }
}
