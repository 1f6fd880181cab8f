package nl.afsprakenwijzer.checker.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
  /** Far more than the table holds. */
  private static final int MANY = 30_000;

  private final Words words = new Words(Lexicon.load());

  @Test
  void moreWordsThanFit_areEachKnownByTheirOwnText() {
    for (String form : many(0)) {
      assertThat(at(form).text()).isEqualTo(form);
    }
    assertThat(at("woningen").can(Word.PLURAL)).isTrue();
    assertThat(at("bouwt").verb()).isEqualTo("bouwen");
  }

  @Test
  void wordsWithOneStart_areDifferent() {
    assertThat(
            Stream.of("woning", "woningen", "woningbouw", "woningnood", "woningnoden")
                .map(form -> at(form).text()))
        .containsExactly("woning", "woningen", "woningbouw", "woningnood", "woningnoden");
  }

  @Test
  void lettersBeyondLatin1_areReadAsTheyAre() {
    assertThat(Stream.of("Šibenik", "Ġibenik", "š", "ġ", "şubat").map(form -> at(form).text()))
        .containsExactly("šibenik", "ġibenik", "š", "ġ", "şubat");
  }

  @Test
  void threadsThatPutOutEachOthersWords_readWhatOneThreadReads() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Boolean>> readers =
          IntStream.range(0, 4)
              .<Callable<Boolean>>mapToObj(
                  thread ->
                      () ->
                          many(thread).stream()
                              .allMatch(
                                  form ->
                                      at(form).text().equals(form)
                                          && at("plaatst").verb().equals("plaatsen")))
              .toList();
      for (Future<Boolean> right : threads.invokeAll(readers)) {
        assertThat(right.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> many(int offset) {
    return IntStream.range(0, MANY).mapToObj(i -> "woord" + (i * 4 + offset) + "x").toList();
  }

  private Word at(String form) {
    return words.at(new SourceText(" " + form + " "), 1, form.length() + 1);
  }
}
