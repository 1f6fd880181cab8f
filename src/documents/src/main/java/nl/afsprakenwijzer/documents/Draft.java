package nl.afsprakenwijzer.documents;

import java.util.ArrayList;
import java.util.List;
import nl.afsprakenwijzer.checker.reading.ActionFields;
import nl.afsprakenwijzer.checker.reading.Clause;

/** A clause that is being put together; it refuses to grow beyond what can be judged. */
final class Draft {
  private final Section section;
  private final String number;
  private final Marker.Kind kind;
  private final String place;
  private final HealedText.Joiner words = new HealedText.Joiner();
  private final List<String> headings;
  private ActionFields fields = ActionFields.none();

  Draft(Section section, String number, Marker.Kind kind, String place) {
    this.section = section;
    this.number = number;
    this.kind = kind;
    this.place = place;
    this.headings = new ArrayList<>(section.headings());
  }

  Draft add(String glue, HealedText more) throws UnreadableDocument {
    words.add(glue, more);
    if (words.length() > Clause.MAX_CHARACTERS) {
      throw Refusal.clauseTooLong(number, words.length(), place);
    }
    return this;
  }

  /** An item of a list inside the clause, on a line of its own. */
  void addItem(Paragraph item) throws UnreadableDocument {
    String printed = item.marker().printed();
    if (printed.isEmpty()) {
      add("\n", item.words());
    } else {
      words.add("\n", printed);
      add(" ", item.words());
    }
  }

  Draft under(List<String> moreHeadings) {
    headings.addAll(moreHeadings);
    return this;
  }

  Draft with(ActionFields known) {
    fields = known;
    return this;
  }

  ActionFields fields() {
    return fields;
  }

  int length() {
    return words.length();
  }

  Marker.Kind kind() {
    return kind;
  }

  String number() {
    return number;
  }

  Section section() {
    return section;
  }

  Clause clause(String id) {
    return new Clause(id, number, words.join().text(), headings, fields);
  }

  String placeName() {
    return place;
  }

  ClausePlace place() {
    return new ClausePlace(place, words.join().origins());
  }
}
