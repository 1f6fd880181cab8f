package nl.afsprakenwijzer.service.analysis;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A request holds one text or a list of clauses: not both, not neither, and not blank. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EitherTextOrClauses.Check.class)
@interface EitherTextOrClauses {
  String message() default "Vul 'tekst' in, of 'afspraken', en niet allebei.";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Counts which of the two are there. */
  final class Check implements ConstraintValidator<EitherTextOrClauses, CheckRequest> {
    @Override
    public boolean isValid(CheckRequest request, ConstraintValidatorContext context) {
      boolean text = request.tekst() != null && !request.tekst().isBlank();
      boolean clauses = request.afspraken() != null && !request.afspraken().isEmpty();
      return text != clauses;
    }
  }
}
