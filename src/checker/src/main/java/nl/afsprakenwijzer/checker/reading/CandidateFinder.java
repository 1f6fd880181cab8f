package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.List;

/** Finds everybody in a text who can act: parties, roles and names. */
final class CandidateFinder {
  private final Text text;
  private final List<Candidate> candidates = new ArrayList<>(8);

  CandidateFinder(Text text) {
    this.text = text;
  }

  /** In reading order. */
  List<Candidate> find(Matches matches, List<Names.Name> names) {
    Cover<Names.Name> nameOf = Names.cover(names, text.size());
    Cover<Candidate> taken = new Cover<>(text.size());
    addListed(matches, nameOf, taken);
    addNames(names, taken);
    addRoles(taken);
    candidates.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return candidates;
  }

  private void addListed(Matches matches, Cover<Names.Name> nameOf, Cover<Candidate> taken) {
    for (Matches.Match match : matches.among(Meaning.Sort.ACTOR)) {
      if (isTitle(match.from())) {
        continue;
      }
      if (match.meaning() instanceof Meaning.ActorWord word
          && (word.kind() == Actor.Kind.PARTY || !isPartOfName(match, nameOf.at(match.from())))) {
        Candidate candidate =
            new Candidate(withDeterminer(match.from()), withName(match, word, nameOf), word, false);
        candidates.add(candidate);
        taken.put(candidate.from(), candidate.to(), candidate);
      }
    }
  }

  private void addNames(List<Names.Name> names, Cover<Candidate> taken) {
    Meaning.ActorWord named = new Meaning.ActorWord(Actor.Kind.NAME, null);
    for (Names.Name name : names) {
      if (!isPaper(name) && !taken.covers(name.from()) && !taken.covers(name.to() - 1)) {
        candidates.add(new Candidate(name.from(), name.to(), named, true));
      }
    }
  }

  private void addRoles(Cover<Candidate> taken) {
    for (int i = 0; text.has(Word.ROLE) && i < text.size(); i++) {
      if (text.at(i).can(Word.ROLE) && !taken.covers(i) && !isTitle(i)) {
        candidates.add(
            new Candidate(
                withDeterminer(i), i + 1, new Meaning.ActorWord(Actor.Kind.ROLE, null), false));
      }
    }
  }

  /** "Woonagenda", "Huisvestingswet", "A-label": no name of somebody. */
  private boolean isPaper(Names.Name name) {
    Token last = text.at(name.to() - 1);
    return last.can(Word.DOCUMENT)
        || isProject(name)
        || isTitle(name.from())
        || last.in(SmallWords.TEXT_PARTS)
        || Papers.isLaw(last.text())
        || last.text().endsWith("-")
        || last.text().length() == 1 && text.at(name.from() - 1).text().endsWith("label")
        || last.text().endsWith("label")
        || last.text().endsWith("labels");
  }

  /** "Nieuwbouw Kerkveld", "Herstructurering De Wende": what is done there. */
  private boolean isProject(Names.Name name) {
    String first = text.at(name.from()).text();
    return name.to() - name.from() > 1
        && text.at(name.from()).can(Word.NOUN)
        && (first.endsWith("bouw")
            || first.endsWith("sloop")
            || first.endsWith("verkoop")
            || first.endsWith("atie")
            || first.equals("aanschaf")
            || first.equals("aanleg")
            || first.equals("aanpak")
            || first.endsWith("ring") && !first.endsWith("kring"));
  }

  /** "de pilot flatcoach", "de functie wijkbeheerder": what it is called. */
  private boolean isTitle(int at) {
    return text.is(at - 1, "pilot")
        || text.is(at - 1, "proef")
        || text.is(at - 1, "project")
        || text.is(at - 1, "functie")
        || text.is(at - 1, "rol") && at > 1;
  }

  /** "Gemeente Rietwaarde", "Stichting Vangrail": the name behind the kind belongs to it. */
  private int withName(Matches.Match match, Meaning.ActorWord word, Cover<Names.Name> nameOf) {
    Names.Name name =
        nameOf.at(match.to()) == null ? nameOf.at(match.to() - 1) : nameOf.at(match.to());
    boolean joins =
        word.kind() != Actor.Kind.COLLECTIVE
            && name != null
            && !isAnother(name, match.to())
            && name.from() >= match.from()
            && name.to() > match.to();
    return joins ? name.to() : match.to();
  }

  /** "vraagt de gemeente de Ouderenraad": behind an article of its own stands somebody else. */
  private boolean isAnother(Names.Name name, int from) {
    Token article = text.at(from);
    return name.from() == from
        && article.in(SmallWords.ARTICLES)
        && !article.capital()
        && !text.at(from + 1).can(Word.PLACE_NAME);
  }

  private boolean isPartOfName(Matches.Match match, Names.Name name) {
    return name != null
        && name.from() < match.from()
        && match.to() <= name.to()
        && (text.at(match.from()).capital() || match.to() == name.to());
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
}
