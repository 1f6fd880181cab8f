package nl.afsprakenwijzer.documents.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.afsprakenwijzer.checker.reading.ActionFields;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.Months;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.documents.AgreementDocument;
import nl.afsprakenwijzer.documents.DutchNames;

/** The fixed words of an agreement, the same on paper and in Word. */
final class AgreementWords {
  static final String PER_YEAR = "Vooruitblik per jaar";
  static final List<String> YEAR = List.of("Jaar", "Wat er dat jaar gebeurt");
  static final String WITH_STANCES = "Bij deze afspraken namen partijen een standpunt in:";
  static final List<String> STANCE = List.of("Nummer", "Wie", "Standpunt", "Reden");
  static final List<String> SIGN =
      List.of("Namens", "Naam en functie", "Plaats en datum", "Handtekening");

  private AgreementWords() {}

  static String title(AgreementDocument agreement) {
    return agreement.title().isEmpty() ? "Prestatieafspraken" : agreement.title();
  }

  static Optional<String> term(AgreementDocument agreement) {
    return agreement
        .context()
        .term()
        .map(
            term ->
                "Deze afspraken lopen van "
                    + Months.day(term.from())
                    + " tot en met "
                    + Months.day(term.to())
                    + ".");
  }

  /** Its name, what it is where the name does not tell, and what it is called from here on. */
  static String party(Party party) {
    String kind = DutchNames.of(party.kind());
    boolean plain =
        party.kind() == PartyKind.OTHER || party.name().toLowerCase(Locale.ROOT).contains(kind);
    return party.name()
        + (plain ? "" : ", " + kind)
        + (party.aliases().isEmpty() ? "" : ", hierna te noemen: " + party.aliases().get(0));
  }

  static String day(LocalDate day) {
    return Months.day(day);
  }

  /** What the cells of the table for signing say behind the name of a party. */
  static List<String> signed(AgreementFile.Signature signature) {
    return signature == null
        ? List.of("", "", "")
        : List.of(
            "Mandaat: " + signature.mandate(), day(signature.day()), "Ondertekend in de dienst");
  }

  static Optional<String> fingerprint(AgreementFile file) {
    return file.fingerprint().isEmpty()
        ? Optional.empty()
        : Optional.of("Vingerafdruk (SHA-256) van de vastgestelde tekst: " + file.fingerprint());
  }

  /** What stands below a clause, a line for each. */
  static List<String> below(AgreementFile file, Clause clause) {
    var lines = new ArrayList<>(fields(clause.fields()));
    lines.addAll(file.beside().getOrDefault(clause.id(), List.of()));
    return lines;
  }

  static List<Party> signatories(AgreementDocument agreement) {
    return agreement.context().parties().stream().filter(Party::signatory).toList();
  }

  private static List<String> fields(ActionFields fields) {
    var lines = new ArrayList<String>();
    add(lines, "Trekker", fields.lead());
    add(lines, "Planning", fields.planning());
    add(lines, "Indicator", fields.indicator());
    return lines;
  }

  private static void add(List<String> lines, String name, String value) {
    if (!value.isEmpty()) {
      lines.add(name + ": " + value.replace('\n', ' '));
    }
  }

  /** How many headings two paths have in common from the outside in. */
  static int common(List<String> before, List<String> now) {
    int same = 0;
    while (same < Math.min(before.size(), now.size()) && before.get(same).equals(now.get(same))) {
      same++;
    }
    return same;
  }
}
