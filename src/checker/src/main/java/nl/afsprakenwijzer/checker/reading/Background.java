package nl.afsprakenwijzer.checker.reading;

import java.util.List;

/**
 * Tells text that promises nothing: definitions, tables, what is so already, what the text says of
 * itself.
 */
final class Background {
  private static final long READER = Word.bitOf("u");
  private static final String[] AIMS = {
    "ambitie",
    "doel",
    "doelstelling",
    "missie",
    "visie",
    "droom",
    "streven",
    "streefbeeld",
    "uitgangspunten",
    "speerpunt",
    "speerpunten",
    "aandachtspunt",
    "aandachtspunten",
    "kernwaarden"
  };
  private static final int GOAL_WORDS = 4;

  /** "Artikel 4 lid 1 (overname)". */
  private static final int LONGEST_NUMBER = 8;

  private final Scan scan;
  private final Text text;
  private final Explanations explanations;
  private final Tables tables;

  Background(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
    this.explanations = new Explanations(scan);
    this.tables = new Tables(text);
  }

  /** A definition or recital at the start tells what the whole clause is. */
  boolean isNoAgreement(List<Duties.Draft> drafts) {
    if (drafts.isEmpty()) {
      return true;
    }
    if (isNumberBefore(drafts)) {
      return isNoAgreement(drafts.subList(1, drafts.size()));
    }
    Duties.Draft first = drafts.get(0);
    return tables.isHeadOrContents()
        || scan.hasKind(TextKind.DEFINITION, first.from(), first.to())
        || scan.hasKind(TextKind.BOILERPLATE, first.from(), first.to())
            && !text.isAny(first.from(), first.to(), "behoudens")
        || isSummedUp(drafts)
        || isListOfSubjects(first)
        || scan.hasKind(TextKind.RECITAL, first.from(), first.to())
        || weighs(first.segment())
        || explanations.opens(drafts)
        || text.is(first.from(), "volgens")
            && !text.isAny(1, 3, "planning", "plan", "rooster")
            && (first.actors().isEmpty() || namesLaw(first.from()))
        || (first.actors().isEmpty() && !isChanged(first.segment())
                || text.is(first.from() + 2, "beschrijft"))
            && text.isAny(
                first.from(),
                first.from() + 1,
                "hoofdstuk",
                "bijlage",
                "artikel",
                "paragraaf",
                "tabel",
                "definitie",
                "definities",
                "begripsbepaling",
                "inleiding",
                "leeswijzer",
                "voorwoord",
                "inhoudsopgave",
                "toelichting");
  }

  /** "Partijen overwegen dat ...": a recital; who weighs to do something, may do it. */
  private boolean weighs(Segment segment) {
    return segment.lemma.equals("overwegen")
        && segment.content != null
        && text.is(segment.content.from, "dat");
  }

  /** "Artikel 3 wordt uitgebreid met een meldplicht". */
  private static boolean isChanged(Segment segment) {
    return segment.passive
        && switch (segment.lemma) {
          case "uitbreiden", "wijzigen", "aanvullen", "herzien", "aanpassen", "actualiseren" ->
              true;
          default -> false;
        };
  }

  /** "Lage lasten en sterke buurten: dat zijn de speerpunten": what stands before is only named. */
  private boolean isSummedUp(List<Duties.Draft> drafts) {
    Duties.Draft last = drafts.get(drafts.size() - 1);
    int from = last.segment().from;
    return drafts.size() > 1
        && text.is(from, "dat")
        && text.at(from - 1).isMark(':')
        && (last.segment().lemma.equals("zijn") || last.segment().lemma.equals("vormen"))
        && (scan.hasKind(TextKind.VALIDITY, from, last.to())
            || text.isAny(from, last.to(), "kern", "basis", "hoofdlijnen", "pijlers"));
  }

  /** "Artikel 4 (overname). De gemeente koopt ...": the number, and perhaps the subject, first. */
  private boolean isNumberBefore(List<Duties.Draft> drafts) {
    Duties.Draft first = drafts.get(0);
    return drafts.size() > 1
        && first.to() - first.from() <= LONGEST_NUMBER
        && !first.segment().hasVerb()
        && text.isAny(first.from(), first.from() + 1, "artikel", "art.")
        && text.at(first.from() + 1).isNumber();
  }

  private boolean namesLaw(int from) {
    for (int i = from + 1; i < from + 4; i++) {
      if (Papers.isLaw(text.at(i).text())) {
        return true;
      }
    }
    return false;
  }

  /** "De belangrijkste thema's zijn: 1. ...": what follows are headings. */
  private boolean isListOfSubjects(Duties.Draft first) {
    Segment segment = first.segment();
    return segment.lemma.equals("zijn")
        && segment.finite == segment.to - 1
        && text.at(segment.to).isMark(':')
        && first.actors().isEmpty()
        && text.at(segment.finite - 1).in(SmallWords.NOT_COUNTED);
  }

  /** "Ambitie 2030: iedereen woont prettig": a goal is announced. */
  boolean isGoal(Duties.Draft draft) {
    int from = draft.from();
    boolean word = text.isAny(from, from + 2, AIMS);
    for (int i = from; word && i < from + GOAL_WORDS; i++) {
      if (text.at(i).isMark(':')) {
        return true;
      }
    }
    return false;
  }

  /** "dat de vraag groeit;", "gehoord de huurders", "een terugvaloptie houdt in dat". */
  boolean isRecital(Duties.Draft draft) {
    boolean defines =
        text.is(draft.from(), "een")
            && draft.segment().lemma.equals("inhouden")
            && draft.segment().content != null;
    boolean weighs =
        text.isAny(draft.from(), draft.from() + 1, "gehoord", "gelet", "gezien", "gelezen");
    if (isClosedByVerb(draft)) {
      return true;
    }
    boolean stresses = text.is(draft.from(), "van") && text.is(draft.from() + 1, "belang");
    return defines
        || stresses
        || weighs && !draft.segment().isMain()
        || text.is(draft.from(), "dat") && scan.segmentAt(draft.from()).subordinate;
  }

  /** "- de gemeente verantwoordelijk is voor de Wmo;": an item behind "Overwegende dat". */
  private boolean isClosedByVerb(Duties.Draft draft) {
    int finite = draft.segment().finite;
    boolean item = text.at(text.size() - 1).isMark(';') && finite > draft.from();
    boolean led = item && !draft.actors().isEmpty() && draft.actors().get(0).from() == draft.from();
    return led
        && (text.is(finite, "is") || text.is(finite, "zijn"))
        && draft.actors().get(0).to() < finite
        && text.at(finite - 1).can(Word.ADJECTIVE | Word.PARTICIPLE)
        && !text.at(finite - 1).can(Word.ADVERB);
  }

  /** Words with a page number behind them, several in a row. */
  boolean isTableOfContents(Duties.Draft draft) {
    return tables.lists(draft);
  }

  /** "Voor vragen kunt u terecht bij ...": the reader is spoken to. */
  boolean addressesReader(Duties.Draft draft) {
    for (int i = draft.from(); text.mayHave(READER) && i < draft.to(); i++) {
      if (text.is(i, "u") && (text.at(i - 1).can(Word.FINITE_SINGULAR) || text.is(i - 1, "kunt"))) {
        return draft.actors().isEmpty() || draft.actors().get(0).from() > i;
      }
    }
    return false;
  }
}
