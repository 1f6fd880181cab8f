package nl.afsprakenwijzer.checker.reading;

/** Joins a verb with the particle that stands far behind it: "wijst ... toe". */
final class Particles {
  private final Text text;

  Particles(Text text) {
    this.text = text;
  }

  /** What the list of verbs has goes before what only the dictionary has. */
  String join(Segment segment, int finite, String lemma) {
    String known = null;
    for (int i = segment.to - 1; i > finite; i--) {
      Token token = text.at(i);
      if (!token.isWord()
          || !token.in(SmallWords.PARTICLES) && !token.can(Word.PREFIX)
          || token.can(Word.DETERMINER)
          || isTogetherWith(i)
          || isAbout(i, finite, lemma)
          || !closes(segment, i)) {
        continue;
      }
      if (followsParticle(segment, i, finite, lemma)) {
        continue;
      }
      String joined = token.text() + lemma;
      if (!token.in(SmallWords.PARTICLES) && text.verbKind(joined) == null) {
        continue;
      }
      boolean expression =
          token.is("om") || text.words().lexicon().verbPhrases().hasExpression(lemma, token.text());
      if (expression && !token.is("om") && text.at(i + 1).isWord() && i + 1 < segment.to) {
        continue;
      }
      boolean free = expression || token.is("samen");
      if (text.verbKind(joined) != null) {
        return joined;
      }
      if (known == null && !free && text.words().knows(joined)) {
        known = joined;
      }
    }
    return known == null ? lemma : known;
  }

  /** "brengt een huisbezoek, samen met de consulent": that tells who comes along. */
  private boolean isTogetherWith(int at) {
    return text.is(at, "samen") && text.is(at + 1, "met") && text.at(at - 1).isMark(',');
  }

  /** "maakt er afspraken over", "neemt hier een besluit over": what it is about. */
  private boolean isAbout(int at, int finite, String lemma) {
    return text.is(at, "over")
        && (text.isAny(finite + 1, at, "hier", "daar")
            || lemma.equals("maken") && text.isAny(finite + 1, at, "er"));
  }

  /** "zet in op meer doorstroming": the verb has its particle, and "op" opens a phrase. */
  private boolean followsParticle(Segment segment, int at, int finite, String lemma) {
    return at - 1 > finite
        && at + 1 < segment.to
        && text.at(at + 1).isWord()
        && text.at(at).can(Word.PREPOSITION)
        && text.at(at - 1).in(SmallWords.PARTICLES)
        && text.verbKind(text.at(at - 1).text() + lemma) != null;
  }

  /** "deel" goes with "nemen" only, "plaats" with "vinden". */
  private static boolean isParticleOf(String particle, String verb) {
    return switch (particle) {
      case "deel" -> "nemen".equals(verb);
      case "plaats" -> "vinden".equals(verb) || "nemen".equals(verb);
      case "goed" -> "keuren".equals(verb) || "maken".equals(verb);
      default -> true;
    };
  }

  private boolean closes(Segment segment, int at) {
    Token next = text.at(at + 1);
    boolean asks =
        next.is("wie")
            || next.is("wat")
            || next.is("hoe")
            || next.is("welke")
            || next.is("waar")
            || next.is("hoeveel");
    if ((text.is(at, "voor") || text.is(at, "over")) && (asks || next.is("dat"))) {
      return false;
    }
    if (asks) {
      return text.verbKind(text.at(at).text() + text.at(segment.finite).word().verb()) != null;
    }
    boolean amount = next.is("meer") || next.is("minder") || next.is("veel") || next.is("weinig");
    if (next.isNumber()
        || amount && text.at(at).can(Word.PREPOSITION)
        || !isParticleOf(text.at(at).text(), text.at(segment.finite).word().verb())) {
      return false;
    }
    return at + 1 >= segment.to
        || !next.isWord()
        || next.can(Word.PREPOSITION | Word.CONJUNCTION)
        || next.is("te")
        || next.is("door")
        || next.is("richting")
        || next.can(Word.ADVERB);
  }

  /** The verb with the particle that stands behind an aside in commas; itself when none does. */
  String closing(Segment end, String verb) {
    int last = text.lastWord(end.from, end.to);
    for (int at = last; at >= end.from; at--) {
      if (isTogetherWith(at)) {
        continue;
      }
      boolean ends = at == last || text.at(at + 1).can(Word.PREPOSITION);
      ends &= !opensWith(at) && !(at < last && text.at(at + 1).in(SmallWords.ARTICLES));
      if (ends
          && text.at(at).in(SmallWords.PARTICLES)
          && text.verbKind(text.at(at).text() + verb) != null) {
        return text.at(at).text() + verb;
      }
    }
    return verb;
  }

  /** "samen met de consulent": with whom, no part of the verb. */
  private boolean opensWith(int at) {
    return text.is(at, "samen") && text.is(at + 1, "met");
  }
}
