package nl.afsprakenwijzer.checker.reading;

/**
 * Tells whether a word that often says nothing of the sort leaves the duty open here: "als",
 * "mogelijk", "zo nodig", "eventueel", "mag".
 */
final class Provisos {
  private final Scan scan;
  private final Text text;

  Provisos(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
  }

  /** False when the words are of this sort and mean something else. */
  boolean leaveOpen(Matches.Match match) {
    return switch (text.at(match.from()).text()) {
      case "als" -> match.to() > match.from() + 1 || isWhether(match.from());
      case "mogelijk" -> match.to() > match.from() + 1 || isPerhaps(match.from());
      case "zo" -> !text.is(match.from() + 1, "nodig") || isInFirstDuty(match.from());
      case "eventueel" -> !text.at(match.to()).can(Word.ADJECTIVE);
      case "van" ->
          !text.is(match.to() - 1, "mening")
              || !text.isAny(match.from() - 1, match.from(), "verschil", "verschillen");
      case "liefst" -> !text.is(match.from() - 1, "maar");
      case "inspanning" -> !text.at(match.to()).isNumber();
      case "plant" -> "plannen".equals(lemmaAt(match.from()));
      case "waar" -> match.from() == 0 || !text.is(match.to() - 1, "is");
      case "zet", "zetten" ->
          !"inzetten".equals(lemmaAt(match.from())) || !text.is(match.to() - 1, "op");
      case "voornemens" -> !text.isAny(match.to(), match.to() + 1, "tot", "voor", "van");
      case "ambitie" -> !text.isAny(match.from() - 1, match.from(), "deze", "die");
      case "rekenen", "kan", "kunnen" -> !countsOn(scan.segmentAt(match.from()));
      default -> true;
    };
  }

  /** The verb of the stretch in which this token stands; null outside. */
  private String lemmaAt(int token) {
    Segment segment = scan.segmentAt(token);
    return segment == null ? null : segment.lemma;
  }

  /** "mag maximaal vijf", "mag slechts weigeren als": the bound is what counts. */
  boolean isBounded(Segment segment) {
    return segment.modal.equals("mogen")
        && (scan.isForbidden(segment)
            || text.isAny(
                segment.from,
                segment.to,
                "maximaal",
                "hooguit",
                "hoogstens",
                "hoogste",
                "slechts",
                "uitsluitend",
                "enkel")
            || text.isAny(segment.finite + 1, segment.to, "alleen")
                && !text.isAny(segment.finite + 1, segment.to, "ook"));
  }

  /** "Bewoners kunnen rekenen op hulp", "kunnen terecht bij het loket": somebody gives it. */
  private static boolean countsOn(Segment segment) {
    return segment != null
        && segment.modal.equals("kunnen")
        && (segment.lemma.equals("rekenen op") || segment.lemma.equals("terechtkunnen"));
  }

  /**
   * "plaatst camera's, als de politie positief adviseert": behind a comma something that is known
   * may come or not. "Als een huurder vertrekt, ..." and "belt als hij niet betaalt" tell when, and
   * in "als de gemeente vaststelt dat" somebody decides.
   */
  private boolean isWhether(int at) {
    Segment segment = scan.segmentAt(at);
    if (segment == null
        || segment.from != at
        || !segment.subordinate
        || !segment.hasVerb()
        || text.isAny(segment.from, segment.to, "vaststelt", "vaststellen")
        || !text.at(at - 1).isMark(',')
        || text.isAny(at + 1, segment.to, "vaststelt", "vaststellen")
        || !text.isAny(at + 1, at + 2, "de", "het", "daar", "dat", "haar", "hun", "zijn")) {
      return false;
    }
    Segment before = scan.segmentAt(at - 2);
    return before != null && before.sentence == segment.sentence && !before.subordinate;
  }

  /** "Mogelijk wordt ...", "breidt de proef mogelijk uit"; not "zo snel mogelijk". */
  private boolean isPerhaps(int at) {
    Segment segment = scan.segmentAt(at);
    if (segment == null || !segment.isMain() || segment.lemma.contains("mogelijk")) {
      return false;
    }
    boolean opens = at == segment.from && segment.finite == at + 1;
    boolean inside =
        segment.finite < at
            && (text.at(at - 1).can(Word.NOUN) || text.at(at - 1).isNumber())
            && !text.at(at - 1).can(Word.ADJECTIVE)
            && (text.at(at + 1).isWord() || text.at(at + 1).isNumber())
            && !text.at(at + 1).can(Word.PREPOSITION)
            && !text.isAny(at - 3, at, "zo", "waar", "voor");
    return (opens || inside || isParticle(at + 1, segment))
        && !segment.lemma.equals("zijn")
        && !segment.lemma.equals("maken");
  }

  /** "breidt de proef mogelijk uit": the particle of the verb. */
  private boolean isParticle(int at, Segment segment) {
    return text.at(at).in(SmallWords.PARTICLES)
        && segment.finite < at - 1
        && segment.lemma.startsWith(text.at(at).text())
        && text.at(at - 2).can(Word.NOUN);
  }

  /** "Zo nodig vraagt zij ..."; in "belt en schakelt zo nodig ... in" it is an aside. */
  private boolean isInFirstDuty(int at) {
    Segment segment = scan.segmentAt(at);
    return segment != null
        && segment.isMain()
        && !text.isAny(at - 3, at, "en")
        && segment.sentence == scan.segments.get(0).sentence
        && (segment == scan.segments.get(0)
            || scan.segments.get(0).subordinate && segment == scan.segments.get(1));
  }
}
