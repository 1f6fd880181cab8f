package nl.afsprakenwijzer.service.platform;

import java.util.List;

/** Thrown by a slice to answer with a problem; the message is Dutch and for the client. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient List<Problem.Fault> faults;

  public Refused(int status, String detail, List<Problem.Fault> faults) {
    super(detail);
    this.status = status;
    this.faults = List.copyOf(faults);
  }

  Problem problem(String instance) {
    return Problem.of(status, getMessage(), instance, faults);
  }
}
