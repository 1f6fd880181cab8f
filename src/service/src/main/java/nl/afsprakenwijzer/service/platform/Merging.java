package nl.afsprakenwijzer.service.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import java.util.Set;

/** Applies a merge patch to the input that would make the thing as it is now. */
@Singleton
public class Merging {
  private final ObjectMapper json;
  private final Validator validator;

  Merging(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  /**
   * The input after the patch, checked like any input.
   *
   * @param before the input record that would make the thing as it is now
   */
  public <T> T apply(MergePatch patch, T before, Class<T> type) {
    ObjectNode target = json.valueToTree(before);
    merge(target, patch.fields());
    try {
      T after = json.treeToValue(target, type);
      Set<ConstraintViolation<T>> faults = validator.validate(after);
      if (!faults.isEmpty()) {
        throw new ConstraintViolationException(faults);
      }
      return after;
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
