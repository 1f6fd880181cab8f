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
  private final Cover<Found<Quantity>> quantityOf;

  Groups(Scan scan, Cover<Found<Quantity>> quantityOf) {
    this.scan = scan;
    this.text = scan.text;
    this.quantityOf = quantityOf;
  }

  void find(List<Found<TargetGroup>> groups) {
    for (Matches.Match match : scan.matches.among(Meaning.Sort.GROUP)) {
      if (match.meaning() instanceof Meaning.GroupWord word
          && !describesThing(match)
          && !isCounted(match.from(), match.to())
          && !(word.isGeneral() && isAside(match.from(), describes(match.to())))) {
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
    return before.can(Word.ADJECTIVE) && !before.can(Word.PREPOSITION) ? from - 1 : from;
  }

  /** "tachtig mantelzorgers": the amount counts them, the duty is not for them. */
  private boolean isCounted(int from, int to) {
    Found<Quantity> quantity = quantityOf.at(from);
    boolean share =
        quantity != null
            && (text.isAny(quantity.from(), from, "van") || text.is(quantity.from() - 1, "voor"));
    return quantity != null && !share && quantity.to() <= to && !isHoused(from);
  }

  /** "huisvest 40 statushouders": whoever gets a home is counted, and the duty is for them. */
  private boolean isHoused(int at) {
    Segment segment = scan.segmentAt(at);
    return segment != null
        && switch (segment.lemma) {
          case "huisvesten",
              "herhuisvesten",
              "opvangen",
              "plaatsen",
              "onderbrengen",
              "begeleiden",
              "opnemen",
              "helpen" ->
              true;
          default -> false;
        };
  }

  /** "als een huurder verhuist", "De huurder hoeft niets te doen": who does something himself. */
  private boolean isAside(int from, boolean described) {
    int at = from - 1;
    while (text.at(at).in(SmallWords.BEFORE_NAME)) {
      at--;
    }
    Segment segment = scan.segmentAt(from);
    if (segment == null) {
      return false;
    }
    boolean opens = at <= segment.from;
    boolean gets = described || isReceiving(segment);
    boolean aimed = text.is(at, "voor") || text.is(at, "van") && isDoneTo(text.at(at - 1).text());
    boolean later = segment.sentence > 0 && !gets && !aimed;
    boolean owner = text.is(at, "van") && !described && !isDoneTo(text.at(at - 1).text());
    boolean counted =
        text.isAny(at, at + 1, "aantal", "aandeel", "percentage", "per")
            || text.is(at, "met") && text.is(at - 1, "samen")
            || text.is(at, "naar") && text.is(at - 1, "uitgesplitst");
    boolean dependent =
        segment.subordinate
            && opens
            && at >= segment.from - 1
            && !text.is(at, "om")
            && !text.is(segment.from, "dat");
    return owner
        || counted
        || dependent && !described
        || later
        || text.is(at, "tussen")
        || text.is(at, "door");
  }

  /** "de begeleiding van de bewoners", "de huisvesting van huurders": what is done for them. */
  private static boolean isDoneTo(String noun) {
    return noun.endsWith("ing") && !noun.endsWith("vergadering") && !noun.endsWith("woning")
        || noun.endsWith("lasten")
        || noun.endsWith("wensen")
        || noun.endsWith("behoefte")
        || noun.endsWith("behoeften");
  }

  private static boolean isReceiving(Segment segment) {
    return switch (segment.lemma) {
      case "krijgen", "ontvangen", "houden", "behouden", "betalen" -> true;
      default -> false;
    };
  }

  private boolean describes(int at) {
    return text.is(at, "die")
        || text.is(at, "met")
        || text.is(at, "zonder")
        || text.is(at, "uit")
        || text.is(at, "in");
  }

  /** "mensen die na detentie terugkeren", "groepen met weinig aanbod". */
  private void describe(List<Found<TargetGroup>> groups) {
    for (int i = 0; i + 2 < text.size(); i++) {
      if (text.at(i).in(SmallWords.PERSONS)
          && describes(i + 1)
          && !Found.holds(groups, i, i + 1)
          && !isCounted(i, i + 1)
          && !isAside(i, true)) {
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
                || text.isAny(i - 1, i, "aan", "voor", "naar", "dat", "ook", "van")
                || text.at(i - 1).isMark(':');
        boolean asks = text.isAny(i + 1, i + 2, "wat", "er", "het", "welke", "dit", "dat");
        if (aimed && !asks) {
          groups.add(found(i, text.lastWord(i, segment.to) + 1, ANYBODY));
        }
      }
    }
    groups.sort(Comparator.comparingInt(Found::from));
  }

  /** "Zij die verhuizen, krijgen ...", "aan allen die ..."; "iedereen die meedoet, zorgt" acts. */
  private boolean getsSomething(int at) {
    if (text.isAny(at - 1, at, "aan", "voor")) {
      return true;
    }
    for (Segment segment : scan.segments) {
      if (segment.from > at && segment.isMain()) {
        return at == 0 && isReceiving(segment);
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
