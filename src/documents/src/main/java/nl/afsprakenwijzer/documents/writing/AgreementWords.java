package nl.afsprakenwijzer.documents.writing;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.afsprakenwijzer.checker.reading.ActionFields;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.documents.AgreementDocument;

/** The fixed words of an agreement, the same on paper and in Word. */
final class AgreementWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl"));

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
                    + DAY.format(term.from())
                    + " tot en met "
                    + DAY.format(term.to())
                    + ".");
  }

  static String party(Party party) {
    return party.aliases().isEmpty()
        ? party.name()
        : party.name() + ", hierna te noemen: " + party.aliases().get(0);
  }

  static List<Party> signatories(AgreementDocument agreement) {
    return agreement.context().parties().stream().filter(Party::signatory).toList();
  }

  /** What the action table says beside a clause, a line for each. */
  static List<String> fields(ActionFields fields) {
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
