package nl.afsprakenwijzer.service.platform;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that people can read as it stands: not too long, with something to see in it, and without
 * half characters, control characters or characters that turn the reading direction, because those
 * show something else than what is judged.
 */
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ReadableTextCheck.class)
public @interface ReadableText {
  /** What a field that must be filled says when it is not. */
  String EMPTY = "Dit veld is leeg. Vul hier tekst in.";

  /** Text that may have no more characters than this is a name or a title, and has one line. */
  int LINE = 300;

  /** The most UTF-16 code units it may have. */
  int max();

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
