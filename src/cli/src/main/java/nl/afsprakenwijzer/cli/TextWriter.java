package nl.afsprakenwijzer.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.afsprakenwijzer.checker.judgement.AgreementJudgement;
import nl.afsprakenwijzer.checker.judgement.AgreementProfile;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.judgement.ThemeShare;
import nl.afsprakenwijzer.checker.judgement.Verdict;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.checker.rules.Criterion;
import nl.afsprakenwijzer.checker.rules.Finding;
import nl.afsprakenwijzer.checker.rules.OpenSlot;
import nl.afsprakenwijzer.documents.DutchNames;

/**
 * For people: every clause with its letters, the marked places, the reasons and a better wording.
 */
final class TextWriter implements ResultWriter {
  private final OutputStream stream;
  private final Palette palette;
  private final Tally tally = new Tally();
  private List<String> headings = List.of();
  private int files;

  TextWriter(OutputStream stream, Palette palette) {
    this.stream = stream;
    this.palette = palette;
  }

  @Override
  public void startFile(String name) throws IOException {
    headings = List.of();
    print(palette.strong(Printable.of(name)) + "\n");
  }

  @Override
  public void clause(ClauseJudgement judgement) throws IOException {
    tally.add(judgement);
    StringBuilder out = new StringBuilder();
    appendHeadings(out, judgement.clause().headings());
    out.append('\n').append(palette.strong(label(judgement.clause()))).append("  ");
    out.append(
            judgement.kind() == ClauseKind.OTHER ? "overig, niet beoordeeld" : letters(judgement))
        .append('\n');
    out.append(
        Wrapped.marked(
            "  ",
            judgement.clause().text(),
            judgement.findings().stream().map(Finding::span).toList(),
            palette));
    judgement.findings().forEach(finding -> append(out, finding, judgement.clause().text()));
    appendReasons(out, judgement);
    print(out.toString());
  }

  @Override
  public void whole(AgreementJudgement agreement) throws IOException {
    printThemes(agreement.profile());
    List<CoherenceFinding> findings = agreement.coherence();
    if (findings.isEmpty()) {
      return;
    }
    StringBuilder out = new StringBuilder("\n");
    out.append(palette.strong("De afspraken als geheel")).append('\n');
    for (CoherenceFinding finding : findings) {
      String kind = DutchNames.of(finding.kind()).replace('-', ' ');
      out.append("\n  ").append(palette.strong(kind));
      if (!finding.clauses().isEmpty()) {
        out.append(" bij ").append(Printable.of(String.join(", ", finding.clauses())));
      }
      out.append('\n').append(Wrapped.indented("    ", finding.message()));
      out.append(Wrapped.indented("    ", "Waarom: " + finding.why()));
    }
    print(out.toString());
  }

  /** How many commitments every theme has, and what a theme is silent about. */
  private void printThemes(AgreementProfile profile) throws IOException {
    StringBuilder out = new StringBuilder();
    for (ThemeShare theme : profile.themes()) {
      String silent =
          theme.parts().entrySet().stream()
              .filter(part -> part.getValue() == 0)
              .map(Map.Entry::getKey)
              .collect(Collectors.joining(", "));
      String line = theme.name() + ": " + theme.commitments();
      out.append(
          Wrapped.indented("  ", silent.isEmpty() ? line : line + ". Niets over: " + silent));
    }
    if (out.length() > 0) {
      print("\n" + palette.strong("Afspraken per thema") + "\n" + out);
    }
  }

  @Override
  public void endFile() throws IOException {
    files++;
    print("\n");
  }

  @Override
  public void abandonFile(String place, String message) throws IOException {
    print("  Niet (verder) gelezen.\n\n");
  }

  @Override
  public void finish() throws IOException {
    print(new Summary(tally, palette).text(files));
  }

  /** Only where they change. */
  private void appendHeadings(StringBuilder out, List<String> path) {
    if (!path.equals(headings) && !path.isEmpty()) {
      out.append('\n').append(palette.faint(Printable.of(String.join(" > ", path)))).append('\n');
    }
    headings = path;
  }

  private static String label(Clause clause) {
    return Printable.of(clause.number().isEmpty() ? clause.id() : clause.number());
  }

  private String letters(ClauseJudgement judgement) {
    return Letters.of(judgement.profile()).entrySet().stream()
        .map(this::letter)
        .collect(Collectors.joining(" · "));
  }

  private String letter(Map.Entry<Criterion, Verdict> letter) {
    Outcome outcome = letter.getValue().outcome();
    return palette.of(outcome, Summary.initial(letter.getKey()) + " " + Summary.words(outcome));
  }

  private void append(StringBuilder out, Finding finding, String text) {
    out.append("  ")
        .append(
            palette.of(
                finding.severity(), DutchNames.of(finding.severity()) + " " + finding.rule()))
        .append(" bij \"")
        .append(quote(finding.span().of(text)))
        .append("\"\n");
    out.append(Wrapped.indented("    ", finding.message()));
    out.append(Wrapped.indented("    ", "Waarom: " + finding.why()));
    finding
        .rewrite()
        .ifPresent(
            rewrite -> {
              out.append(Wrapped.indented("    ", "Voorstel: " + rewrite.text()));
              rewrite.slots().forEach(slot -> append(out, slot));
            });
  }

  /** What people usually fill in; it stays out of the wording itself. */
  private static void append(StringBuilder out, OpenSlot slot) {
    if (!slot.suggestions().isEmpty()) {
      String words = String.join("; ", slot.suggestions());
      out.append(Wrapped.indented("    ", "[" + slot.hint() + "] is vaak: " + words + "."));
    }
  }

  /** A letter that falls short without a finding that says why. */
  private void appendReasons(StringBuilder out, ClauseJudgement judgement) {
    Letters.of(judgement.profile())
        .forEach(
            (letter, verdict) -> {
              boolean falls =
                  verdict.outcome() == Outcome.PARTLY || verdict.outcome() == Outcome.UNMET;
              boolean said =
                  judgement.findings().stream().anyMatch(finding -> finding.criterion() == letter);
              verdict
                  .question()
                  .ifPresent(
                      question ->
                          out.append(
                              Wrapped.indented(
                                  "  ", "Vraag bij " + Summary.initial(letter) + ": " + question)));
              if (falls && !said && !verdict.reason().isEmpty()) {
                String words = Summary.initial(letter) + " " + Summary.words(verdict.outcome());
                out.append(Wrapped.indented("  ", words + ": " + verdict.reason()));
              }
            });
  }

  private static String quote(String words) {
    String line = Printable.of(words);
    return line.codePointCount(0, line.length()) <= 60
        ? line
        : line.substring(0, line.offsetByCodePoints(0, 60)).stripTrailing() + "…";
  }

  private void print(String text) throws IOException {
    stream.write(text.getBytes(StandardCharsets.UTF_8));
    stream.flush();
  }
}
