package nl.afsprakenwijzer.service.exchange;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.reading.Months;
import nl.afsprakenwijzer.documents.AgreementDocument;
import nl.afsprakenwijzer.documents.DutchTime;
import nl.afsprakenwijzer.documents.UnreadableDocument;
import nl.afsprakenwijzer.documents.writing.AgreementFile;
import nl.afsprakenwijzer.documents.writing.AgreementWriter;
import nl.afsprakenwijzer.documents.writing.CheckReport;
import nl.afsprakenwijzer.documents.writing.ReportFormat;
import nl.afsprakenwijzer.service.agreement.AgreementTexts;
import nl.afsprakenwijzer.service.agreement.AgreementTexts.AgreementText;
import nl.afsprakenwijzer.service.agreement.AgreementTexts.NumberedClause;
import nl.afsprakenwijzer.service.negotiation.OpenStances;
import nl.afsprakenwijzer.service.platform.FileReply;
import nl.afsprakenwijzer.service.signing.SettlementTexts;
import nl.afsprakenwijzer.service.signing.SettlementTexts.SettlementText;

/** Puts an agreement on paper: its text, what parties hold against it, and who signed it. */
@Singleton
class AgreementFiles {
  private final AgreementTexts texts;
  private final OpenStances stances;
  private final SettlementTexts settled;
  private final SmartChecker checker;
  private final Clock clock;

  AgreementFiles(
      AgreementTexts texts,
      OpenStances stances,
      SettlementTexts settled,
      SmartChecker checker,
      Clock clock) {
    this.texts = texts;
    this.stances = stances;
    this.settled = settled;
    this.checker = checker;
    this.clock = clock;
  }

  /** The text of an agreement that the acting party may see. */
  DocumentView view(UUID agreement) {
    AgreementDocument document = texts.of(agreement).document();
    return DocumentView.of(document, checker.check(document.clauses(), document.context()));
  }

  /**
   * The same as a file of this kind, with all that belongs to the text.
   *
   * @throws UnreadableDocument when it cannot be made of so much text, or not at this moment
   */
  Response reply(UUID agreement, ReportFormat format) throws UnreadableDocument {
    AgreementText text = texts.of(agreement);
    return FileReply.of(format, write(agreement, text, format), text.document().title());
  }

  private byte[] write(UUID agreement, AgreementText text, ReportFormat format)
      throws UnreadableDocument {
    return switch (format) {
      case WORD -> AgreementWriter.word(file(agreement, text));
      case PDF -> AgreementWriter.pdf(file(agreement, text));
      case HTML -> AgreementWriter.html(file(agreement, text));
      case SHEET, CSV, CALENDAR -> format.write(report(text.document()), new byte[0]);
    };
  }

  private CheckReport report(AgreementDocument document) {
    return new CheckReport(
        document,
        checker.check(document.clauses(), document.context()),
        DutchTime.now(clock),
        checker.catalogueVersion());
  }

  private AgreementFile file(UUID agreement, AgreementText text) {
    Optional<SettlementText> fixed = settled.of(agreement, text.edition());
    return new AgreementFile(
        text.document(),
        status(text.edition(), fixed),
        text.years(),
        text.beside(),
        stances(text),
        fixed.map(SettlementText::signatures).orElse(List.of()).stream()
            .map(one -> new AgreementFile.Signature(one.party(), one.mandate(), day(one.moment())))
            .toList(),
        fixed.map(SettlementText::fingerprint).orElse(""));
  }

  private List<AgreementFile.Stance> stances(AgreementText text) {
    Map<UUID, NumberedClause> clauses =
        text.clauses().stream().collect(Collectors.toMap(NumberedClause::id, one -> one));
    Map<UUID, Long> versions =
        text.clauses().stream()
            .collect(Collectors.toMap(NumberedClause::id, NumberedClause::version));
    return stances.on(versions).stream()
        .filter(one -> text.chairs().containsKey(one.chairId()))
        .map(
            one ->
                new AgreementFile.Stance(
                    Integer.toString(clauses.get(one.clauseId()).number()),
                    text.chairs().get(one.chairId()),
                    one.stance(),
                    one.reason()))
        .toList();
  }

  private String status(int edition, Optional<SettlementText> fixed) {
    if (fixed.isEmpty()) {
      return "Concept van uitgave %d, gemaakt op %s. Deze tekst kan nog veranderen."
          .formatted(edition, Months.day(day(clock.instant())));
    }
    SettlementText text = fixed.get();
    return text.signedAt()
        .map(moment -> "Uitgave %d, ondertekend op %s.".formatted(edition, Months.day(day(moment))))
        .orElseGet(
            () ->
                "Uitgave %d, vastgesteld op %s. Nog niet iedereen heeft ondertekend."
                    .formatted(edition, Months.day(day(text.settledAt()))));
  }

  private static LocalDate day(Instant moment) {
    return DutchTime.dayOf(moment);
  }
}
