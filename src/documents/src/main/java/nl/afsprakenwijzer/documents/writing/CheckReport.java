package nl.afsprakenwijzer.documents.writing;

import java.time.ZonedDateTime;
import nl.afsprakenwijzer.checker.judgement.AgreementJudgement;
import nl.afsprakenwijzer.documents.AgreementDocument;

/**
 * An agreement that was checked, ready to be written down.
 *
 * @param judgement of the clauses of the document, in their order
 * @param when it was checked
 * @param catalogueVersion of the rules
 */
public record CheckReport(
    AgreementDocument document,
    AgreementJudgement judgement,
    ZonedDateTime when,
    String catalogueVersion) {}
