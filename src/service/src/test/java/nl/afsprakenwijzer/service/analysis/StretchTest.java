package nl.afsprakenwijzer.service.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StretchTest {
  private static final String TEXT = "abcdefghij";

  @Test
  void text_without_places_is_one_stretch() {
    assertThat(drawn()).isEqualTo("abcdefghij");
  }

  @Test
  void empty_text_has_no_stretches() {
    assertThat(Stretch.cut("", List.<Mark>of())).isEmpty();
  }

  @Test
  void place_is_cut_out_of_its_text() {
    assertThat(drawn(new Mark(2, 5, "x", 0))).isEqualTo("ab (cde x)x fghij");
  }

  @Test
  void places_that_touch_stay_apart() {
    assertThat(drawn(new Mark(2, 5, "x", 0), new Mark(5, 7, "y", 0)))
        .isEqualTo("ab (cde x)x (fg y)y hij");
  }

  @Test
  void places_that_overlap_share_the_middle() {
    assertThat(drawn(new Mark(1, 6, "x", 0), new Mark(4, 9, "y", 0)))
        .isEqualTo("a (bcd x) (ef xy)x (ghi y)y j");
  }

  @Test
  void place_inside_another_comes_first() {
    assertThat(drawn(new Mark(0, 10, "x", 0), new Mark(3, 6, "y", 0)))
        .isEqualTo("(abc x) (def yx)y (ghij x)x");
  }

  @Test
  void places_with_one_end_both_end_there() {
    assertThat(drawn(new Mark(0, 6, "x", 0), new Mark(3, 6, "y", 0)))
        .isEqualTo("(abc x) (def yx)yx ghij");
  }

  @Test
  void same_place_twice_is_one_stretch() {
    assertThat(drawn(new Mark(0, 4, "x", 0), new Mark(0, 4, "y", 0)))
        .isEqualTo("(abcd xy)xy efghij");
  }

  @Test
  void stretches_joined_are_the_text_and_every_place_ends_once() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      List<Mark> marks = new ArrayList<>();
      for (int number = 0; number < 6; number++) {
        int begin = random.nextInt(TEXT.length());
        int end = begin + 1 + random.nextInt(TEXT.length() - begin);
        marks.add(new Mark(begin, end, "m" + number, 0));
      }
      List<Stretch<Mark>> stretches = Stretch.cut(TEXT, marks);
      assertThat(stretches.stream().map(Stretch::text).collect(Collectors.joining()))
          .isEqualTo(TEXT);
      assertThat(stretches.stream().flatMap(stretch -> stretch.ending().stream()))
          .containsExactlyInAnyOrderElementsOf(marks);
      for (Mark mark : marks) {
        assertThat(covered(stretches, mark)).isEqualTo(TEXT.substring(mark.begin(), mark.end()));
      }
    }
  }

  private static String covered(List<Stretch<Mark>> stretches, Mark mark) {
    return stretches.stream()
        .filter(stretch -> stretch.over().contains(mark))
        .map(Stretch::text)
        .collect(Collectors.joining());
  }

  /**
   * Each stretch with the kinds that lie over it in brackets, and those that end there after it.
   */
  private static String drawn(Mark... marks) {
    return Stretch.cut(TEXT, List.of(marks)).stream()
        .map(
            stretch ->
                stretch.over().isEmpty()
                    ? stretch.text()
                    : "(%s %s)%s"
                        .formatted(stretch.text(), kinds(stretch.over()), kinds(stretch.ending())))
        .collect(Collectors.joining(" "));
  }

  private static String kinds(List<Mark> marks) {
    return marks.stream().map(Mark::kind).collect(Collectors.joining());
  }
}
