package nl.afsprakenwijzer.service.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.judgement.Attention;

/**
 * A clause as the page shows it.
 *
 * @param position in the text, from 1
 * @param noun what it is
 * @param number as printed, or else its position
 * @param attention how soon people should look at it; calm for what is no commitment
 */
record ShownClause(
    int position,
    String noun,
    String number,
    Attention attention,
    ClauseView view,
    List<ShownLetter> letters,
    List<ShownFinding> findings,
    List<ShownPiece> pieces) {
  private static final int OPENING = 90;
  private static final Attention CALM = new Attention(false, 0, 0, 0);

  /**
   * @param mistake whether something between it and the other clauses cannot stand
   */
  static ShownClause of(int position, ClauseView view, boolean mistake) {
    List<ShownLetter> letters = ShownLetter.of(view);
    List<ShownFinding> findings = findings(view);
    Stream<Mark> mentions = view.vermeldingen().stream().map(Mark::of);
    Stream<Mark> places =
        findings.stream().map(finding -> Mark.of(finding.view(), finding.number()));
    return new ShownClause(
        position,
        noun(view),
        view.nummer().isEmpty() ? Integer.toString(position) : view.nummer(),
        isCommitment(view) ? attention(view, letters, mistake) : CALM,
        view,
        letters,
        findings,
        ShownPiece.of(view.tekst(), Stream.concat(mentions, places).toList()));
  }

  private static List<ShownFinding> findings(ClauseView view) {
    return IntStream.rangeClosed(1, view.bevindingen().size())
        .mapToObj(
            number -> ShownFinding.of(number, view.bevindingen().get(number - 1), view.tekst()))
        .toList();
  }

  private static Attention attention(ClauseView view, List<ShownLetter> letters, boolean mistake) {
    return new Attention(
        mistake,
        view.bevindingen().stream().filter(finding -> finding.ernst().equals("fout")).count(),
        letters.stream().filter(letter -> letter.outcome().equals("voldoet_niet")).count(),
        letters.stream().filter(letter -> letter.outcome().equals("deels")).count());
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

  /** Why people should look at it, in a few words; empty when there is nothing to do. */
  public String lacks() {
    List<String> reasons = new ArrayList<>();
    if (attention.mistake()) {
      reasons.add("klopt zo niet");
    }
    if (attention.unmet() > 0) {
      reasons.add(letters("voldoet_niet", "niet "));
    } else if (attention.errors() > 0) {
      reasons.add(attention.errors() == 1 ? "1 fout" : attention.errors() + " fouten");
    } else if (reasons.isEmpty() && attention.partly() > 0) {
      reasons.add(letters("deels", "deels "));
    }
    return String.join("; ", reasons);
  }

  private String letters(String outcome, String before) {
    return letters.stream()
        .filter(letter -> letter.outcome().equals(outcome))
        .map(letter -> letter.letter().word().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", ", before, ""));
  }

  /** The whole text with every change that is proposed; empty when none is. */
  public List<ShownRewrite> rewrite() {
    return view.voorstel() == null ? List.of() : ShownRewrite.of(view.voorstel());
  }

  public String css() {
    if (!commitment()) {
      return noted("aw-other");
    }
    return noted(attention.isPressing() ? "" : "aw-calm");
  }

  private String noted(String css) {
    return findings.isEmpty() ? css : css + " aw-clause--noted";
  }
}
