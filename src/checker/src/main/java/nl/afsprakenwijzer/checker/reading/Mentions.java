package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.List;

/** The facts that name something, as mentions. */
public final class Mentions {
  private Mentions() {}

  /** The mentions of a clause in reading order. */
  public static List<Mention> of(ClauseReading reading) {
    String text = reading.clause().text();
    List<Mention> mentions = new ArrayList<>(reading.facts().size());
    for (Fact fact : reading.facts()) {
      Mention mention = mention(fact, text);
      if (mention != null) {
        mentions.add(mention);
      }
    }
    return mentions;
  }

  private static Mention mention(Fact fact, String text) {
    String words = fact.span().of(text);
    if (fact instanceof Actor) {
      return new Mention(MentionType.ACTOR, fact.span(), words, "", "");
    }
    if (fact instanceof Quantity quantity) {
      return new Mention(
          MentionType.QUANTITY, fact.span(), words, quantity.value(), quantity.unit());
    }
    if (fact instanceof TimeReference time) {
      return new Mention(MentionType.TIME, fact.span(), words, time.value(), "");
    }
    if (fact instanceof TargetGroup) {
      return new Mention(MentionType.TARGET_GROUP, fact.span(), words, "", "");
    }
    if (fact instanceof Place) {
      return new Mention(MentionType.LOCATION, fact.span(), words, "", "");
    }
    return fact instanceof Hedge hedge && hedge.weakens()
        ? new Mention(MentionType.HEDGE, fact.span(), words, "", "")
        : null;
  }
}
