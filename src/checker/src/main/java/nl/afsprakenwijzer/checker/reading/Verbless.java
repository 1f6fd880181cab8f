package nl.afsprakenwijzer.checker.reading;

/**
 * A stretch without a finite verb may still tell what is done: "Laatstekansbeleid voortzetten", "om
 * ... te bouwen".
 */
final class Verbless {
  private final Text text;
  private final FiniteForms verbs;
  private final NonFinite forms;

  Verbless(Text text, FiniteForms verbs, NonFinite forms) {
    this.text = text;
    this.verbs = verbs;
    this.forms = forms;
  }

  void fill(Segment segment) {
    for (int i = segment.to - 1; i >= segment.from; i--) {
      Token token = text.at(i);
      if (token.isWord()
          && token.can(Word.INFINITIVE | Word.PARTICIPLE)
          && !token.word().verb().isEmpty()
          && !(token.capital() && i > segment.from)
          && !forms.isNominal(i)
          && (!token.can(Word.NOUN_FIRST) || token.can(Word.INFINITIVE))
          && (!token.can(Word.NOUN) || text.is(i - 1, "te") || verbs.endsSegment(i))
          && !forms.isAttributive(i)) {
        if (i > segment.from && isInside(i, segment) && verbs.isDeed(segment.from)) {
          break;
        }
        segment.main = i;
        segment.lemma = specific(forms.infinitive(i), segment);
        segment.passive = token.can(Word.PARTICIPLE) && !token.can(Word.INFINITIVE);
        return;
      }
    }
    fillOpening(segment);
  }

  /** "Opstellen plan voorkomen leegstand": what follows is what it is about. */
  private boolean isInside(int verb, Segment segment) {
    return !text.is(verb - 1, "te") && !verbs.endsSegment(verb) && verb < segment.to - 1;
  }

  /** "Opstellen van een woonzorgvisie", "Het inventariseren van locaties": a deed as a noun. */
  private void fillOpening(Segment segment) {
    int at = text.is(segment.from, "het") ? segment.from + 1 : segment.from;
    Token next = text.at(at + 1);
    boolean deed =
        at + 1 < segment.to
            && text.at(at).can(Word.INFINITIVE)
            && !text.at(at).can(Word.NOUN_FIRST)
            && isDoing(text.verbKind(at));
    if (deed
        && (next.is("van") || next.isWord() && !next.can(Word.CONJUNCTION | Word.PREPOSITION))) {
      segment.main = at;
      segment.lemma = specific(text.at(at).word().verb(), segment);
    } else {
      fillMilestone(segment);
    }
  }

  /** "Oplevering Zuidflat: Q3 2027", "Dorpsvisie gereed: najaar 2026". */
  private void fillMilestone(Segment segment) {
    String named =
        switch (text.at(segment.from).text()) {
          case "oplevering" -> "opleveren";
          case "opening" -> "openen";
          case "afronding" -> "afronden";
          default -> "";
        };
    int last = segment.to - 1;
    if (!named.isEmpty()) {
      segment.main = segment.from;
      segment.lemma = named;
    } else if (text.at(segment.to).isMark(':') && text.isAny(last, segment.to, "gereed", "klaar")) {
      segment.main = last;
      segment.lemma = "gereedkomen";
    }
  }

  private static boolean isDoing(VerbKind kind) {
    return kind == VerbKind.CONCRETE
        || kind == VerbKind.JOINT
        || kind == VerbKind.RESEARCH
        || kind == VerbKind.CARRIER;
  }

  private String specific(String lemma, Segment segment) {
    return text.words().lexicon().verbPhrases().specific(lemma, text, segment.from, segment.to);
  }
}
