package nl.afsprakenwijzer.service.platform;

import jakarta.inject.Singleton;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads the values in a query strictly. Quarkus takes a value of another type for an address with
 * nothing there, and any word for a no.
 */
@Provider
@Singleton
class QueryReading implements ParamConverterProvider {
  private static final Map<Class<?>, Function<String, Object>> READERS =
      Map.of(
          Integer.class, Integer::valueOf,
          Long.class, Long::valueOf,
          Boolean.class, QueryReading::yesOrNo,
          UUID.class, QueryReading::uuid);

  @Override
  public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
    Function<String, Object> reader = READERS.get(type);
    return reader == null
        ? null
        : Arrays.stream(annotations)
            .filter(QueryParam.class::isInstance)
            .map(annotation -> ((QueryParam) annotation).value())
            .findFirst()
            .map(name -> new Value<>(name, type, reader))
            .orElse(null);
  }

  private static Boolean yesOrNo(String word) {
    if (word.equals("true") || word.equals("false")) {
      return Boolean.valueOf(word);
    }
    throw new IllegalArgumentException("neither true nor false");
  }

  private static UUID uuid(String text) {
    UUID uuid = UUID.fromString(text);
    if (uuid.toString().equalsIgnoreCase(text)) {
      return uuid;
    }
    throw new IllegalArgumentException("digits are missing");
  }

  private record Value<T>(String name, Class<T> type, Function<String, Object> reader)
      implements ParamConverter<T> {
    @Override
    public T fromString(String text) {
      try {
        return text == null ? null : type.cast(reader.apply(text));
      } catch (IllegalArgumentException other) {
        String detail = "Hier hoort " + JsonFaults.expected(type) + " te staan.";
        // Of all other kinds of exception Quarkus makes an address with nothing there.
        throw new BadRequestException(Refused.field(name, detail));
      }
    }

    @Override
    public String toString(T value) {
      return String.valueOf(value);
    }
  }
}
