package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who acts in a segment: by position, since the object can be a party too. */
final class Doers {
  private final Text text;
  private final Cover<Segment> segmentOf;
  private final List<Candidate> candidates = new ArrayList<>(8);
  private final boolean[] inPhrase;

  private record Candidate(int from, int to, Lexicon.ActorWord word, boolean isName) {}

  Doers(
      Text text,
      Cover<Segment> segmentOf,
      List<PhraseFinder.Match> matches,
      List<Names.Name> names) {
    this.text = text;
    this.segmentOf = segmentOf;
    Cover<Names.Name> nameOf = new Cover<>(text.size());
    names.forEach(name -> nameOf.put(name.from(), name.to(), name));
    Cover<Candidate> taken = new Cover<>(text.size());
    for (PhraseFinder.Match match : matches) {
      if (match.meaning() instanceof Lexicon.ActorWord word
          && (word.kind() == Actor.Kind.PARTY || !isPartOfName(match, nameOf.at(match.from())))) {
        Candidate candidate =
            new Candidate(withDeterminer(match.from()), withName(match, word, nameOf), word, false);
        candidates.add(candidate);
        taken.put(candidate.from, candidate.to, candidate);
      }
    }
    Lexicon.ActorWord named = new Lexicon.ActorWord(Actor.Kind.NAME, null);
    for (Names.Name name : names) {
      Token last = text.at(name.to() - 1);
      boolean paper =
          last.can(Word.DOCUMENT) || last.in(SmallWords.TEXT_PARTS) || isLaw(last.text());
      if (!paper && !taken.covers(name.from()) && !taken.covers(name.to() - 1)) {
        candidates.add(new Candidate(name.from(), name.to(), named, true));
      }
    }
    for (int i = 0; text.has(Word.ROLE) && i < text.size(); i++) {
      if (text.at(i).can(Word.ROLE) && !taken.covers(i)) {
        candidates.add(
            new Candidate(
                withDeterminer(i), i + 1, new Lexicon.ActorWord(Actor.Kind.ROLE, null), false));
      }
    }
    candidates.sort((a, b) -> Integer.compare(a.from, b.from));
    inPhrase = phrases();
  }

  /** "de Woningwet": a law does nothing. */
  private static boolean isLaw(String word) {
    return word.endsWith("wet") || word.endsWith("verordening") || word.endsWith("besluit");
  }

  /** "Gemeente Rietwaarde", "Stichting Vangrail": the name behind the kind belongs to it. */
  private int withName(PhraseFinder.Match match, Lexicon.ActorWord word, Cover<Names.Name> nameOf) {
    Names.Name name =
        nameOf.at(match.to()) == null ? nameOf.at(match.to() - 1) : nameOf.at(match.to());
    boolean joins =
        word.kind() != Actor.Kind.COLLECTIVE
            && name != null
            && name.from() >= match.from()
            && name.to() > match.to();
    return joins ? name.to() : match.to();
  }

  private boolean isPartOfName(PhraseFinder.Match match, Names.Name name) {
    return name != null
        && name.from() < match.from()
        && match.to() <= name.to()
        && text.at(match.from()).capital();
  }

  private int withDeterminer(int from) {
    int at = from;
    while (at > 0 && text.at(at - 1).in(SmallWords.BEFORE_NAME)) {
      at--;
    }
    boolean described =
        at > 1
            && at == from
            && text.at(at - 1).can(Word.ADJECTIVE)
            && text.at(at - 2).in(SmallWords.BEFORE_NAME);
    return described ? at - 2 : at;
  }

