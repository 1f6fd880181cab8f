package nl.afsprakenwijzer.service.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What parties had better arrange first. It warns and never blocks. */
final class Preparation {
  private Preparation() {}

  static List<String> warnings(Agreement agreement, List<AgreementParty> parties, LocalDate today) {
    List<String> warnings = new ArrayList<>();
    Arrays.stream(EntryQuestion.values())
        .filter(question -> !isAnswered(agreement.frame, question))
        .map(question -> "Deze vraag is nog niet beantwoord: " + question.words())
        .forEach(warnings::add);
    parties.stream()
        .filter(party -> party.organisationId == null)
        .map(chair -> "Deze stoel aan tafel is nog leeg: " + chair.name + ".")
        .forEach(warnings::add);
    LocalDate day = agreement.termFrom == null ? today : agreement.termFrom;
    if (agreement.frame.visions().stream().noneMatch(vision -> vision.holdsOn(day))) {
      warnings.add("Er is geen visie die geldt op " + day + ". Noem er een bij visies.");
    }
    return warnings;
  }

  private static boolean isAnswered(Frame frame, EntryQuestion question) {
    return frame.answers().stream().anyMatch(answer -> answer.question() == question);
  }
}
