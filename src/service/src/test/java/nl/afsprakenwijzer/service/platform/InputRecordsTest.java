package nl.afsprakenwijzer.service.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for every field of every record that clients can send. */
@QuarkusTest
class InputRecordsTest {
  private static final List<String> NO_LIST = List.of("{}", "\"a\"", "1", "true");
  private static final List<String> NO_OBJECT = List.of("[]", "\"a\"", "\"\"", "1", "true");
  private static final List<String> NO_INTEGER =
      List.of("1.5", "1.0", "1e2", "\"1\"", "\"\"", "true", "[1]", "{}", "99999999999999999999");
  private static final Map<Class<?>, List<String>> WRONG =
      Map.of(
          String.class, List.of("1", "1.5", "true", "[]", "[\"a\"]", "{}"),
          Boolean.class, List.of("1", "0", "1.5", "\"true\"", "\"\"", "[true]", "{}"),
          Integer.class, NO_INTEGER,
          Long.class, NO_INTEGER,
          Double.class, List.of("\"1\"", "\"\"", "true", "[1]", "{}"),
          UUID.class, List.of("1", "\"\"", "\"abc\"", "\"1-1-1-1-1\"", "[]", "{}"),
          LocalDate.class,
              List.of(
                  "[2027,1,1]",
                  "20270101",
                  "\"\"",
                  "\"2027-02-30\"",
                  "\"2027-1-1\"",
                  "\" 2027-01-01\"",
                  "\"2027-01-01T00:00:00\"",
                  "\"2027-01-01T00:00:00Z\"",
                  "\"0000-01-01\"",
                  "\"-2027-01-01\"",
                  "\"+12027-01-01\""));

  @Inject Handlers handlers;
  @Inject ObjectMapper json;
  @Inject Validator validator;

  private final Set<Class<?>> records = new LinkedHashSet<>();

  @BeforeEach
  void everyRecordThatComesIn() {
    handlers.inputs().forEach(this::collect);
    assertThat(records)
        .hasSizeGreaterThan(30)
        .extracting(Class::getSimpleName)
        .contains("CheckRequest", "TermInput", "AnnualSlice", "FieldInput");
  }

  @Test
  void listElement_isNeverNull() {
    List<String> elements = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (Class<?> record : records) {
      for (RecordComponent field : record.getRecordComponents()) {
        AnnotatedType type = field.getAnnotatedType();
        while (type instanceof AnnotatedParameterizedType list) {
          type = list.getAnnotatedActualTypeArguments()[0];
          String name = record.getSimpleName() + "." + field.getName();
          elements.add(name);
          if (type.getAnnotation(NotNull.class) == null
              && type.getAnnotation(NotBlank.class) == null) {
            open.add(name);
          }
        }
      }
    }

    assertThat(elements).hasSizeGreaterThan(15).contains("AgreementInput.visies");
    assertThat(open)
        .as("a series says of each row what is wrong with it")
        .containsExactly("SeriesInput.afspraken");
  }

  @Test
  void valueOfAnotherType_isRefusedInsteadOfChanged() {
    int tried = 0;
    List<String> accepted = new ArrayList<>();
    for (Class<?> record : records) {
      for (RecordComponent field : record.getRecordComponents()) {
        for (String value : wrong(field.getGenericType())) {
          String input = "{\"" + field.getName() + "\":" + value + "}";
          tried++;
          try {
            json.readValue(input, record);
            accepted.add(record.getSimpleName() + " " + input);
          } catch (JsonProcessingException refused) {
            assertThat(refused.getOriginalMessage()).as(input).isNotNull();
          }
        }
      }
    }

    assertThat(accepted).isEmpty();
    assertThat(tried).isGreaterThan(500);
  }

  @Test
  void textWithNothingToSee_isRefused_andANameHasOneLine() {
    int lines = 0;
    Set<String> texts = new LinkedHashSet<>();
    for (Class<?> record : records) {
      for (RecordComponent field : record.getRecordComponents()) {
        ReadableText rule = rule(record, field);
        if (rule != null && !hasQuestion(record, field.getName())) {
          String name = record.getSimpleName() + "." + field.getName();
          texts.add(name);
          for (String hidden : List.of(" \u00a0\u200b", "\u00ad", "\ufeff")) {
            assertThat(faults(record, field, hidden)).as(name).contains(ReadableText.EMPTY);
          }
          assertThat(faults(record, field, "a\u0301 \u2003b"))
              .as(name)
              .doesNotContain(ReadableText.EMPTY);
          if (rule.max() <= ReadableText.LINE) {
            lines++;
            for (String end : List.of("\n", "\r", "\u2028")) {
              assertThat(faults(record, field, "a" + end + "b"))
                  .as(name)
                  .contains("De tekst heeft meer dan één regel. Zet haar op één regel.");
            }
          }
        }
      }
    }

    assertThat(texts).hasSizeGreaterThan(25).contains("AgreementInput.titel", "CheckRequest.tekst");
    assertThat(lines).isGreaterThan(10);
  }

  /** A question of the same name is another property for the validator. */
  private static boolean hasQuestion(Class<?> record, String field) {
    return Arrays.stream(record.getDeclaredMethods())
        .anyMatch(method -> method.getName().equalsIgnoreCase("is" + field));
  }

  private static ReadableText rule(Class<?> record, RecordComponent field) {
    try {
      return record.getDeclaredField(field.getName()).getAnnotation(ReadableText.class);
    } catch (NoSuchFieldException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private List<String> faults(Class<?> record, RecordComponent field, String text) {
    return validator.validateValue(record, field.getName(), text).stream()
        .map(ConstraintViolation::getMessage)
        .filter(message -> !message.startsWith("Kies "))
        .toList();
  }

  @Test
  void ordinaryDay_isRead() throws JsonProcessingException {
    assertThat(json.readValue("\"2028-02-29\"", LocalDate.class))
        .isEqualTo(LocalDate.of(2028, 2, 29));
    assertThat(json.writeValueAsString(LocalDate.of(2028, 2, 29))).isEqualTo("\"2028-02-29\"");
  }

  private static List<String> wrong(Type type) {
    if (type instanceof ParameterizedType) {
      return NO_LIST;
    }
    Class<?> plain = (Class<?>) type;
    assertThat(plain.isRecord() || WRONG.containsKey(plain)).as(plain.getName()).isTrue();
    return plain.isRecord() ? NO_OBJECT : WRONG.get(plain);
  }

  private void collect(Type type) {
    if (type instanceof ParameterizedType list) {
      collect(list.getActualTypeArguments()[0]);
    } else if (type instanceof Class<?> plain && plain.isRecord() && records.add(plain)) {
      for (RecordComponent field : plain.getRecordComponents()) {
        collect(field.getGenericType());
      }
    }
  }
}