  /** The actors of a main segment, in reading order. */
  List<Found<Actor>> of(Segment segment, int fragmentFrom) {
    List<Found<Actor>> doers = new ArrayList<>(2);
    if (isExpecting(segment)) {
      after("van", fragmentFrom, segment.to, doers);
      if (!doers.isEmpty()) {
        return doers;
      }
    }
    if (segment.passive || segment.hasVerb() && "zijn".equals(segment.lemma)) {
      afterDoor(fragmentFrom, segment.to, doers);
    }
    if (!segment.passive && segment.hasVerb()) {
      subject(segment, fragmentFrom, doers);
    }
    if (!segment.hasVerb()) {
      afterDoor(fragmentFrom, segment.to, doers);
      if (doers.isEmpty()) {
        opening(fragmentFrom, doers);
      }
    }
    if (doers.isEmpty()) {
      behindNoun(segment, fragmentFrom, doers);
    }
    if (doers.isEmpty() && !segment.passive) {
      afterDoor(fragmentFrom, segment.to, doers);
      doers.removeIf(doer -> isAttributive(doer.to()));
    }
    if (isPlaceThatHas(segment, doers) || hasRight(segment)) {
      return List.of();
    }
    if (comesThere(segment)) {
      doers.removeIf(doer -> !isApart(doer));
    }
    boolean receives = segment.lemma.equals("krijgen") || segment.lemma.equals("ontvangen");
    if (receives) {
      doers.removeIf(doer -> !text.at(doer.to()).isMark(':'));
      if (doers.isEmpty()) {
        after("namens", fragmentFrom, segment.to, doers);
      }
      if (doers.isEmpty()) {
        after("van", fragmentFrom, segment.to, doers);
      }
    }
    return doers;
  }

  /** The actors of what is promised: "dat de corporaties ... toewijzen", "dat ... door X ...". */
  List<Found<Actor>> ofContent(Segment segment) {
    List<Found<Actor>> doers = new ArrayList<>(2);
    if (segment.passive) {
      afterDoor(segment.from, segment.to, doers);
      return doers;
    }
    for (int i = firstFrom(segment.from + 1); i < candidates.size(); i++) {
      if (candidates.get(i).to > segment.to) {
        break;
      }
      if (!inPhrase[i]) {
        takeCoordinated(i, doers);
        break;
      }
    }
    return doers;
  }

  /** "Woonwaard 2027: sloop 12": a line that opens with a name and a colon. */
  private void opening(int from, List<Found<Actor>> doers) {
    int first = firstFrom(from);
    if (first == candidates.size() || candidates.get(first).from > from + 1) {
      return;
    }
    int end = candidates.get(first).to;
    if (text.at(end).isMark(':') || text.at(end + 1).isMark(':')) {
      doers.add(actor(candidates.get(first)));
    }
  }

