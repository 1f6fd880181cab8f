package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everybody in a text who can act: parties, roles and names, in reading order. */
final class Candidates {
  private final Text text;
  private final List<Candidate> candidates = new ArrayList<>(8);
  private final boolean[] inPhrase;

  /** Somebody who can act, half-open, with the article. */
  record Candidate(int from, int to, Meaning.ActorWord word, boolean isName) {}

  Candidates(Text text, Matches matches, List<Names.Name> names) {
    this.text = text;
    Cover<Names.Name> nameOf = new Cover<>(text.size());
    names.forEach(name -> nameOf.put(name.from(), name.to(), name));
    Cover<Candidate> taken = new Cover<>(text.size());
    for (Matches.Match match : matches.among(Meaning.Sort.ACTOR)) {
      if (isTitle(match.from())) {
        continue;
      }
      if (match.meaning() instanceof Meaning.ActorWord word
          && (word.kind() == Actor.Kind.PARTY || !isPartOfName(match, nameOf.at(match.from())))) {
        Candidate candidate =
            new Candidate(withDeterminer(match.from()), withName(match, word, nameOf), word, false);
        candidates.add(candidate);
        taken.put(candidate.from, candidate.to, candidate);
      }
    }
    Meaning.ActorWord named = new Meaning.ActorWord(Actor.Kind.NAME, null);
    for (Names.Name name : names) {
      Token last = text.at(name.to() - 1);
      boolean paper =
          last.can(Word.DOCUMENT)
              || isTitle(name.from())
              || last.in(SmallWords.TEXT_PARTS)
              || Papers.isLaw(last.text())
              || last.text().endsWith("-")
              || last.text().endsWith("label")
              || last.text().endsWith("labels");
      if (!paper && !taken.covers(name.from()) && !taken.covers(name.to() - 1)) {
        candidates.add(new Candidate(name.from(), name.to(), named, true));
      }
    }
    for (int i = 0; text.has(Word.ROLE) && i < text.size(); i++) {
      if (text.at(i).can(Word.ROLE) && !taken.covers(i) && !isTitle(i)) {
        candidates.add(
            new Candidate(
                withDeterminer(i), i + 1, new Meaning.ActorWord(Actor.Kind.ROLE, null), false));
      }
    }
    candidates.sort((a, b) -> Integer.compare(a.from, b.from));
    inPhrase = inPhrases();
  }

  /** "de pilot flatcoach", "de functie wijkbeheerder": what it is called. */
  private boolean isTitle(int at) {
    return text.is(at - 1, "pilot")
        || text.is(at - 1, "proef")
        || text.is(at - 1, "project")
        || text.is(at - 1, "functie")
        || text.is(at - 1, "rol");
  }

  /** "Gemeente Rietwaarde", "Stichting Vangrail": the name behind the kind belongs to it. */
  private int withName(Matches.Match match, Meaning.ActorWord word, Cover<Names.Name> nameOf) {
    Names.Name name =
        nameOf.at(match.to()) == null ? nameOf.at(match.to() - 1) : nameOf.at(match.to());
    boolean joins =
        word.kind() != Actor.Kind.COLLECTIVE
            && name != null
            && name.from() >= match.from()
            && name.to() > match.to();
    return joins ? name.to() : match.to();
  }

  private boolean isPartOfName(Matches.Match match, Names.Name name) {
    return name != null
        && name.from() < match.from()
        && match.to() <= name.to()
        && text.at(match.from()).capital();
  }

  private int withDeterminer(int from) {
    int at = from;
    while (at > 0
        && text.at(at - 1).in(SmallWords.BEFORE_NAME)
        && !(text.is(at - 1, "die") && text.isAny(at, at + 1, "de", "het"))) {
      at--;
    }
    boolean described =
        at > 1
            && at == from
            && text.at(at - 1).can(Word.ADJECTIVE)
            && text.at(at - 2).in(SmallWords.BEFORE_NAME);
    return described ? at - 2 : at;
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
      if (candidates.get(middle).from < token) {
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

  int firstOfCoordination(int index) {
    int first = index;
    while (first > 0 && isCoordinated(candidates.get(first - 1), candidates.get(first))) {
      first--;
    }
    return first;
  }

  int takeCoordinated(int index, List<Found<Actor>> doers) {
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
            new Meaning.ActorWord(Actor.Kind.KIND_OF_PARTY, PartyKind.TENANT_ORGANISATION),
            false));
  }

  Found<Actor> actor(Candidate candidate) {
    Actor actor =
        new Actor(
            text.span(candidate.from, candidate.to),
            text.raw(candidate.from, candidate.to),
            candidate.word.kind(),
            Optional.ofNullable(candidate.word.party()));
    return new Found<>(candidate.from, candidate.to, actor);
  }

  void after(String preposition, int from, int to, List<Found<Actor>> doers) {
    for (int i = firstFrom(from); i < candidates.size() && candidates.get(i).from < to; i++) {
      Candidate candidate = candidates.get(i);
      if (candidate.to <= to && text.is(candidate.from - 1, preposition)) {
        i = takeCoordinated(i, doers);
      }
    }
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
