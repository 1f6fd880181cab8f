package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The facts that name something, as mentions. */
public final class Mentions {
  private Mentions() {}

  /** The mentions of a clause in reading order. */
  public static List<Mention> of(ClauseReading reading) {
    String text = reading.clause().text();
    List<Mention> mentions = new ArrayList<>(reading.facts().size());
    for (Fact fact : reading.facts()) {
      Mention mention = mention(fact, text);
      if (mention != null && !isNamedBefore(mention, mentions)) {
        mentions.add(mention);
      }
    }
    return mentions;
  }

  /** Who acts is pointed out once: a second "de gemeente" adds nothing. */
  private static boolean isNamedBefore(Mention mention, List<Mention> before) {
    if (mention.type() != MentionType.ACTOR) {
      return false;
    }
    String name = bare(mention.text());
    for (Mention other : before) {
      if (other.type() == MentionType.ACTOR && bare(other.text()).startsWith(name)) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("de ") || lower.startsWith("het ")
        ? lower.substring(lower.indexOf(' ') + 1)
        : lower;
  }

  /** What a fact names; null when it names nothing. */
  private static Mention mention(Fact fact, String text) {
    if (fact instanceof Actor) {
      return mention(MentionType.ACTOR, fact, text, "", "");
    }
    if (fact instanceof Quantity quantity) {
      return mention(MentionType.QUANTITY, fact, text, quantity.value(), quantity.unit());
    }
    if (fact instanceof TimeReference time) {
      return mention(MentionType.TIME, fact, text, time.value(), "");
    }
    if (fact instanceof TargetGroup) {
      return mention(MentionType.TARGET_GROUP, fact, text, "", "");
    }
    if (fact instanceof Place) {
      return mention(MentionType.LOCATION, fact, text, "", "");
    }
    return fact instanceof Hedge hedge && hedge.weakens()
        ? mention(MentionType.HEDGE, fact, text, "", "")
        : null;
  }

  private static Mention mention(
      MentionType type, Fact fact, String text, String value, String unit) {
    return new Mention(type, fact.span(), fact.span().of(text), value, unit);
  }
}
