package nl.afsprakenwijzer.documents.writing;

import java.time.LocalDateTime;
import nl.afsprakenwijzer.checker.judgement.AgreementJudgement;
import nl.afsprakenwijzer.documents.AgreementDocument;

/**
 * An agreement that was checked, ready to be written down.
 *
 * @param judgement of the clauses of the document, in their order
 * @param when it was checked, as the clock on the wall says
 * @param catalogueVersion of the rules
 */
public record CheckReport(
    AgreementDocument document,
    AgreementJudgement judgement,
    LocalDateTime when,
    String catalogueVersion) {}
