package nl.afsprakenwijzer.service.analysis;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A clause as the page shows it.
 *
 * @param position in the text, from 1
 * @param noun what it is
 * @param number as printed, or else its position
 */
record ShownClause(
    int position,
    String noun,
    String number,
    ClauseView view,
    List<ShownLetter> letters,
    List<ShownFinding> findings,
    List<ShownPiece> pieces) {
  private static final int OPENING = 90;

  static ShownClause of(int position, ClauseView view) {
    List<ShownFinding> findings = findings(view);
    Stream<Mark> mentions = view.vermeldingen().stream().map(Mark::of);
    Stream<Mark> places =
        findings.stream().map(finding -> Mark.of(finding.view(), finding.number()));
    return new ShownClause(
        position,
        noun(view),
        view.nummer().isEmpty() ? Integer.toString(position) : view.nummer(),
        view,
        ShownLetter.of(view),
        findings,
        ShownPiece.of(view.tekst(), Stream.concat(mentions, places).toList()));
  }

  private static List<ShownFinding> findings(ClauseView view) {
    return IntStream.rangeClosed(1, view.bevindingen().size())
        .mapToObj(
            number -> ShownFinding.of(number, view.bevindingen().get(number - 1), view.tekst()))
        .toList();
  }

  private static String noun(ClauseView view) {
    if (view.nummer().isEmpty()) {
      return "Alinea";
    }
    return isCommitment(view) ? "Afspraak" : "Tekst";
  }

  private static boolean isCommitment(ClauseView view) {
    return view.soort().equals("afspraak");
  }

  public String title() {
    return noun + " " + number;
  }

  public String anchor() {
    return "afspraak-" + position;
  }

  public boolean commitment() {
    return isCommitment(view);
  }

  /** The headings above it on one line; empty when there are none. */
  public String path() {
    return String.join(" › ", view.kop());
  }

  public String kind() {
    if (!commitment()) {
      return "geen afspraak";
    }
    return switch (view.verplichting()) {
      case "resultaat" -> "belooft een resultaat";
      case "inspanning" -> "belooft een inspanning";
      case "proces" -> "belooft een stap in het proces";
      default -> "spreekt een intentie uit";
    };
  }

  /** Its first words. */
  public String opening() {
    String line = view.tekst().strip().replaceAll("\\s+", " ");
    if (line.length() <= OPENING) {
      return line;
    }
    int space = line.lastIndexOf(' ', OPENING);
    return line.substring(0, space < 0 ? OPENING : space) + " …";
  }

  /** How many letters it fails. */
  long unmet() {
    return letters.stream().filter(ShownLetter::unmet).count();
  }

  long partly() {
    return letters.stream().filter(letter -> letter.outcome().equals("deels")).count();
  }

  long grave() {
    return findings.stream().filter(ShownFinding::grave).count();
  }

  /** Whether people should look at it first. */
  boolean attention() {
    return commitment() && (unmet() > 0 || grave() > 0);
  }

  /** Why people should look at it, in a few words. */
  public String lacks() {
    if (unmet() == 0) {
      return grave() == 1 ? "1 fout" : grave() + " fouten";
    }
    return letters.stream()
        .filter(ShownLetter::unmet)
        .map(letter -> letter.letter().word().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", ", "niet ", ""));
  }

  /** The whole text with every change that is proposed; empty when none is. */
  public List<ShownRewrite> rewrite() {
    return view.voorstel() == null ? List.of() : ShownRewrite.of(view.voorstel());
  }

  public String css() {
    if (!commitment()) {
      return noted("aw-other");
    }
    return noted(attention() ? "" : "aw-calm");
  }

  private String noted(String css) {
    return findings.isEmpty() ? css : css + " aw-clause--noted";
  }
}
