package nl.afsprakenwijzer.service.agreement;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What changed between two contents: word by word, and field by field. */
final class Difference {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|[^\\p{L}\\p{N}\\s]");
  private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]*[.!?\\n]+\\s*|[^.!?\\n]+");
  private static final Pattern WHOLE = Pattern.compile("(?s).+");

  /**
   * The most pieces of the one times those of the other that are compared: the time it takes grows
   * with it, and with all of it under the lock of an agreement nobody else could write.
   */
  private static final long MOST = 250_000;

  private Difference() {}

  static DifferenceView between(ClauseContent before, ClauseContent after) {
    return new DifferenceView(words(before.text(), after.text()), fields(before, after));
  }

  /**
   * The pieces in order; those that stayed or came make the new text, those that stayed or went the
   * old one. Word by word, in what is not the same at both ends; sentence by sentence when that is
   * long, and as one piece when those are many too.
   */
  static List<DifferenceView.Piece> words(String before, String after) {
    return Stream.of(WORD, SENTENCE, WHOLE)
        .map(size -> new Pieces(pieces(size, before), pieces(size, after)))
        .filter(Pieces::fit)
        .findFirst()
        .orElseThrow()
        .compared();
  }

  /** Both texts in pieces, with how many are the same at both ends. */
  private record Pieces(List<String> old, List<String> now, int head, int tail) {
    Pieces(List<String> old, List<String> now) {
      this(old, now, same(old, now, 0));
    }

    private Pieces(List<String> old, List<String> now, int head) {
      this(old, now, head, same(backwards(old), backwards(now), head));
    }

    /** How many pieces are the same from here, leaving out as many at the other end. */
    private static int same(List<String> one, List<String> other, int elsewhere) {
      int most = Math.min(one.size(), other.size()) - elsewhere;
      int count = 0;
      while (count < most && one.get(count).equals(other.get(count))) {
        count++;
      }
      return count;
    }

    private static List<String> backwards(List<String> pieces) {
      List<String> turned = new ArrayList<>(pieces);
      Collections.reverse(turned);
      return turned;
    }

    boolean fit() {
      return (long) (old.size() - head - tail) * (now.size() - head - tail) <= MOST;
    }

    List<DifferenceView.Piece> compared() {
      List<String> gone = old.subList(head, old.size() - tail);
      List<String> come = now.subList(head, now.size() - tail);
      List<DifferenceView.Piece> all = new ArrayList<>();
      int read = 0;
      for (AbstractDelta<String> delta : DiffUtils.diff(gone, come).getDeltas()) {
        int at = head + delta.getSource().getPosition();
        add(all, DifferenceView.SAME, old.subList(read, at));
        add(all, DifferenceView.GONE, delta.getSource().getLines());
        add(all, DifferenceView.NEW, delta.getTarget().getLines());
        read = at + delta.getSource().size();
      }
      add(all, DifferenceView.SAME, old.subList(read, old.size()));
      return all;
    }
  }

  private static void add(List<DifferenceView.Piece> all, String kind, List<String> pieces) {
    if (!pieces.isEmpty()) {
      all.add(new DifferenceView.Piece(kind, String.join("", pieces)));
    }
  }

  private static List<String> pieces(Pattern size, String text) {
    return size.matcher(text).results().map(MatchResult::group).toList();
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
