package nl.afsprakenwijzer.service.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.afsprakenwijzer.service.platform.Problem;
import nl.afsprakenwijzer.service.platform.Refused;

/** The filters of one request; all that are unknown are refused together. */
final class Filters {
  private final List<Problem.Fault> faults = new ArrayList<>();

  /** A filter that may hold the Dutch word of one of these constants, or nothing. */
  <E> Filters oneOf(String field, String value, E[] constants, Function<E, String> name) {
    List<String> known = Arrays.stream(constants).map(name).toList();
    if (value != null && !known.contains(value)) {
      String detail = "Deze waarde kennen we niet. Kies uit: " + String.join(", ", known) + ".";
      faults.add(new Problem.Fault(field, "", detail));
    }
    return this;
  }

  void refuseUnknown() {
    if (!faults.isEmpty()) {
      throw new Refused(400, "Het filter klopt niet. Verbeter de fouten hieronder.", faults);
    }
  }
}
