package nl.afsprakenwijzer.service.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import java.util.Set;

/**
 * Applies a merge patch to the input that would make the thing as it is now, for who saw it so:
 * nothing is merged over what somebody else changed meanwhile.
 */
@Singleton
public class Merging {
  private final ObjectMapper json;
  private final Validator validator;
  private final Precondition precondition;
  private final Misfits misfits;

  Merging(ObjectMapper json, Validator validator, Precondition precondition, Misfits misfits) {
    this.misfits = misfits;
    this.precondition = precondition;
    this.json = json;
    this.validator = validator;
  }

  /**
   * The input after the patch, checked like any input.
   *
   * @param current the thing as clients see it now
   * @param before the input record that would make the thing as it is now
   * @throws Refused 428 or 412 when the client did not see the thing as it is now
   */
  public <T extends Record> T apply(MergePatch patch, Versioned current, T before) {
    precondition.holds(current, patch);
    @SuppressWarnings("unchecked") // a record has no subclasses
    Class<T> type = (Class<T>) before.getClass();
    ObjectNode target = json.valueToTree(before);
    merge(target, patch.fields());
    try {
      T after = json.treeToValue(target, type);
      Set<ConstraintViolation<T>> faults = validator.validate(after);
      if (!faults.isEmpty()) {
        throw new ConstraintViolationException(faults);
      }
      return after;
    } catch (JsonMappingException misfit) {
      throw misfits.refusal(misfit, target, type);
    } catch (JsonProcessingException unreadable) {
      throw new WebApplicationException(unreadable, 400);
    }
  }

  private static void merge(ObjectNode target, ObjectNode patch) {
    patch
        .properties()
        .forEach(
            field -> {
              JsonNode value = field.getValue();
              if (value.isNull()) {
                target.putNull(field.getKey());
              } else if (value instanceof ObjectNode inner
                  && target.get(field.getKey()) instanceof ObjectNode existing) {
                merge(existing, inner);
              } else {
                target.set(field.getKey(), value);
              }
            });
  }
}
