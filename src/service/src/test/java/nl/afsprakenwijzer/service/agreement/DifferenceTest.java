package nl.afsprakenwijzer.service.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What changed between two texts, in pieces that can be compared in a bounded time. */
class DifferenceTest {
  @Test
  void shortText_isComparedWordByWord() {
    assertThat(compared("De gemeente bouwt 10 woningen in 2028.", "De gemeente bouwt 12 in 2028."))
        .containsExactly(
            "gelijk De gemeente bouwt ", "weg 10 woningen", "nieuw 12", "gelijk  in 2028.");
  }

  @Test
  void oneWordInALongText_isStillOneWord() {
    String text = sentences(500);

    assertThat(compared(text, text.replace("Zin 250 ", "Zin x ")))
        .hasSize(4)
        .contains("weg 250", "nieuw x");
  }

  @Test
  void changesAllOverALongText_areComparedPerSentence() {
    String text = sentences(400);
    String other = text.replace("Zin 1 ", "Zin x ").replace("Zin 399 ", "Zin y ");

    assertThat(compared(text, other))
        .contains("weg Zin 1 is een zin. ", "nieuw Zin x is een zin. ")
        .contains("weg Zin 399 is een zin. ", "nieuw Zin y is een zin. ")
        .hasSize(6);
  }

  /** Word by word this is the worst there is: ten thousand pieces, all of them different. */
  @Test
  void textsWithoutAnythingInCommon_areOnePieceEach() {
    String before = "a!b?".repeat(5_000);
    String after = "c.d;".repeat(5_000);

    assertThat(compared(before, after)).containsExactly("weg " + before, "nieuw " + after);
  }

  @Test
  void piecesMakeBothTextsAgain_whateverTheirLength() {
    for (int length : new int[] {0, 1, 300, 3_000}) {
      String before = sentences(length);
      String after = before.replace("7", "x").replace(". Zin 2", "; en 2") + "Nog iets";
      List<DifferenceView.Piece> pieces = Difference.words(before, after);

      assertThat(joined(pieces, DifferenceView.NEW)).isEqualTo(before);
      assertThat(joined(pieces, DifferenceView.GONE)).isEqualTo(after);
    }
    assertThat(Difference.words("", "")).isEqualTo(Collections.emptyList());
  }

  private static String joined(List<DifferenceView.Piece> pieces, String without) {
    return pieces.stream()
        .filter(piece -> !piece.soort().equals(without))
        .map(DifferenceView.Piece::tekst)
        .collect(Collectors.joining());
  }

  private static List<String> compared(String before, String after) {
    return Difference.words(before, after).stream()
        .map(piece -> piece.soort() + " " + piece.tekst())
        .toList();
  }

  private static String sentences(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> "Zin " + number + " is een zin. ")
        .collect(Collectors.joining());
  }
}
