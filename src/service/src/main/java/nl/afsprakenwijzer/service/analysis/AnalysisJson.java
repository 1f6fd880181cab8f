package nl.afsprakenwijzer.service.analysis;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.afsprakenwijzer.checker.judgement.AgreementJudgement;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.judgement.SmartProfile;
import nl.afsprakenwijzer.checker.judgement.Verdict;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.Mention;
import nl.afsprakenwijzer.checker.reading.Span;
import nl.afsprakenwijzer.checker.rules.Finding;
import nl.afsprakenwijzer.checker.rules.OpenSlot;
import nl.afsprakenwijzer.checker.rules.Rewrite;
import nl.afsprakenwijzer.documents.DutchNames;

/**
 * Writes the JSON of {@link AnalysisView} straight from the judgement: one clause is judged so fast
 * that building its view first, and asking each record for its parts, would take as long. A test
 * holds both renderings equal.
 */
final class AnalysisJson extends JsonSerializer<Judged> {
  @Override
  public void serialize(Judged judged, JsonGenerator json, SerializerProvider views)
      throws IOException {
    AgreementContext context = judged.context();
    AgreementJudgement agreement = judged.agreement();
    json.writeStartObject();
    json.writeStringField("catalogusversie", judged.version());
    json.writeStringField("titel", judged.title());
    list("partijen", context.parties(), PartyView::of, json, views);
    views.defaultSerializeField("looptijd", context.term().map(TermView::of).orElse(null), json);
    list("begrippen", context.definitions(), DefinitionView::of, json, views);
    json.writeObjectFieldStart("profiel");
    counts(Tallies.of(agreement), json);
    list("themas", agreement.profile().themes(), ThemeView::of, json, views);
    list("aandelen", agreement.profile().parties(), PartyShareView::of, json, views);
    json.writeEndObject();
    json.writeArrayFieldStart("afspraken");
    AnswerRoom room = new AnswerRoom();
    for (ClauseJudgement clause : agreement.clauses()) {
      clause(clause, room, json);
    }
    json.writeEndArray();
    list("samenhang", agreement.coherence(), CoherenceView::of, json, views);
    orNull("ingekort", room.lacks(), json);
    json.writeEndObject();
  }

  /** What is rare in an answer is left to its view. */
  private static <T> void list(
      String name, List<T> all, Function<T, ?> view, JsonGenerator json, SerializerProvider views)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T one : all) {
      views.defaultSerializeValue(view.apply(one), json);
    }
    json.writeEndArray();
  }

  private static void counts(Tallies tallies, JsonGenerator json) throws IOException {
    json.writeNumberField("aantalAfspraken", tallies.commitments());
    json.writeNumberField("aantalOverig", tallies.others());
    tallies.obligations().write("verplichtingen", json);
    Letters<Tally<Outcome>> letters = tallies.outcomes();
    json.writeObjectFieldStart("letters");
    letters.specifiek().write("specifiek", json);
    letters.meetbaar().write("meetbaar", json);
    letters.acceptabel().write("acceptabel", json);
    letters.realistisch().write("realistisch", json);
    letters.tijdgebonden().write("tijdgebonden", json);
    json.writeEndObject();
    tallies.severities().write("bevindingen", json);
  }

  private static void clause(ClauseJudgement judgement, AnswerRoom room, JsonGenerator json)
      throws IOException {
    Clause clause = judgement.clause();
    json.writeStartObject();
    json.writeStringField("id", clause.id());
    json.writeStringField("nummer", clause.number());
    strings("kop", clause.headings(), json);
    json.writeStringField("tekst", clause.text());
    json.writeStringField("soort", DutchNames.of(judgement.kind()));
    orNull("verplichting", judgement.obligation().map(DutchNames::of), json);
    outcomes(judgement.profile(), json);
    reasons(judgement.profile(), json);
    json.writeArrayFieldStart("vermeldingen");
    for (Mention mention : judgement.mentions()) {
      mention(mention, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("bevindingen");
    for (Finding finding : judgement.findings()) {
      if (room.takes()) {
        finding(finding, room, json);
      }
    }
    json.writeEndArray();
    rewrite(judgement.rewrite(), json);
    json.writeEndObject();
  }

  private static void outcomes(SmartProfile profile, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("profiel");
    json.writeStringField("specifiek", DutchNames.of(profile.specific().outcome()));
    json.writeStringField("meetbaar", DutchNames.of(profile.measurable().outcome()));
    json.writeStringField("acceptabel", DutchNames.of(profile.acceptable().outcome()));
    json.writeStringField("realistisch", DutchNames.of(profile.realistic().outcome()));
    json.writeStringField("tijdgebonden", DutchNames.of(profile.timeBound().outcome()));
    json.writeEndObject();
  }

  private static void reasons(SmartProfile profile, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("toelichting");
    reason("specifiek", profile.specific(), json);
    reason("meetbaar", profile.measurable(), json);
    reason("acceptabel", profile.acceptable(), json);
    reason("realistisch", profile.realistic(), json);
    reason("tijdgebonden", profile.timeBound(), json);
    json.writeEndObject();
  }

  private static void reason(String letter, Verdict verdict, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(letter);
    json.writeStringField("reden", verdict.reason());
    if (verdict.place().isPresent()) {
      place(verdict.place().get(), json);
    } else {
      json.writeNullField("begin");
      json.writeNullField("eind");
    }
    orNull("vraag", verdict.question(), json);
    json.writeEndObject();
  }

  private static void mention(Mention mention, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", DutchNames.of(mention.type()));
    place(mention.span(), json);
    json.writeStringField("tekst", mention.text());
    json.writeStringField("waarde", mention.value());
    json.writeStringField("eenheid", mention.unit());
    json.writeEndObject();
  }

  private static void finding(Finding finding, AnswerRoom room, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("regel", finding.rule());
    json.writeStringField("criterium", DutchNames.of(finding.criterion()));
    json.writeStringField("ernst", DutchNames.of(finding.severity()));
    place(finding.span(), json);
    orNull("ontbreekt", finding.missing().map(DutchNames::of), json);
    json.writeStringField("boodschap", finding.message());
    json.writeStringField("waarom", finding.why());
    rewrite(room.rewrite(finding), json);
    json.writeEndObject();
  }

  private static void rewrite(Optional<Rewrite> rewrite, JsonGenerator json) throws IOException {
    if (rewrite.isEmpty()) {
      json.writeNullField("voorstel");
      return;
    }
    json.writeObjectFieldStart("voorstel");
    json.writeStringField("tekst", rewrite.get().text());
    json.writeArrayFieldStart("openPlekken");
    for (OpenSlot slot : rewrite.get().slots()) {
      json.writeStartObject();
      json.writeStringField("soort", DutchNames.of(slot.slot()));
      place(slot.span(), json);
      json.writeStringField("hint", slot.hint());
      strings("suggesties", slot.suggestions(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void place(Span span, JsonGenerator json) throws IOException {
    json.writeNumberField("begin", span.begin());
    json.writeNumberField("eind", span.end());
  }

  private static void strings(String name, List<String> values, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static void orNull(String name, Optional<String> value, JsonGenerator json)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }
}
