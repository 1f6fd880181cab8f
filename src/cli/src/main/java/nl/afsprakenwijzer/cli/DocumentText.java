package nl.afsprakenwijzer.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.reading.ActionFields;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.documents.AgreementDocument;
import nl.afsprakenwijzer.documents.Chapter;
import nl.afsprakenwijzer.documents.DutchNames;
import nl.afsprakenwijzer.documents.TrackedChange;

/** A document as text for people. */
final class DocumentText {
  private static final String INDENT = "  ";

  private final StringBuilder out = new StringBuilder();
  private List<String> headings = List.of();

  private DocumentText() {}

  static byte[] of(AgreementDocument document, List<ClauseKind> kinds) {
    var text = new DocumentText();
    text.write(document, kinds);
    return text.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(AgreementDocument document, List<ClauseKind> kinds) {
    line(document.title().isEmpty() ? "Geen titel gevonden" : document.title());
    String term =
        document
            .context()
            .term()
            .map(found -> "Van " + found.from() + " tot en met " + found.to())
            .orElse("Niet gevonden");
    list("Looptijd", Stream.of(term));
    list("Partijen", document.context().parties().stream().map(DocumentText::of));
    list(
        "Begrippen",
        document.context().definitions().stream()
            .map(definition -> definition.term() + ": " + definition.description()));
    list("Overwegingen", document.recitals().stream());
    list("Hoofdstukken", document.chapters().stream().map(DocumentText::of));
    list("Wijzigingen die zijn bijgehouden", document.changes().stream().map(DocumentText::of));
    for (int i = 0; i < kinds.size(); i++) {
      write(document.clauses().get(i), kinds.get(i), document.places().get(i).name());
    }
    long commitments = kinds.stream().filter(kind -> kind == ClauseKind.COMMITMENT).count();
    out.append('\n');
    line(
        "Gelezen: "
            + commitments
            + " keer een afspraak, "
            + (kinds.size() - commitments)
            + " keer andere tekst.");
  }

  private void list(String heading, Stream<String> lines) {
    List<String> all = lines.toList();
    if (!all.isEmpty()) {
      out.append('\n').append(heading).append('\n');
      all.forEach(line -> out.append(Wrapped.indented(INDENT, line)));
    }
  }

  private static String of(Party party) {
    String alias = party.aliases().isEmpty() ? "" : ", hierna: " + party.aliases().get(0);
    String signs = party.signatory() ? "" : ", tekent niet";
    return party.name() + " (" + DutchNames.of(party.kind()) + ")" + alias + signs;
  }

  private static String of(Chapter chapter) {
    return chapter.heading()
        + chapter.theme().map(theme -> " (thema " + DutchNames.of(theme) + ")").orElse("");
  }

  private static String of(TrackedChange change) {
    String what = change.kind() == TrackedChange.Kind.INSERTION ? "ingevoegd" : "geschrapt";
    return what + ", " + change.place() + ": " + change.text();
  }

  private void write(Clause clause, ClauseKind kind, String place) {
    if (!clause.headings().equals(headings) && !clause.headings().isEmpty()) {
      out.append('\n');
      line(String.join(" > ", clause.headings()));
    }
    headings = clause.headings();
    String number = clause.number().isEmpty() ? "" : clause.number() + "  ";
    out.append('\n');
    line(number + DutchNames.of(kind) + ", " + place);
    out.append(Wrapped.indented(INDENT, clause.text()));
    String fields = fields(clause.fields());
    out.append(fields.isEmpty() ? "" : Wrapped.indented(INDENT, fields));
  }

  private static String fields(ActionFields fields) {
    return Stream.of(
            named("trekker", fields.lead()),
            named("planning", fields.planning()),
            named("indicator", fields.indicator()))
        .filter(field -> !field.isEmpty())
        .collect(Collectors.joining("; ", "", ""));
  }

  private static String named(String name, String value) {
    return value.isEmpty() ? "" : name + ": " + value;
  }

  private void line(String text) {
    out.append(Printable.of(text)).append('\n');
  }
}
