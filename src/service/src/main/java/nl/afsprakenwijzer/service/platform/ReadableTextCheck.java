package nl.afsprakenwijzer.service.platform;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Says of a text each thing that is wrong with it; of the characters only the first. */
public final class ReadableTextCheck implements ConstraintValidator<ReadableText, String> {
  private ReadableText rule;

  @Override
  public void initialize(ReadableText annotation) {
    rule = annotation;
  }

  @Override
  public boolean isValid(String text, ConstraintValidatorContext context) {
    List<String> faults = faults(text);
    if (!faults.isEmpty()) {
      context.disableDefaultConstraintViolation();
      HibernateConstraintValidatorContext literal =
          context.unwrap(HibernateConstraintValidatorContext.class);
      for (String fault : faults) {
        literal
            .addMessageParameter("fault", fault)
            .buildConstraintViolationWithTemplate("{fault}")
            .addConstraintViolation();
      }
    }
    return faults.isEmpty();
  }

  private List<String> faults(String text) {
    List<String> faults = new ArrayList<>();
    if (text != null) {
      if (text.length() > rule.max()) {
        faults.add(tooLong(text.length()));
      }
      firstUnreadable(text, faults);
    }
    return faults;
  }

  private String tooLong(int length) {
    return "De tekst heeft %d tekens; het mogen er hoogstens %d zijn. Maak de tekst korter of splits haar."
        .formatted(length, rule.max());
  }

  private static void firstUnreadable(String text, List<String> faults) {
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (Character.isHighSurrogate(sign)
          && at + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(at + 1))) {
        at++;
      } else if (kind(sign) != null) {
        faults.add(
            String.format(
                Locale.ROOT,
                "Teken %d (U+%04X) is %s. Haal het weg of typ de tekst opnieuw.",
                at + 1,
                (int) sign,
                kind(sign)));
        return;
      }
    }
  }

  private static String kind(char sign) {
    if (Character.isSurrogate(sign)) {
      return "een half teken";
    }
    if (sign >= '\u202A' && sign <= '\u202E' || sign >= '\u2066' && sign <= '\u2069') {
      return "een onzichtbaar teken dat de leesrichting verandert";
    }
    boolean whitespace = sign == '\n' || sign == '\r' || sign == '\t';
    return Character.isISOControl(sign) && !whitespace ? "een stuurteken" : null;
  }
}
