package nl.afsprakenwijzer.service.platform;

import java.util.List;
import java.util.stream.Collectors;
import nl.afsprakenwijzer.documents.UnreadableDocument;

/** Thrown by a slice to answer with a problem; the message is Dutch and for the client. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient List<Problem.Fault> faults;
  private transient Object current;
  private transient Object sent;
  private boolean denied;

  public Refused(int status, String detail, List<Problem.Fault> faults) {
    super(detail);
    this.status = status;
    this.faults = List.copyOf(faults);
  }

  /** One field is wrong. */
  public static Refused field(String field, String detail) {
    return new Refused(
        400,
        "Het verzoek klopt niet. Verbeter de fouten hieronder.",
        List.of(new Problem.Fault(field, "", detail)));
  }

  /** There is no such thing, or not for the acting party: nobody can tell those apart. */
  public static Refused absent() {
    return new Refused(404, "Dit bestaat niet, of u mag het niet zien.", List.of());
  }

  /** The request does not go with how things are now. */
  public static Refused conflict(String detail) {
    return new Refused(409, detail, List.of());
  }

  /** A file that cannot be read or made: not at this moment, or not at all. */
  public static Refused file(UnreadableDocument refusal, List<Problem.Fault> faults) {
    return new Refused(refusal.isForNow() ? 503 : 400, refusal.getMessage(), faults);
  }

  static Refused unknownPerson(String detail) {
    return new Refused(401, detail, List.of());
  }

  /** Somebody else was first: shows what is there now beside what was sent. */
  static Refused outdated(String detail, Object current, Object sent) {
    Refused refused = new Refused(412, detail, List.of());
    refused.current = current;
    refused.sent = sent;
    return refused;
  }

  /** Marks it as an attempt at what the policy does not allow; such attempts are recorded. */
  public Refused denied() {
    denied = true;
    return this;
  }

  boolean isDenied() {
    return denied;
  }

  public int status() {
    return status;
  }

  /** All that is wrong, in one text: for an answer that holds more than one outcome. */
  public String explanation() {
    return faults == null || faults.isEmpty()
        ? getMessage()
        : faults.stream()
            .map(fault -> fault.veld() + ": " + fault.detail())
            .collect(Collectors.joining(" "));
  }

  Object current() {
    return current;
  }

  Problem problem(String instance) {
    return Problem.of(status, getMessage(), instance, faults).with(current, sent);
  }
}
