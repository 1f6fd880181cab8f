package nl.afsprakenwijzer.service.platform;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.List;
import nl.afsprakenwijzer.documents.UnreadableText;
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
      if (rule.max() <= ReadableText.LINE && text.chars().anyMatch(ReadableTextCheck::endsLine)) {
        faults.add("De tekst heeft meer dan één regel. Zet haar op één regel.");
      }
      UnreadableText.firstSignIn(text).ifPresent(faults::add);
      if (faults.isEmpty() && hasOnlyHidden(text)) {
        faults.add(ReadableText.EMPTY);
      }
    }
    return faults;
  }

  private static boolean endsLine(int sign) {
    return sign == '\n' || sign == '\r' || sign == '\u2028' || sign == '\u2029';
  }

  /** Plain spaces alone are left to {@code NotBlank}, because some fields may have just those. */
  private static boolean hasOnlyHidden(String text) {
    return !text.isBlank() && text.codePoints().allMatch(ReadableTextCheck::isHidden);
  }

  private static boolean isHidden(int sign) {
    return Character.isWhitespace(sign)
        || Character.isSpaceChar(sign)
        || Character.getType(sign) == Character.FORMAT;
  }

  private String tooLong(int length) {
    return "De tekst heeft %d tekens; het mogen er hoogstens %d zijn. Maak de tekst korter of splits haar."
        .formatted(length, rule.max());
  }
}
