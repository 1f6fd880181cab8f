package nl.afsprakenwijzer.service.platform;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** A fault of our own: the client gets a reference, the log gets the place in the code. */
final class Failure {
  private static final Logger LOG = Logger.getLogger(Failure.class);
  private static final int FRAMES = 30;

  private Failure() {}

  /** Logs kind and place but never the message, because that can quote the text of a clause. */
  static Problem log(Throwable failure) {
    String reference = "urn:uuid:" + UUID.randomUUID();
    LOG.errorf("Storing %s%n%s", reference, failure == null ? "" : place(failure));
    return Problem.of(
        500,
        "Er ging bij ons iets mis. Probeer het later opnieuw. Blijft het misgaan? Meld het dan met"
            + " het kenmerk hieronder.",
        reference,
        List.of());
  }

  private static String place(Throwable failure) {
    String frames =
        Arrays.stream(failure.getStackTrace())
            .limit(FRAMES)
            .map(frame -> "\tat " + frame)
            .collect(Collectors.joining(System.lineSeparator()));
    String own = failure.getClass().getName() + System.lineSeparator() + frames;
    return failure.getCause() == null
        ? own
        : own + System.lineSeparator() + "door " + place(failure.getCause());
  }
}
