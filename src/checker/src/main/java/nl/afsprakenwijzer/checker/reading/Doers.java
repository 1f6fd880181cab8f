package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses who acts in a segment: by position, since the object can be a party too. */
final class Doers {
  private final Text text;
  private final Candidates candidates;
  private final SubjectFinder subjects;
  private final DoersBehindNouns behindNouns;

  Doers(Text text, Cover<Segment> segmentOf, Matches matches, List<Names.Name> names) {
    this.text = text;
    this.candidates = new Candidates(text, matches, names);
    this.subjects = new SubjectFinder(text, segmentOf, candidates);
    this.behindNouns = new DoersBehindNouns(text, candidates);
  }

  /** The actors of a main segment, in reading order. */
  List<Found<Actor>> of(Segment segment, int fragmentFrom) {
    List<Found<Actor>> doers = new ArrayList<>(2);
    behindNouns.ofTask(segment, fragmentFrom, doers);
    if (!doers.isEmpty()) {
      return doers;
    }
    find(segment, fragmentFrom, doers);
    if (isPlaceThatHas(segment, doers) || hasRight(segment)) {
      return List.of();
    }
    if (comesThere(segment)) {
      doers.removeIf(doer -> !isApart(doer));
      if (doers.size() == 1 && isBetween(doers.get(0).from())) {
        return List.of();
      }
    }
    doers.removeIf(doer -> isComing(segment.lemma) && text.is(doer.from(), "een"));
    if (receives(segment)) {
      putGivers(segment, fragmentFrom, doers);
    }
    return doers;
  }

  private void find(Segment segment, int fragmentFrom, List<Found<Actor>> doers) {
    if (segment.passive || segment.hasVerb() && "zijn".equals(segment.lemma)) {
      afterDoor(fragmentFrom, segment.to, doers);
      if (doers.isEmpty() && text.isAny(segment.finite, segment.finite + 1, "krijgt", "krijgen")) {
        candidates.after("van", fragmentFrom, segment.to, doers);
      }
    }
    if (!segment.passive && segment.hasVerb()) {
      subjects.find(segment, fragmentFrom, doers);
      if (segment.lemma.equals("zijn") || segment.lemma.equals("plaatsvinden")) {
        doers.removeIf(doer -> text.is(doer.to() - 1, "overleg"));
      }
    }
    if (!segment.hasVerb()) {
      afterDoor(fragmentFrom, segment.to, doers);
      if (doers.isEmpty()) {
        opening(fragmentFrom, doers);
      }
      if (doers.isEmpty()) {
        behindNouns.ofLine(segment, doers);
      }
    }
    if (doers.isEmpty()) {
      behindNouns.find(segment, fragmentFrom, doers);
    }
    if (doers.isEmpty() && !segment.passive && isBound(segment)) {
      candidates.peopleIn(segment.from, segment.to, doers);
    }
    if (doers.isEmpty() && !segment.passive) {
      afterDoor(fragmentFrom, segment.to, doers);
      doers.removeIf(doer -> isAttributive(doer.to()));
    }
  }

  /** "Bewoners dienen schade te melden", "de huurder tekent": who must or signs, promises it. */
  private boolean isBound(Segment segment) {
    if (segment.lemma.equals("tekenen") || segment.lemma.equals("ondertekenen")) {
      return !segment.past && !segment.perfect;
    }
    boolean must = segment.modal.equals("moeten") || segment.modal.equals("dienen");
    VerbKind kind = text.verbKind(segment.lemma);
    return must && (kind == null || kind == VerbKind.CONCRETE);
  }

  /** "De huurder ontvangt van de corporatie ...": who gives, acts, not who gets. */
  private void putGivers(Segment segment, int fragmentFrom, List<Found<Actor>> doers) {
    doers.removeIf(doer -> !text.at(doer.to()).isMark(':'));
    if (doers.isEmpty()) {
      candidates.after("namens", fragmentFrom, segment.to, doers);
    }
    if (doers.isEmpty() && segment.hasVerb()) {
      afterDoor(segment.finite, segment.to, doers); // "krijgen begeleiding door Vluchtelingenwerk"
    }
    if (doers.isEmpty()) {
      candidates.after("van", fragmentFrom, segment.to, doers);
      doers.removeIf(doer -> text.is(doer.from() - 1, "van") && text.is(doer.from(), "een"));
      doers.removeIf(doer -> text.at(doer.from() - 2).in(SmallWords.PEOPLE));
      doers.removeIf(doer -> !text.at(doer.to()).isWord() && belongsToPlace(doer.from() - 2));
    }
  }

  /** "De bewonerscommissie ontvangt het plan en brengt advies uit": what comes next, it does. */
  List<Found<Actor>> receivers(Segment segment, int fragmentFrom) {
    if (!receives(segment) || segment.passive) {
      return List.of();
    }
    List<Found<Actor>> receivers = new ArrayList<>(2);
    subjects.find(segment, fragmentFrom, receivers);
    return receivers;
  }

  /** Who tries to get something, acts. */
  private boolean receives(Segment segment) {
    return segment.receives()
        && !(segment.hasVerb() && text.at(segment.finite).word().verb().equals("proberen"))
        && !isGivenTask(segment);
  }