  /** The first candidate that begins at this token or later. */
  private int firstFrom(int token) {
    int low = 0;
    int high = candidates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (candidates.get(middle).from < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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
  private boolean hasRight(Segment segment) {
    if (!segment.lemma.equals("hebben")) {
      return false;
    }
    for (int i = segment.finite + 1; i < segment.to; i++) {
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

  /** "Er komen twee wooncoaches": what comes does nothing. */
  private boolean comesThere(Segment segment) {
    boolean comes =
        switch (segment.lemma) {
          case "komen", "bijkomen", "ontstaan", "bestaan", "zijn" -> true;
          default -> false;
        };
    return comes && text.isAny(segment.finite - 1, segment.finite + 2, "er");
  }

  /**
   * "De inzet van de gemeente is ...", "komt voor rekening van de gemeente", "vindt overleg plaats
   * tussen gemeente en corporaties": who acts stands behind a noun.
   */
  private void behindNoun(Segment segment, int from, List<Found<Actor>> doers) {
    boolean meets =
        segment.lemma.equals("zijn")
            && text.isAny(segment.finite + 1, segment.to, "overleg", "afstemming", "contact");
    switch (meets ? "overleg zijn" : segment.lemma) {
      case "zijn", "richten", "inhouden", "blijven" -> {
        for (int i = from; i < segment.finite; i++) {
          if (text.at(i).in(SmallWords.INTENTIONS) && text.is(i + 1, "van")) {
            after("van", i + 1, segment.finite, doers);
            return;
          }
        }
      }
      case "voor rekening komen", "voor rekening zijn" -> after("van", from, segment.to, doers);
      case "plaatsvinden", "overleggen", "overleg voeren", "overleg zijn" -> {
        after("tussen", from, segment.to, doers);
        if (doers.isEmpty()) {
          after("met", from, segment.to, doers);
        }
        if (doers.size() < 2) {
          doers.clear();
        }
      }
      default -> {
        if (text.words().lexicon().verb(segment.lemma) == VerbKind.JOINT) {
          after("tussen", from, segment.to, doers);
        }
      }
    }
  }

  /** "Van de provincie wordt verwacht dat ...": who is expected to act. */
  private static boolean isExpecting(Segment segment) {
    return segment.lemma.equals("verwachten") || segment.lemma.equals("vragen");
  }

  private void afterDoor(int from, int to, List<Found<Actor>> doers) {
    after("door", from, to, doers);
  }

  private void after(String preposition, int from, int to, List<Found<Actor>> doers) {
    for (int i = firstFrom(from); i < candidates.size() && candidates.get(i).from < to; i++) {
      Candidate candidate = candidates.get(i);
      if (candidate.to <= to && text.is(candidate.from - 1, preposition)) {
        i = takeCoordinated(i, doers);
      }
    }
  }

  private void subject(Segment segment, int fragmentFrom, List<Found<Actor>> doers) {
    if (text.isAny(segment.finite + 1, segment.finite + 2, "zij", "hij", "ze")) {
      pronoun(segment, doers);
      return;
    }
    int after = firstAfter(segment);
    int before = lastBefore(segment, fragmentFrom);
    boolean pronoun =
        after >= 0
            && !candidates.get(after).isName
            && candidates.get(after).word.kind() == Actor.Kind.COLLECTIVE;
    if (before >= 0 && !(pronoun && candidates.get(before).isName)) {
      int first = firstOfCoordination(before);
      takeCoordinated(first, doers);
    } else if (after >= 0) {
      takeCoordinated(after, doers);
    } else {
      pronoun(segment, doers);
    }
  }

  /** "wijst zij er 40 toe": the pronoun stands for the last one that was named. */
  private void pronoun(Segment segment, List<Found<Actor>> doers) {
    int at =
        text.isAny(segment.finite + 1, segment.finite + 2, "zij", "hij", "ze")
            ? segment.finite + 1
            : -1;
    at =
        at < 0 && text.isAny(segment.finite - 1, segment.finite, "zij", "hij", "ze")
            ? segment.finite - 1
            : at;
    int last = at < 0 ? -1 : firstFrom(at) - 1;
    while (last >= 0 && candidates.get(last).isName && inPhrase[last]) {
      last--;
    }
    if (last >= 0) {
      doers.add(actor(candidates.get(last)));
    } else if (at < 0 && isEverybody(segment.finite - 1) && segment.finite - 1 >= segment.from) {
      doers.add(
          actor(
              new Candidate(
                  segment.finite - 1,
                  segment.finite,
                  new Lexicon.ActorWord(Actor.Kind.COLLECTIVE, null),
                  false)));
    } else if (at >= 0
        && (text.is(at, "zij") || text.is(at, "ze"))
        && text.at(segment.finite).can(Word.INFINITIVE)) {
      doers.add(
          actor(
              new Candidate(
                  at, at + 1, new Lexicon.ActorWord(Actor.Kind.COLLECTIVE, null), false)));
    }
  }

  private boolean isEverybody(int at) {
    return text.is(at, "ieder") || text.is(at, "iedereen") || text.is(at, "allen");
  }

  /**
   * The subject before the finite verb: it touches the verb, or only a fragment in commas stands
   * between.
   */
  private int lastBefore(Segment segment, int fragmentFrom) {
    for (int i = firstFrom(segment.finite) - 1;
        i >= 0 && candidates.get(i).from >= fragmentFrom;
        i--) {
      Candidate candidate = candidates.get(i);
      if (candidate.to <= segment.finite
          && !inPhrase[i]
          && !isDependent(candidate, segment)
          && touches(candidate, segment)
          && agrees(i, segment)) {
        return i;
      }
    }
    return -1;
  }

  /** An actor in "mits de netbeheerder ..." is not the subject of the main segment. */
  private boolean isDependent(Candidate candidate, Segment segment) {
    Segment other = segmentOf.at(candidate.from);
    return other != null && other != segment && other.subordinate;
  }

  private boolean touches(Candidate candidate, Segment segment) {
    for (int i = candidate.to; candidate.isName && i < segment.finite; i++) {
      Token token = text.at(i);
      boolean bridge =
          token.isMark(',')
              || token.isMark(')')
              || token.isMark('(')
              || token.can(Word.ADVERB) && !token.can(Word.NOUN);
      if (!bridge && !token.capital()) {
        return false;
      }
    }
    return true;
  }

  private int firstAfter(Segment segment) {
    int first = firstFrom(segment.finite + 1);
    int end = endOfList(segment);
    for (int i = first; i < candidates.size() && candidates.get(i).from < end; i++) {
      Candidate candidate = candidates.get(i);
      if (candidate.to <= end
          && !inPhrase[i]
          && !(text.is(candidate.from, "een") && opensWithThing(segment))
          && agrees(i, segment)
          && (!candidate.isName || isNextToVerb(candidate, segment))) {
        return i;
      }
    }
    return -1;
  }

  /** "Iedere wijk houdt een eigen huismeester": the subject stands before the verb. */
  private boolean opensWithThing(Segment segment) {
    Token noun = text.at(segment.finite - 1);
    Token first = text.at(segment.from);
    return (first.can(Word.DETERMINER)
            || first.in(SmallWords.DETERMINERS)
            || first.in(SmallWords.EVERY))
        && noun.can(Word.NOUN)
        && !noun.in(SmallWords.STRETCHES)
        && !noun.in(SmallWords.LENGTHS)
        && segment.finite - segment.from <= 4;
  }

  /** "lopen bewoners, de wijkbeheerder en ...": a list of subjects goes on behind its commas. */
  private int endOfList(Segment segment) {
    boolean list = text.at(segment.to - 1).in(SmallWords.PEOPLE) && text.at(segment.to).isMark(',');
    Segment next = list ? segmentOf.at(segment.to + 1) : null;
    boolean goesOn = next != null && !next.subordinate && !next.hasVerb();
    return goesOn ? next.to : segment.to;
  }

  private boolean isNextToVerb(Candidate candidate, Segment segment) {
    for (int i = segment.finite + 1; i < candidate.from; i++) {
      Token token = text.at(i);
      if (!(token.can(Word.ADVERB) && !token.can(Word.NOUN))
          && !token.is("er")
          && !token.is("zich")
          && !token.is("de")
          && !token.isMark(',')
          && !token.is("ook")) {
        return false;
      }
    }
    return true;
  }

  /** Which candidates stand in a phrase with a preposition; what is joined by "en" shares it. */
  private boolean[] phrases() {
    boolean[] inside = new boolean[candidates.size()];
    for (int i = 0; i < inside.length; i++) {
      Candidate candidate = candidates.get(i);
      boolean joined = i > 0 && isCoordinated(candidates.get(i - 1), candidate);
      inside[i] = joined ? inside[i - 1] : followsPreposition(candidate);
    }
    return inside;
  }

  private boolean followsPreposition(Candidate candidate) {
    Token before = text.at(candidate.from - 1);
    if (before.can(Word.PREPOSITION) && !before.is("dan") && !before.is("om")) {
      return true;
    }
    if (before.is("van") || before.is("met") || before.is("aan")) {
      return true;
    }
    boolean apposition =
        candidate.isName
            && before.can(Word.NOUN)
            && !before.can(Word.FINITE_SINGULAR | Word.INFINITIVE);
    return apposition && isInside(candidate.from - 1);
  }

  /** "op de locatie Zandpad": the noun before the name stands behind a preposition. */
  private boolean isInside(int noun) {
    int at = noun - 1;
    while (at >= noun - 3
        && (text.at(at).in(SmallWords.BEFORE_NAME) || text.at(at).can(Word.ADJECTIVE))) {
      at--;
    }
    return text.at(at).can(Word.PREPOSITION);
  }

  /** A singular verb has no plural subject. */
  private boolean agrees(int index, Segment segment) {
    Candidate candidate = candidates.get(index);
    Token verb = text.at(segment.finite);
    boolean singular = verb.can(Word.FINITE_SINGULAR) && !verb.can(Word.INFINITIVE);
    Token noun = text.at(head(candidate));
    boolean plural =
        !candidate.isName && noun.can(Word.PLURAL) && !isNameLike(candidate)
            || noun.is("wij")
            || noun.is("we");
    boolean joined =
        index > 0 && isCoordinated(candidates.get(index - 1), candidate)
            || index + 1 < candidates.size() && isCoordinated(candidate, candidates.get(index + 1));
    boolean bare =
        verb.can(Word.INFINITIVE)
            && !verb.can(Word.FINITE_SINGULAR)
            && candidate.from == candidate.to - 1
            && candidate.word.kind() == Actor.Kind.ROLE
            && !noun.can(Word.PLURAL);
    return !(singular && plural) && !bare || joined;
  }

  /** The noun that governs: "raad" in "de raad van commissarissen". */
  private int head(Candidate candidate) {
    for (int i = candidate.from; i < candidate.to - 1; i++) {
      if (text.is(i + 1, "van")) {
        return i;
      }
    }
    return candidate.to - 1;
  }

  /** "De Huismeesters", "Wierden en Borgen": a name takes a singular verb, whatever its form. */
  private boolean isNameLike(Candidate candidate) {
    for (int i = candidate.from + 1; i < candidate.to; i++) {
      if (text.at(i).capital()) {
        return true;
      }
    }
    return false;
  }

  private int firstOfCoordination(int index) {
    int first = index;
    while (first > 0 && isCoordinated(candidates.get(first - 1), candidates.get(first))) {
      first--;
    }
    return first;
  }

  private int takeCoordinated(int index, List<Found<Actor>> doers) {
    int at = index;
    peopleBefore(candidates.get(at).from, doers);
    doers.add(actor(candidates.get(at)));
    while (at + 1 < candidates.size()
        && isCoordinated(candidates.get(at), candidates.get(at + 1))) {
      at++;
      doers.add(actor(candidates.get(at)));
    }
    tenants(candidates.get(at).to, doers);
    return at;
  }

  /** Tenants act when they are joined to a party: "gemeente, corporaties en huurders bespreken". */
  private void tenants(int at, List<Found<Actor>> doers) {
    int noun = text.is(at + 1, "de") ? at + 2 : at + 1;
    if (text.is(at, "en") && text.at(noun).in(SmallWords.PEOPLE)) {
      doers.add(people(at + 1, noun + 1));
    }
  }

  /** "lopen bewoners, de wijkbeheerder en ...": people before the first party act with it. */
  private void peopleBefore(int at, List<Found<Actor>> doers) {
    boolean joined = text.at(at - 1).isMark(',') || text.is(at - 1, "en");
    if (joined && text.at(at - 2).in(SmallWords.PEOPLE) && !text.at(at - 3).can(Word.PREPOSITION)) {
      doers.add(people(text.is(at - 3, "de") ? at - 3 : at - 2, at - 1));
    }
  }

  private Found<Actor> people(int from, int to) {
    return actor(
        new Candidate(
            from,
            to,
            new Lexicon.ActorWord(Actor.Kind.KIND_OF_PARTY, PartyKind.TENANT_ORGANISATION),
            false));
  }

  private boolean isCoordinated(Candidate left, Candidate right) {
    int gap = right.from - left.to;
    if (gap < 1 || gap > 3) {
      return false;
    }
    for (int i = left.to; i < right.from; i++) {
      if (!text.at(i).isMark(',') && !text.at(i).in(SmallWords.COORDINATORS)) {
        return false;
      }
    }
    return true;
  }

  private Found<Actor> actor(Candidate candidate) {
    Actor actor =
        new Actor(
            text.span(candidate.from, candidate.to),
            text.raw(candidate.from, candidate.to),
            candidate.word.kind(),
            Optional.ofNullable(candidate.word.party()));
    return new Found<>(candidate.from, candidate.to, actor);
  }

  /** The actors of a cell that begins with one. */
  List<Found<Actor>> inCell(int from, int to) {
    int first = firstFrom(from);
    if (first == candidates.size() || candidates.get(first).from > from) {
      return List.of();
    }
    return candidates.stream().filter(c -> c.from >= from && c.to <= to).map(this::actor).toList();
  }

  /** An actor anywhere in a stretch, without a look at its role: behind "Trekker:". */
  Optional<Found<Actor>> firstIn(int from, int to) {
    return candidates.stream()
        .filter(c -> c.from >= from && c.to <= to)
        .findFirst()
        .map(this::actor);
  }
}
