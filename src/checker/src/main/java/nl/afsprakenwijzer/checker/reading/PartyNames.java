package nl.afsprakenwijzer.checker.reading;

/**
 * The names and aliases of the parties of one agreement, ready to be found. Made once for an
 * agreement.
 */
final class PartyNames {
  private final Phrases phrases = new Phrases();

  PartyNames(AgreementContext context) {
    for (Party party : context.parties()) {
      add(party.name(), party);
      for (String alias : party.aliases()) {
        add(alias, party);
      }
    }
  }

  boolean isEmpty() {
    return phrases.isEmpty();
  }

  Phrases.Node root(Word word) {
    return phrases.root(word);
  }

  private void add(String name, Party party) {
    String bare = name.strip();
    String lower = bare.toLowerCase(java.util.Locale.ROOT);
    if (lower.startsWith("de ") || lower.startsWith("het ")) {
      bare = bare.substring(bare.indexOf(' ') + 1);
    }
    if (!Tokenizer.words(bare).isEmpty()) {
      phrases.add(bare, new Meaning.ActorWord(Actor.Kind.PARTY, party.kind()));
    }
  }
}