  /** "De gemeente krijgt de opdracht om ...", "krijgt als taak": who is told to do it, acts. */
  private boolean isGivenTask(Segment segment) {
    return segment.content != null
        && text.isAny(segment.finite, segment.to, "opdracht", "taak", "regierol");
  }

  /** "krijgen voorrang bij een woning van de corporatie": whose home it is, gives nothing yet. */
  private boolean belongsToPlace(int noun) {
    int before = text.beforeNoun(noun);
    return text.at(noun).can(Word.NOUN) && text.at(before).can(Word.PREPOSITION);
  }

  /** The actors of what is promised: "dat de corporaties ... toewijzen", "dat ... door X ...". */
  List<Found<Actor>> ofContent(Segment segment) {
    List<Found<Actor>> doers = new ArrayList<>(2);
    if (segment.passive) {
      afterDoor(segment.from, segment.to, doers);
      return doers;
    }
    if (text.isAny(segment.from + 1, segment.from + 2, "zij", "ze", "hij")) {
      return doers; // "Partijen spreken af dat zij overleg voeren"
    }
    for (int i = candidates.firstFrom(segment.from + 1); i < candidates.size(); i++) {
      if (candidates.get(i).to() > segment.to) {
        break;
      }
      if (!candidates.isInPhrase(i)) {
        candidates.takeCoordinated(i, doers);
        break;
      }
    }
    return doers;
  }

  /** "Woonwaard 2027: sloop 12", "Elkien en Accolade: elk 12": names before a colon. */
  private void opening(int from, List<Found<Actor>> doers) {
    int first = candidates.firstFrom(from);
    if (first == candidates.size() || candidates.get(first).from() > from + 1) {
      return;
    }
    List<Found<Actor>> named = new ArrayList<>(2);
    int end = candidates.get(candidates.takeCoordinated(first, named)).to();
    if (text.isAny(end, end + 1, "gereed", "klaar")) {
      return;
    }
    if (text.at(end).isMark(':') || text.at(end + 1).isMark(':')) {
      doers.addAll(named);
    }
  }

  /** "Apeldoorn telt 500 woningen": a place that has something does nothing. */
  private boolean isPlaceThatHas(Segment segment, List<Found<Actor>> doers) {
    boolean has =
        segment.lemma.equals("tellen")
            || segment.lemma.equals("hebben")
            || segment.lemma.equals("kennen");
    return has
        && !doers.isEmpty()
        && doers.stream()
            .allMatch(
                d -> d.fact().kind() == Actor.Kind.NAME && text.at(d.from()).can(Word.PLACE_NAME));
  }

  /**
   * "De huurdersraad heeft adviesrecht", "huurders hebben een adviesrol": who may, does nothing.
   */
  boolean hasRight(Segment segment) {
    if (!segment.lemma.equals("hebben")) {
      return false;
    }
    for (int i = segment.finite + 1; i < text.size() && !text.at(i).isMark('.'); i++) {
      String word = text.at(i).text();
      if (word.endsWith("recht") || word.endsWith("adviesrol") || word.equals("inspraak")) {
        return true;
      }
    }
    return false;
  }

  /** "door corporaties begrote bedragen": that tells which amounts. */
  private boolean isAttributive(int at) {
    return text.at(at).can(Word.ADJECTIVE) && !text.at(at).can(Word.PREPOSITION);
  }

  /**
   * "De gemeente: er komt een loket", "is er overleg tussen A en B": not the subject of the verb.
   */
  private boolean isApart(Found<Actor> doer) {
    Token before = text.at(doer.from() - 1);
    return text.at(doer.to()).isMark(':')
        || before.is("tussen")
        || before.is("door")
        || before.in(SmallWords.COORDINATORS)
        || before.isMark(',');
  }

  /** "Er komt overleg tussen bewoners en gemeente": the last of those two stands alone here. */
  private boolean isBetween(int doer) {
    return text.is(doer - 1, "tussen")
        || text.is(doer - 1, "en") && text.isAny(doer - 5, doer - 1, "tussen");
  }

  private static boolean isComing(String lemma) {
    return lemma.equals("komen") || lemma.equals("bijkomen") || lemma.equals("volgen");
  }

  /** "Er komen twee wooncoaches": what comes does nothing. */
  private boolean comesThere(Segment segment) {
    boolean comes =
        switch (segment.lemma) {
          case "komen", "bijkomen", "ontstaan", "bestaan", "zijn" -> true;
          default -> false;
        };
    return comes && text.isAny(segment.finite - 1, segment.finite + 2, "er");
  }

  private void afterDoor(int from, int to, List<Found<Actor>> doers) {
    candidates.after("door", from, to, doers);
  }

  /** The actors of a cell that begins with one. */
  List<Found<Actor>> inCell(int from, int to) {
    return candidates.inCell(from, to);
  }

  /** An actor anywhere in a stretch, without a look at its role: behind "Trekker:". */
  Optional<Found<Actor>> firstIn(int from, int to) {
    return candidates.firstIn(from, to);
  }
}
