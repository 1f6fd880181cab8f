package nl.afsprakenwijzer.checker.reading;

import java.util.List;

/** Finds who acts behind a noun: "de inzet van de gemeente is", "voor rekening van de gemeente". */
final class DoersBehindNouns {
  private static final long FOR = Word.bitOf("namens");
  private final Text text;
  private final Candidates candidates;

  DoersBehindNouns(Text text, Candidates candidates) {
    this.text = text;
    this.candidates = candidates;
  }

  /** "Inzet van de gemeente", "Wijkschouw: gemeente en politie": a line without a verb. */
  void ofLine(Segment segment, List<Found<Actor>> doers) {
    if (text.is(segment.from + 1, "van") && isIntention(segment.from)) {
      candidates.after("van", segment.from, segment.to, doers);
    }
    for (int i = candidates.firstFrom(segment.from + 1);
        i < candidates.size() && candidates.get(i).to() <= segment.to && doers.isEmpty();
        i++) {
      int before = candidates.get(i).from() - 1;
      boolean list = text.at(before).isMark(':') && !isFor(before - 1);
      boolean known = candidates.get(i).word().kind() != Actor.Kind.NAME;
      if (list && known || text.is(before, "uitvoering")) {
        candidates.takeCoordinated(i, doers);
      }
    }
  }

  /** "Doelgroep: ...", "In overleg met: ...": those do not do it. */
  private boolean isFor(int at) {
    return text.isAny(at, at + 1, "doelgroep", "partners", "betrokkenen", "met", "voor", "aan");
  }

  /** "Bereidheid van de corporatie om ...", "Voornemen van de gemeente om ...". */
  private boolean isIntention(int at) {
    return text.is(at, "bereidheid") || text.at(at).in(SmallWords.INTENTIONS);
  }

  /**
   * "Van de provincie wordt verwacht dat ...", "Het is aan de gemeente om ...", "Het is de taak van
   * de gemeente om ...": who should act.
   */
  void ofTask(Segment segment, int from, List<Found<Actor>> doers) {
    switch (segment.lemma) {
      case "verwachten", "vragen" -> {
        candidates.after("van", from, segment.to, doers);
        if (doers.isEmpty() && segment.passive) {
          candidates.after("aan", from, segment.finite, doers);
        }
      }
      case "zijn" -> {
        int behind = segment.finite + 1;
        boolean it = text.is(segment.finite - 1, "het") && segment.hasVerb();
        if (it && text.is(behind, "aan")) {
          candidates.after("aan", behind, segment.to, doers);
        } else if (it && isTask(behind + 1) && text.is(behind + 2, "van")) {
          candidates.after("van", behind + 2, behind + 5, doers);
        }
      }
      default -> {}
    }
  }

  private boolean isTask(int at) {
    return text.isAny(at, at + 1, "taak", "opgave", "opdracht", "verantwoordelijkheid");
  }

  /**
   * "Onder regie van de gemeente", "in opdracht van Woonstede": who is behind it, answers for it.
   */
  private void behind(Segment segment, int from, List<Found<Actor>> doers) {
    int first = candidates.firstFrom(from);
    for (int i = first; i < candidates.size() && doers.isEmpty(); i++) {
      int name = candidates.get(i).from();
      if (name >= segment.to) {
        return;
      }
      boolean of = text.is(name - 1, "van") && isBehind(name - 3);
      if (of || text.is(name - 1, "vanuit") && !text.at(name - 2).can(Word.NOUN)) {
        candidates.takeCoordinated(i, doers);
      }
    }
  }

  private boolean isBehind(int at) {
    return text.is(at, "onder") && isLead(at + 1)
        || text.is(at, "in") && text.is(at + 1, "opdracht")
        || text.is(at, "op") && text.isAny(at + 1, at + 2, "kosten", "initiatief")
        || text.is(at, "voor") && text.is(at + 1, "rekening");
  }

  /**
   * "De inzet van de gemeente is ...", "komt voor rekening van de gemeente", "vindt overleg plaats
   * tussen gemeente en corporaties": who acts stands behind a noun.
   */
  void find(Segment segment, int from, List<Found<Actor>> doers) {
    if (segment.passive) {
      behind(segment, from, doers);
    }
    if (segment.passive && doers.isEmpty() && text.mayHave(FOR)) {
      candidates.after("namens", from, segment.to, doers); // "door of namens de gemeente"
    }
    if (!doers.isEmpty()) {
      return;
    }
    boolean meets =
        segment.lemma.equals("zijn")
            && text.isAny(segment.finite + 1, segment.to, "overleg", "afstemming", "contact");
    switch (meets ? "overleg zijn" : verb(segment)) {
      case "zijn", "richten", "richten op", "inhouden", "blijven" -> {
        for (int i = from; i < segment.finite; i++) {
          if (text.at(i).in(SmallWords.INTENTIONS) && text.is(i + 1, "van")) {
            candidates.after("van", i + 1, segment.finite, doers);
            return;
          }
        }
      }
      case "rekenen op" -> {
        if (segment.modal.equals("kunnen")) {
          candidates.after("van", segment.finite + 1, segment.to, doers);
        }
      }
      case "voor rekening komen", "voor rekening zijn" ->
          candidates.after("van", from, segment.to, doers);
      case "gelden" -> {
        if (segment.content != null && text.at(segment.content.from + 1).can(Word.PRONOUN)) {
          candidates.after("voor", from, segment.finite, doers); // "Voor X geldt dat zij ..."
        }
      }
      case "liggen", "berusten" -> {
        if (isEntrusted(text, segment)) {
          candidates.after("bij", segment.finite + 1, segment.to, doers);
        }
      }
      case "plaatsvinden", "overleggen", "overleg voeren", "overleg zijn" -> {
        candidates.after("tussen", from, segment.to, doers);
        if (doers.isEmpty()) {
          candidates.after("met", from, segment.to, doers);
        }
        if (doers.size() < 2) {
          doers.clear();
        }
      }
      default -> {
        if (text.verbKind(segment.lemma) == VerbKind.JOINT) {
          candidates.after("tussen", from, segment.to, doers);
        }
      }
    }
  }

  /** "Onder regie van de gemeente wordt ...". */
  private boolean isLead(int at) {
    return text.isAny(at, at + 1, "regie", "leiding", "voorzitterschap", "verantwoordelijkheid");
  }

  /** "Het streven van de gemeente is om in 2027 ... te bouwen": its own verb counts, not theirs. */
  private String verb(Segment segment) {
    boolean aims = text.is(segment.finite, "is") && text.is(segment.finite + 1, "om");
    return aims ? "zijn" : segment.lemma;
  }

  /** "De regie ligt bij de gemeente", "de verantwoordelijkheid berust bij X": X must do it. */
  static boolean isEntrusted(Text text, Segment segment) {
    if (!segment.lemma.equals("liggen") && !segment.lemma.equals("berusten")) {
      return false;
    }
    for (int i = segment.from; i < segment.finite; i++) {
      String word = text.at(i).text();
      if (word.endsWith("verantwoordelijkheid")
          || word.startsWith("regie")
          || word.equals("voortouw")
          || word.equals("initiatief")
          || word.equals("coördinatie")
          || word.startsWith("trekkers")) {
        return text.isAny(segment.finite + 1, segment.to, "bij");
      }
    }
    return false;
  }
}
