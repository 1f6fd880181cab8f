package nl.afsprakenwijzer.documents.writing;

import java.util.ArrayList;
import java.util.List;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.reading.Span;
import nl.afsprakenwijzer.checker.rules.Finding;
import nl.afsprakenwijzer.checker.rules.Rewrite;
import nl.afsprakenwijzer.documents.DutchNames;
import nl.afsprakenwijzer.documents.Origin;

/**
 * A finding as a comment in the margin.
 *
 * @param first the stretch of the file in which it begins, of which {@code from} is the first
 *     character
 * @param last the stretch in which it ends, {@code to} characters from its begin
 */
record WordComment(
    Origin first, int from, Origin last, int to, String heading, List<String> lines) {

  /**
   * @param origins of the clause, at least one
   */
  static WordComment of(Finding finding, List<Origin> origins) {
    return at(finding.span(), origins, heading(finding), lines(finding));
  }

  /**
   * Something about the agreement as a whole, at the first of its places.
   *
   * @param origins of the clause of that place, at least one
   */
  static WordComment of(CoherenceFinding finding, List<Origin> origins) {
    var lines = new ArrayList<String>();
    lines.add(finding.message());
    if (finding.clauses().size() > 1) {
      lines.add("Dit gaat over " + String.join(", ", finding.clauses()) + ".");
    }
    String kind = DutchNames.of(finding.kind()).replace('-', ' ');
    return at(finding.places().get(0).span(), origins, "geheel · " + kind, lines);
  }

  private static WordComment at(
      Span span, List<Origin> origins, String heading, List<String> lines) {
    List<Origin> touched = origins.stream().filter(origin -> touches(origin, span)).toList();
    if (touched.isEmpty()) {
      // words that the file does not have, such as an automatic number: the stretch behind them
      Origin next =
          origins.stream()
              .filter(origin -> origin.begin() >= span.end())
              .findFirst()
              .orElse(origins.get(origins.size() - 1));
      touched = List.of(next);
    }
    Origin first = touched.get(0);
    Origin last = touched.get(touched.size() - 1);
    boolean inside = touches(first, span);
    int from = inside ? Math.max(span.begin(), first.begin()) : first.begin();
    int to = inside ? Math.min(span.end(), last.end()) : last.end();
    return new WordComment(
        first,
        first.offset() + from - first.begin(),
        last,
        last.offset() + to - last.begin(),
        heading,
        lines);
  }

  private static boolean touches(Origin origin, Span span) {
    return origin.begin() < span.end() && span.begin() < origin.end();
  }

  private static String heading(Finding finding) {
    return DutchNames.capital(DutchNames.of(finding.severity()))
        + " bij "
        + DutchNames.of(finding.criterion())
        + " (regel "
        + finding.rule()
        + ")";
  }

  private static List<String> lines(Finding finding) {
    var lines = new ArrayList<String>();
    lines.add(finding.message());
    finding.rewrite().map(Rewrite::text).ifPresent(text -> lines.add("Voorstel: " + text));
    return lines;
  }
}
