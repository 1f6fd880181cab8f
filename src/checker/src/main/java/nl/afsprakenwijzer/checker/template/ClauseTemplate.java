package nl.afsprakenwijzer.checker.template;

import java.util.List;
import java.util.function.Function;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.rules.Source;

/**
 * A clause that people can make their own: filled with fitting values it meets S, M, A and T.
 *
 * @param id such as {@code VC1}; never renumbered, never reused
 * @param party the kind of party that takes it on
 * @param subject what it is about, in Dutch
 * @param text with its gaps between square brackets
 * @param slots the gaps in the order of the text; one that returns stands there once
 */
public record ClauseTemplate(
    String id,
    Theme theme,
    PartyKind party,
    String subject,
    String text,
    List<TemplateSlot> slots,
    Source source) {
  public ClauseTemplate {
    slots = List.copyOf(slots);
  }

  /** The clause with a value in every gap; at the start of the sentence it gets a capital. */
  public String fill(Function<TemplateSlot, String> values) {
    String filled = text;
    for (TemplateSlot slot : slots) {
      String value = values.apply(slot);
      filled =
          filled
              .replace("[" + slot.name() + "]", value)
              .replace("[" + capitalised(slot.name()) + "]", capitalised(value));
    }
    return filled;
  }

  /** The clause filled with the examples of its gaps. */
  public String example() {
    return fill(TemplateSlot::example);
  }

  private static String capitalised(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
