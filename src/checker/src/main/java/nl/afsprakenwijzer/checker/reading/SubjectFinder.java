package nl.afsprakenwijzer.checker.reading;

import java.util.List;

/** Finds the subject of a segment by its place around the finite verb. */
final class SubjectFinder {
  private final Text text;
  private final Cover<Segment> segmentOf;
  private final Candidates candidates;

  SubjectFinder(Text text, Cover<Segment> segmentOf, Candidates candidates) {
    this.text = text;
    this.segmentOf = segmentOf;
    this.candidates = candidates;
  }

  /** Adds who is the subject of the segment, with all who are joined to it. */
  void find(Segment segment, int fragmentFrom, List<Found<Actor>> doers) {
    if (text.isAny(segment.finite + 1, segment.finite + 2, "zij", "hij", "ze")) {
      pronoun(segment, fragmentFrom, doers);
      return;
    }
    int after = firstAfter(segment);
    int before = lastBefore(segment, fragmentFrom);
    boolean pronoun =
        after >= 0
            && !candidates.get(after).isName()
            && candidates.get(after).word().kind() == Actor.Kind.COLLECTIVE;
    if (before >= 0 && !(pronoun && candidates.get(before).isName())) {
      int first = candidates.firstOfCoordination(before);
      candidates.takeCoordinated(first, doers);
    } else if (after >= 0) {
      candidates.takeCoordinated(after, doers);
    } else {
      pronoun(segment, fragmentFrom, doers);
    }
  }

  /** "wijst zij er 40 toe": the pronoun stands for the last one that was named. */
  private void pronoun(Segment segment, int fragmentFrom, List<Found<Actor>> doers) {
    int at =
        text.isAny(segment.finite + 1, segment.finite + 2, "zij", "hij", "ze")
            ? segment.finite + 1
            : -1;
    at =
        at < 0 && text.isAny(segment.finite - 1, segment.finite, "zij", "hij", "ze")
            ? segment.finite - 1
            : at;
    int last = at < 0 ? -1 : lastNamed(candidates.firstFrom(at) - 1);
    if (last >= 0) {
      doers.add(candidates.actor(candidates.get(last)));
    } else if (at < 0 && everybody(segment, fragmentFrom) >= 0) {
      int everybody = everybody(segment, fragmentFrom);
      doers.add(
          candidates.actor(
              new Candidate(
                  everybody,
                  everybody + 1,
                  new Meaning.ActorWord(Actor.Kind.COLLECTIVE, null),
                  false)));
    } else if (at >= 0
        && (text.is(at, "zij") || text.is(at, "ze"))
        && text.at(segment.finite).can(Word.INFINITIVE)) {
      doers.add(
          candidates.actor(
              new Candidate(
                  at, at + 1, new Meaning.ActorWord(Actor.Kind.COLLECTIVE, null), false)));
    }
  }

  /** Who did something rather than who stood in a phrase: "de gemeente overlegt met X; zij ...". */
  private int lastNamed(int before) {
    int last = before;
    while (last >= 0 && candidates.isInPhrase(last)) {
      last--;
    }
    if (last >= 0) {
      return last;
    }
    last = before;
    while (last >= 0 && candidates.get(last).isName()) {
      last--;
    }
    return last;
  }

  /** "Iedereen spant zich in", "Iedereen die erbij betrokken is, spant zich in"; -1 for none. */
  private int everybody(Segment segment, int fragmentFrom) {
    if (isEverybody(segment.finite - 1) && segment.finite - 1 >= segment.from) {
      return segment.finite - 1;
    }
    return isEverybody(fragmentFrom) && fragmentFrom < segment.from ? fragmentFrom : -1;
  }

  private boolean isEverybody(int at) {
    return text.is(at, "ieder") || text.is(at, "iedereen") || text.is(at, "allen");
  }

  /**
   * The subject before the finite verb: it touches the verb, or only a fragment in commas stands
   * between.
   */
  private int lastBefore(Segment segment, int fragmentFrom) {
    for (int i = candidates.firstFrom(segment.finite) - 1;
        i >= 0 && candidates.get(i).from() >= fragmentFrom;
        i--) {
      Candidate candidate = candidates.get(i);
      if (candidate.to() <= segment.finite
          && !candidates.isInPhrase(i)
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
    Segment other = segmentOf.at(candidate.from());
    return other != null && other != segment && other.subordinate;
  }

  private boolean touches(Candidate candidate, Segment segment) {
    for (int i = candidate.to(); candidate.isName() && i < segment.finite; i++) {
      Token token = text.at(i);
      Segment between = segmentOf.at(i);
      boolean bridge =
          token.isMark(',')
              || between != null && between != segment && between.subordinate
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
    int first = candidates.firstFrom(segment.finite + 1);
    int end = endOfList(segment);
    for (int i = first; i < candidates.size() && candidates.get(i).from() < end; i++) {
      Candidate candidate = candidates.get(i);
      if (candidate.to() <= end
          && !candidates.isInPhrase(i)
          && !(text.is(candidate.from(), "een") && opensWithThing(segment))
          && agrees(i, segment)
          && (!candidate.isName() || isNextToVerb(candidate, segment))) {
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
    for (int i = segment.finite + 1; i < candidate.from(); i++) {
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

  /** A singular verb has no plural subject. */
  private boolean agrees(int index, Segment segment) {
    Candidate candidate = candidates.get(index);
    Token verb = text.at(segment.finite);
    boolean singular = verb.can(Word.FINITE_SINGULAR) && !verb.can(Word.INFINITIVE);
    Token noun = text.at(head(candidate));
    boolean plural =
        !candidate.isName() && noun.can(Word.PLURAL) && !isNameLike(candidate)
            || noun.is("wij")
            || noun.is("we");
    boolean joined =
        index > 0 && candidates.isCoordinated(candidates.get(index - 1), candidate)
            || index + 1 < candidates.size()
                && candidates.isCoordinated(candidate, candidates.get(index + 1));
    boolean bare =
        verb.can(Word.INFINITIVE)
            && !verb.can(Word.FINITE_SINGULAR)
            && candidate.from() == candidate.to() - 1
            && candidate.word().kind() == Actor.Kind.ROLE
            && !noun.can(Word.PLURAL);
    joined |=
        text.is(candidate.from() - 1, "en") && text.at(candidate.from() - 2).in(SmallWords.PEOPLE);
    boolean each =
        text.is(candidate.from() - 1, "van")
            && PrepositionPhrases.isOneOf(text, candidate.from() - 2);
    return !(singular && plural) && !bare || joined || each;
  }

  /** The noun that governs: "raad" in "de raad van commissarissen". */
  private int head(Candidate candidate) {
    for (int i = candidate.from(); i < candidate.to() - 1; i++) {
      if (text.is(i + 1, "van")) {
        return i;
      }
    }
    return candidate.to() - 1;
  }

  /** "De Huismeesters", "Wierden en Borgen": a name takes a singular verb, whatever its form. */
  private boolean isNameLike(Candidate candidate) {
    for (int i = candidate.from() + 1; i < candidate.to(); i++) {
      if (text.at(i).capital()) {
        return true;
      }
    }
    return false;
  }
}
