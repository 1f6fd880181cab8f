package nl.afsprakenwijzer.service.agreement;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What changed between two contents: word by word, and field by field. */
final class Difference {
  private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|[^\\p{L}\\p{N}\\s]");

  private Difference() {}

  static DifferenceView between(ClauseContent before, ClauseContent after) {
    return new DifferenceView(words(before.text(), after.text()), fields(before, after));
  }

  /**
   * The pieces in order; those that stayed or came make the new text, those that stayed or went the
   * old one.
   */
  static List<DifferenceView.Piece> words(String before, String after) {
    List<String> old = pieces(before);
    List<DifferenceView.Piece> all = new ArrayList<>();
    int read = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, pieces(after)).getDeltas()) {
      int at = delta.getSource().getPosition();
      add(all, DifferenceView.SAME, old.subList(read, at));
      add(all, DifferenceView.GONE, delta.getSource().getLines());
      add(all, DifferenceView.NEW, delta.getTarget().getLines());
      read = at + delta.getSource().size();
    }
    add(all, DifferenceView.SAME, old.subList(read, old.size()));
    return all;
  }

  private static void add(List<DifferenceView.Piece> all, String kind, List<String> pieces) {
    if (!pieces.isEmpty()) {
      all.add(new DifferenceView.Piece(kind, String.join("", pieces)));
    }
  }

  private static List<String> pieces(String text) {
    return PIECE.matcher(text).results().map(MatchResult::group).toList();
  }

  private static List<DifferenceView.Field> fields(ClauseContent before, ClauseContent after) {
    Map<String, String> now = after.fields();
    return before.fields().entrySet().stream()
        .filter(field -> !field.getValue().equals(now.get(field.getKey())))
        .map(
            field ->
                new DifferenceView.Field(field.getKey(), field.getValue(), now.get(field.getKey())))
        .toList();
  }
}
