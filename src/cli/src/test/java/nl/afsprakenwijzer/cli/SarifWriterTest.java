package nl.afsprakenwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.afsprakenwijzer.checker.rules.RuleCard;
import org.junit.jupiter.api.Test;

class SarifWriterTest {
  private static final String HEAD =
      """
      {"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",\
      "version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","language":"nl",\
      "tool":{"driver":{"name":"Afsprakenwijzer","version":"0.1.0 (regels 2026.1)","semanticVersion":"0.1.0",\
      "language":"nl",\
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void findings_becomeResultsInAClauseNestedInItsFile() throws IOException {
    SarifWriter writer = writer(List.of(Judged.CARD));
    writer.startFile("map/afspraken 2026.docx");
    writer.clause(Judged.other());
    writer.clause(Judged.vague());
    writer.endFile();
    writer.finish();
    assertThat(written())
        .isEqualTo(
            HEAD
                + """
                "rules":[{"id":"M1","shortDescription":{"text":"Een resultaat heeft een aantal"},\
                "fullDescription":{"text":"Zonder aantal kan niemand zien of het gelukt is."},\
                "help":{"text":"M1  Een resultaat heeft een aantal\\nmeetbaar, waarschuwing\\n\\nNoem een aantal.\\n\\n\
                Waarom\\n  Zonder aantal kan niemand zien of het gelukt is.\\n\\n\
                Niet goed (tussen « » staat wat de regel vindt)\\n  - Woonstede bouwt «enkele» woningen.\\n\\n\
                Wel goed\\n  - Woonstede bouwt 30 woningen.\\n\\n\
                Bronnen\\n  - Handreiking prestatieafspraken (2023), bladzijde 12\\n"},\
                "defaultConfiguration":{"level":"warning"},"properties":{"tags":["meetbaar"]}}]}},\
                "results":[{"ruleId":"M1","ruleIndex":0,"level":"warning","message":{"text":"Noem een aantal."},\
                "locations":[{"physicalLocation":{"artifactLocation":{"uri":"afspraak/k7","index":1},\
                "region":{"charOffset":16,"charLength":15}},\
                "logicalLocations":[{"name":"3.2","fullyQualifiedName":"Hoofdstuk 3 Wonen > Nieuwbouw > 3.2"}]}],\
                "fixes":[{"description":{"text":"Voorstel: vul in wat tussen haken staat."},\
                "artifactChanges":[{"artifactLocation":{"uri":"afspraak/k7","index":1},\
                "replacements":[{"deletedRegion":{"charOffset":0,"charLength":43},\
                "insertedContent":{"text":"Woonstede bouwt [aantal] woningen in 2026. 😀"}}]}]}]}],\
                "artifacts":[{"location":{"uri":"map/afspraken%202026.docx"},"roles":["analysisTarget"]},\
                {"location":{"uri":"afspraak/k7"},"roles":["analysisTarget"],"parentIndex":0,\
                "mimeType":"text/plain","sourceLanguage":"nl",\
                "contents":{"text":"Woonstede bouwt enkele woningen in 2026. 😀"}}],\
                "invocations":[{"executionSuccessful":true,"toolExecutionNotifications":[]}]}]}
                """);
    assertThat(violations(written())).isEmpty();
  }

  @Test
  void unreadableFile_becomesANotification() throws IOException {
    SarifWriter writer = writer(List.of());
    writer.startFile("a.docx");
    writer.abandonFile("a.docx", "Dit bestand is leeg.");
    writer.finish();
    assertThat(written())
        .isEqualTo(
            HEAD
                + """
                "rules":[]}},"results":[],\
                "artifacts":[{"location":{"uri":"a.docx"},"roles":["analysisTarget"]}],\
                "invocations":[{"executionSuccessful":false,"toolExecutionNotifications":[\
                {"level":"error","message":{"text":"a.docx: Dit bestand is leeg."}}]}]}]}
                """);
    assertThat(violations(written())).isEmpty();
  }

  @Test
  void sarifOfTheRealChecker_isValid() {
    Run run =
        Run.reading(
            "{\"tekst\":\"Partijen streven naar meer woningen.\"}",
            "toets",
            "-",
            "--formaat",
            "sarif");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("{\"$schema\":");
    assertThat(violations(run.out())).isEmpty();
  }

  @Test
  void schema_refusesWhatIsNoSarif() {
    assertThat(violations("{\"version\":\"2.1.0\",\"runs\":[{\"results\":[]}]}"))
        .extracting(ValidationMessage::getMessage)
        .containsExactly("$.runs[0]: required property 'tool' not found");
  }

  private SarifWriter writer(List<RuleCard> cards) throws IOException {
    return new SarifWriter(out, new SarifRules(cards, "2026.1"));
  }

  private String written() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Set<ValidationMessage> violations(String sarif) {
    InputStream file = SarifWriterTest.class.getResourceAsStream("sarif-2.1.0.json");
    JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(file);
    return schema.validate(
        sarif,
        InputFormat.JSON,
        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
  }
}
