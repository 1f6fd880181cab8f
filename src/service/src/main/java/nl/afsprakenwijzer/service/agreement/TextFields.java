package nl.afsprakenwijzer.service.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.afsprakenwijzer.checker.reading.Mention;
import nl.afsprakenwijzer.documents.DutchNames;
import nl.afsprakenwijzer.service.platform.Refused;

/**
 * Changes fields that were read in a text. The text is the one truth: a field changes because its
 * words change, and must be read there again as the same sort of field.
 */
final class TextFields {
  private final Function<String, List<Mention>> reader;

  TextFields(Function<String, List<Mention>> reader) {
    this.reader = reader;
  }

  /**
   * The text with the new words.
   *
   * @throws Refused when there is no such field, or the new words are no such field
   */
  String apply(String text, List<ClauseInput.FieldInput> edits) {
    List<Mention> fields = reader.apply(text);
    List<ClauseInput.FieldInput> inOrder = new ArrayList<>(edits);
    inOrder.sort(Comparator.comparing(ClauseInput.FieldInput::begin));
    StringBuilder after = new StringBuilder();
    List<Mention> expected = new ArrayList<>();
    List<Integer> begins = new ArrayList<>();
    int read = 0;
    for (ClauseInput.FieldInput edit : inOrder) {
      Mention field = find(fields, edit);
      if (field.span().begin() < read) {
        throw Refused.field("velden", "Twee velden staan over elkaar. Wijzig ze na elkaar.");
      }
      after.append(text, read, field.span().begin());
      begins.add(after.length());
      expected.add(field);
      after.append(edit.tekst());
      read = field.span().end();
    }
    String changed = after.append(text.substring(read)).toString();
    requireReadable(changed, expected, begins);
    return changed;
  }

  private static Mention find(List<Mention> fields, ClauseInput.FieldInput edit) {
    return fields.stream()
        .filter(field -> field.span().begin() == edit.begin())
        .filter(field -> field.span().end() == edit.eind())
        .findFirst()
        .orElseThrow(
            () ->
                Refused.field(
                    "velden",
                    "Op %d tot %d staat geen veld. Neem begin en eind over uit de vermeldingen."
                        .formatted(edit.begin(), edit.eind())));
  }

  private void requireReadable(String text, List<Mention> expected, List<Integer> begins) {
    List<Mention> now = reader.apply(text);
    for (int i = 0; i < expected.size(); i++) {
      Mention was = expected.get(i);
      int begin = begins.get(i);
      boolean there =
          now.stream().anyMatch(one -> one.type() == was.type() && one.span().begin() == begin);
      if (!there) {
        throw Refused.field(
            "velden",
            "In de nieuwe woorden lezen we geen veld van het type %s. Schrijf ze anders, of wijzig de tekst."
                .formatted(DutchNames.of(was.type())));
      }
    }
  }
}
