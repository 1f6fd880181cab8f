package nl.afsprakenwijzer.service.platform;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells violations in the names that the client used, in the order of the fields. */
final class Faults {
  private static final Set<ElementKind> OUR_OWN =
      EnumSet.of(ElementKind.METHOD, ElementKind.PARAMETER, ElementKind.BEAN);
  private static final Pattern NUMBER = Pattern.compile("\\d++");

  private Faults() {}

  static List<Problem.Fault> of(Collection<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(found -> new Problem.Fault(field(found.getPropertyPath()), "", found.getMessage()))
        .sorted(Comparator.comparing(Faults::order).thenComparing(Problem.Fault::detail))
        .toList();
  }

  private static String field(Path path) {
    StringBuilder field = new StringBuilder();
    for (Path.Node node : path) {
      if (node.isInIterable() && node.getIndex() != null) {
        field.append('[').append(node.getIndex()).append(']');
      }
      if (!OUR_OWN.contains(node.getKind()) && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
        field.append(field.isEmpty() ? "" : ".").append(node.getName());
      }
    }
    return field.toString();
  }

  /** Pads numbers, so that the tenth clause comes after the ninth. */
  private static String order(Problem.Fault fault) {
    return NUMBER.matcher(fault.veld()).replaceAll(Faults::padded);
  }

  private static String padded(MatchResult number) {
    return "0".repeat(Math.max(0, 9 - number.group().length())) + number.group();
  }
}
