package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts all facts of a clause in reading order. */
final class Facts {
  private static final Comparator<Fact> READING_ORDER = (a, b) -> a.span().compareTo(b.span());

  /** Characters of an abbreviation. */
  private static final int LONGEST = 6;

  private final Scan scan;
  private final Text text;
  private final List<Fact> facts = new ArrayList<>(24);
  private final List<Cue> cues = new ArrayList<>(2);

  Facts(Scan scan, List<Found<Actor>> actors, AgreementContext context) {
    this.scan = scan;
    this.text = scan.text;
    add(actors);
    add(scan.times);
    add(scan.quantities);
    add(scan.groups);
    add(scan.places);
    add(scan.hedges);
    add(scan.comparisons);
    facts.addAll(new Subjects(scan).find());
    addCuesAndTopics();
    addSentences();
    addPassives();
    addNegations();
    addAbbreviations(context);
    addPlaceholders();
    facts.addAll(cues);
    facts.sort(READING_ORDER);
    cues.sort(READING_ORDER);
  }

  List<Fact> all() {
    return facts;
  }

  List<Cue> cues() {
    return cues;
  }

  private <F extends Fact> void add(List<Found<F>> found) {
    for (Found<F> one : found) {
      facts.add(one.fact());
    }
  }

  private void addCuesAndTopics() {
    for (Matches.Match match : scan.matches.among(Meaning.Sort.CUE)) {
      if (match.meaning() instanceof Meaning.CueWord word) {
        cues.add(new Cue(text.span(match.from(), match.to()), word.code()));
      }
    }
    for (Matches.Match match : scan.matches.among(Meaning.Sort.TOPIC)) {
      if (match.meaning() instanceof Meaning.TopicWord word) {
        facts.add(new Topic(text.span(match.from(), match.to()), word.code()));
      }
    }
  }

  private void addSentences() {
    for (int[] sentence : scan.sentences) {
      int words = 0;
      for (int i = sentence[0]; i < sentence[1]; i++) {
        words += text.at(i).isWord() || text.at(i).isNumber() ? 1 : 0;
      }
      facts.add(new Sentence(text.span(sentence[0], sentence[1]), words));
    }
  }

  private void addPassives() {
    for (Segment segment : scan.segments) {
      if (segment.passive && segment.isMain()) {
        boolean agent = !scan.doers.of(segment, segment.from).isEmpty();
        facts.add(new Passive(text.span(segment.finite, segment.finite + 1), agent));
      }
    }
  }

  private void addNegations() {
    for (Segment segment : scan.segments) {
      int first = -1;
      for (int i = segment.from; i < segment.to; i++) {
        if (isNegation(text.at(i))) {
          facts.add(new Negation(text.span(i, i + 1), first >= 0));
          first = i;
        }
      }
    }
  }

  private static boolean isNegation(Token token) {
    return token.is("niet")
        || token.is("geen")
        || token.is("nooit")
        || token.is("niemand")
        || token.is("zonder");
  }

  private void addAbbreviations(AgreementContext context) {
    for (int i = 0; i < text.size(); i++) {
      Token token = text.at(i);
      if (token.isWord() && token.end() - token.begin() <= LONGEST && text.isAllCapitals(i)) {
        String raw = text.raw(i, i + 1);
        boolean explained =
            text.at(i + 1).isMark('(') || text.at(i - 1).isMark('(') && text.at(i + 1).isMark(')');
        boolean known =
            explained
                || text.words().lexicon().isKnownAbbreviation(raw)
                || isDefined(raw, context)
                || isQuarter(raw);
        facts.add(new Abbreviation(text.span(i, i + 1), raw, known));
      }
    }
  }

  private static boolean isQuarter(String raw) {
    return raw.length() == 2 && raw.charAt(0) == 'Q';
  }

  private static boolean isDefined(String raw, AgreementContext context) {
    return Few.any(context.definitions(), d -> d.term().equals(raw) || d.description().equals(raw))
        || Few.any(context.parties(), p -> p.aliases().contains(raw) || p.name().contains(raw));
  }

  private void addPlaceholders() {
    boolean any = text.hasGaps() || text.has(SmallWords.PLACEHOLDERS);
    for (int i = 0; any && i < text.size(); i++) {
      if (isGap(i)) {
        facts.add(new Placeholder(text.span(i, i + 1), text.raw(i, i + 1)));
      }
    }
  }

  private boolean isGap(int at) {
    Token token = text.at(at);
    if (token.isWord()) {
      return token.in(SmallWords.PLACEHOLDERS) && (!token.is("pm") || text.isAllCapitals(at));
    }
    String mark = token.text();
    boolean dots = mark.startsWith("...") || mark.startsWith("\u2026");
    boolean ends =
        dots && at == text.size() - 1 && at > 0 && !text.spaced(at) && mark.startsWith("...");
    return !token.isNumber()
        && (dots && !ends || mark.startsWith("_") && text.at(at + 1).text().startsWith("_"));
  }
}
