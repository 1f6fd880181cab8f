package nl.afsprakenwijzer.service.analysis;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import nl.afsprakenwijzer.checker.judgement.AgreementJudgement;
import nl.afsprakenwijzer.checker.reading.AgreementContext;

/**
 * A judgement with what goes along to whoever asked for it. Pages show it as an {@link
 * AnalysisView}; as JSON it is the same view, written without being built.
 *
 * @param title of the document; empty when it has none
 * @param version of the catalogue of rules
 */
@JsonSerialize(using = AnalysisJson.class)
record Judged(
    String title, AgreementContext context, AgreementJudgement agreement, String version) {}
