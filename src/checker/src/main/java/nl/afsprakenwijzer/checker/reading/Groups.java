package nl.afsprakenwijzer.checker.reading;

import java.util.Comparator;
import java.util.List;

/** Finds for whom: the groups of the word list and people who are described. */
final class Groups {
  private static final int LONGEST_DESCRIPTION = 10;
  private static final long WHO = Word.bitOf("wie");
  private static final long WHICH = Word.bitOf("die");
  private static final String ANYBODY = "omschreven";
  private final Scan scan;
  private final Text text;
  private final Served served;

  Groups(Scan scan, Cover<Found<Quantity>> quantityOf) {
    this.scan = scan;
    this.text = scan.text;
    this.served = new Served(scan, quantityOf);
  }

  void find(List<Found<TargetGroup>> groups) {
    for (Matches.Match match : scan.matches.among(Meaning.Sort.GROUP)) {
      if (match.meaning() instanceof Meaning.GroupWord word
          && !describesThing(match)
          && !served.isCounted(match.from(), match.to())
          && !served.isPartner(match.from())
          && !(word.isGeneral() && served.isAside(match.from(), match.to()))) {
        groups.add(found(withAdjective(match.from()), match.to(), word.code()));
      }
    }
    whoever(groups);
    if (text.has(SmallWords.PERSONS)) {
      describe(groups);
      groups.sort(Comparator.comparingInt(Found::from));
    }
  }

  /** "oudere wijken", "dakloze dieren": no people, but what follows. */
  private boolean describesThing(Matches.Match match) {
    Token word = text.at(match.from());
    if (word.is("uitstroom")) { // "bevordert de uitstroom": what happens
      Token before = text.at(match.from() - 1);
      return !(before.is("voor") || before.is("aan") || !before.isWord() || before.is("en"));
    }
    Token next = text.at(match.to());
    boolean compound =
        (next.isMark('-') || next.isMark(')'))
            && !text.spaced(match.to())
            && !text.spaced(match.to() + 1)
            && text.at(match.to() + 1).isWord();
    boolean name = word.capital() && text.at(match.from() - 1).capital();
    if (compound || name) {
      return true;
    }
    return match.to() == match.from() + 1
        && word.can(Word.ADJECTIVE)
        && word.text().endsWith("e")
        && next.can(Word.NOUN)
        && !next.can(Word.PREPOSITION | Word.FINITE_SINGULAR)
        && !next.in(SmallWords.PERSONS);
  }

  private Found<TargetGroup> found(int from, int to, String code) {
    return new Found<>(from, to, new TargetGroup(text.span(from, to), code));
  }

  private int withAdjective(int from) {
    Token before = text.at(from - 1);
    boolean adjective =
        before.can(Word.ADJECTIVE) && !before.can(Word.PREPOSITION) && !before.is("waar");
    Segment segment = adjective ? scan.segmentAt(from - 1) : null;
    if (segment != null && segment.finite == from - 1) {
      return from; // "dan ontvangen huurders ..."
    }
    return adjective ? from - 1 : from;
  }

  /** "mensen die na detentie terugkeren", "groepen met weinig aanbod". */
  private void describe(List<Found<TargetGroup>> groups) {
    for (int i = 0; i + 2 < text.size(); i++) {
      if (text.at(i).in(SmallWords.PERSONS)
          && served.describes(i + 1)
          && !Found.holds(groups, i, i + 1)
          && !served.isCounted(i, i + 1)
          && !served.isAside(i, i + 1)) {
        groups.add(found(i, descriptionEnd(i + 1), ANYBODY));
      }
    }
  }

  /** "Wie zelfstandig gaat wonen krijgt ...", "voorrang aan wie een woning achterlaat". */
  private void whoever(List<Found<TargetGroup>> groups) {
    boolean may = text.mayHave(WHO) || text.mayHave(WHICH);
    for (int i = 0; may && i + 2 < text.size(); i++) {
      if (text.is(i + 1, "die") && isAnybody(i) && getsSomething(i)) {
        groups.add(found(i, descriptionEnd(i + 1), ANYBODY));
      }
      Segment segment = text.is(i, "wie") ? scan.segmentAt(i) : null;
      if (segment != null && segment.subordinate && segment.from == i && segment.hasVerb()) {
        boolean aimed =
            i == 0
                || text.isAny(i - 1, i, "aan", "voor", "naar", "dat", "ook", "van", "krijgt")
                || text.at(i - 1).isMark(':')
                || startsAnew(i) && getsSomethingAfter(segment);
        if (aimed && !asks(i, segment)) {
          groups.add(found(i, text.lastWord(i, segment.to) + 1, ANYBODY));
        }
      }
    }
    groups.sort(Comparator.comparingInt(Found::from));
  }

  private boolean startsAnew(int at) {
    return text.at(at - 1).isMark(';') || text.at(at - 1).isMark('.');
  }

  /** "wie verhuist, krijgt ..."; "wie belt, meldt ..." acts. */
  private boolean getsSomethingAfter(Segment whose) {
    for (Segment segment : scan.segments) {
      if (segment.from >= whose.to && segment.isMain()) {
        return Served.isReceiving(segment) || segment.passive || segment.lemma.equals("verliezen");
      }
    }
    return false;
  }

  /** "wie wat doet", "Wie verdient voorrang?". */
  private boolean asks(int who, Segment segment) {
    return text.isAny(who + 1, who + 2, "wat", "het", "welke", "dit", "dat")
        || text.is(who + 1, "er") && segment.to - who < 4
        || text.at(segment.to).isMark('?')
        || text.at(segment.to - 1).isMark('?');
  }

  /** "Zij die verhuizen, krijgen ...", "aan allen die ..."; "iedereen die meedoet, zorgt" acts. */
  private boolean getsSomething(int at) {
    if (text.isAny(at - 1, at, "aan", "voor")) {
      return true;
    }
    for (Segment segment : scan.segments) {
      if (segment.from > at && segment.isMain()) {
        return at == 0 && Served.isReceiving(segment);
      }
    }
    return false;
  }

  private boolean isAnybody(int at) {
    return text.is(at, "zij")
        || text.is(at, "degene")
        || text.is(at, "allen")
        || text.is(at, "iedereen");
  }

  private int descriptionEnd(int from) {
    int end = from;
    while (end < text.size()
        && end < from + LONGEST_DESCRIPTION
        && text.at(end).shape() != Token.Shape.MARK
        && text.at(end).shape() != Token.Shape.LINE_END) {
      end++;
    }
    return end;
  }
}
