package nl.afsprakenwijzer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;

/** Asserts that a file is refused, with the whole message and the place. */
final class Refused {
  static final String SAVE_AGAIN =
      " Open het in Word, sla het opnieuw op als .docx en probeer het nog eens.";

  private Refused() {}

  static void assertRefused(String name, byte[] content, String message, String place) {
    var refused =
        catchThrowableOfType(UnreadableDocument.class, () -> DocumentReader.read(name, content));
    assertThat(refused).as(name).isNotNull().hasMessage(message);
    assertThat(refused.place()).isEqualTo(place);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
