package nl.afsprakenwijzer.checker.reading;

import java.util.List;
import java.util.Optional;

/** Everybody in a text who can act, in reading order, and who of them are joined. */
final class Candidates {
  private final Text text;
  private final List<Candidate> candidates;
  private final boolean[] inPhrase;

  Candidates(Text text, Matches matches, List<Names.Name> names) {
    this.text = text;
    this.candidates = new CandidateFinder(text).find(matches, names);
    this.inPhrase = inPhrases();
  }

  int size() {
    return candidates.size();
  }

  Candidate get(int index) {
    return candidates.get(index);
  }

  /** Whether it stands in a phrase with a preposition; what is joined by "en" shares it. */
  boolean isInPhrase(int index) {
    return inPhrase[index];
  }

  /** The first candidate that begins at this token or later. */
  int firstFrom(int token) {
    int low = 0;
    int high = candidates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (candidates.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Which candidates stand in a phrase with a preposition; what is joined by "en" shares it. */
  private boolean[] inPhrases() {
    PrepositionPhrases phrases = new PrepositionPhrases(text);
    boolean[] inside = new boolean[candidates.size()];
    for (int i = 0; i < inside.length; i++) {
      Candidate candidate = candidates.get(i);
      boolean joined = i > 0 && isCoordinated(candidates.get(i - 1), candidate);
      inside[i] = joined ? inside[i - 1] : phrases.hold(candidate);
    }
    return inside;
  }

  boolean isCoordinated(Candidate left, Candidate right) {
    int gap = right.from() - left.to();
    if (gap < 1 || gap > 3) {
      return false;
    }
    for (int i = left.to(); i < right.from(); i++) {
      if (!text.at(i).isMark(',') && !text.at(i).in(SmallWords.COORDINATORS)) {
        return false;
      }
    }
    return true;
  }

  int firstOfCoordination(int index) {
    int first = index;
    while (first > 0 && isCoordinated(candidates.get(first - 1), candidates.get(first))) {
      first--;
    }
    return first;
  }

  int takeCoordinated(int index, List<Found<Actor>> doers) {
    int at = index;
    peopleBefore(candidates.get(at).from(), doers);
    doers.add(actor(candidates.get(at)));
    while (at + 1 < candidates.size()
        && isCoordinated(candidates.get(at), candidates.get(at + 1))) {
      at++;
      doers.add(actor(candidates.get(at)));
    }
    tenants(candidates.get(at).to(), doers);
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

  /** Tenants, residents and clients who are the subject of a stretch. */
  void peopleIn(int from, int to, List<Found<Actor>> doers) {
    for (int i = from; i < to && doers.isEmpty(); i++) {
      Token opening = text.at(i - 1);
      int before = opening.is("de") || opening.in(SmallWords.EVERY) ? i - 2 : i - 1;
      boolean subject =
          before < from || text.isAny(before, before + 1, "moet", "moeten", "dient", "dienen");
      if (subject && isTenant(text.at(i).text())) {
        doers.add(people(before + 1, i + 1));
      }
    }
  }

  /** Not ouderen or jongeren: what these must be able to do is a wish. */
  private static boolean isTenant(String word) {
    return switch (word) {
      case "huurder", "huurders", "bewoner", "bewoners", "cliënt", "cliënten" -> true;
      default -> false;
    };
  }

  private Found<Actor> people(int from, int to) {
    return actor(
        new Candidate(
            from,
            to,
            new Meaning.ActorWord(Actor.Kind.KIND_OF_PARTY, PartyKind.TENANT_ORGANISATION),
            false));
  }

  Found<Actor> actor(Candidate candidate) {
    Actor actor =
        new Actor(
            text.span(candidate.from(), candidate.to()),
            text.raw(candidate.from(), candidate.to()),
            candidate.word().kind(),
            Optional.ofNullable(candidate.word().party()));
    return new Found<>(candidate.from(), candidate.to(), actor);
  }

  void after(String preposition, int from, int to, List<Found<Actor>> doers) {
    for (int i = firstFrom(from); i < candidates.size() && candidates.get(i).from() < to; i++) {
      Candidate candidate = candidates.get(i);
      int before = candidate.from() - 1;
      if (text.is(before, "zowel")) {
        before--; // "door zowel gemeente als corporatie"
      }
      if (candidate.to() <= to && text.is(before, preposition)) {
        i = takeCoordinated(i, doers);
      }
    }
  }

  /** The actors of a cell that begins with one. */
  List<Found<Actor>> inCell(int from, int to) {
    int first = firstFrom(from);
    if (first == candidates.size() || candidates.get(first).from() > from) {
      return List.of();
    }
    return candidates.stream()
        .filter(c -> c.from() >= from && c.to() <= to)
        .map(this::actor)
        .toList();
  }

  /** An actor anywhere in a stretch, without a look at its role: behind "Trekker:". */
  Optional<Found<Actor>> firstIn(int from, int to) {
    return candidates.stream()
        .filter(c -> c.from() >= from && c.to() <= to)
        .findFirst()
        .map(this::actor);
  }
}
