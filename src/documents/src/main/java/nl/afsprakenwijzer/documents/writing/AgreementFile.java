package nl.afsprakenwijzer.documents.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.afsprakenwijzer.documents.AgreementDocument;

/**
 * An agreement as it goes on paper: its text, and what people did with it.
 *
 * @param agreement the text; places in a file are not looked at
 * @param status one line that says how far the text is, in Dutch; may be empty
 * @param years what happens per year; may be empty
 * @param beside what stands below a clause apart from its fields, such as "Wederpartij: ...", by
 *     the id of the clause
 * @param stances of parties that did not simply agree
 * @param signatures under this text
 * @param fingerprint of the text that is or will be signed; empty when it is not settled yet
 */
public record AgreementFile(
    AgreementDocument agreement,
    String status,
    List<AnnualSlice> years,
    Map<String, List<String>> beside,
    List<Stance> stances,
    List<Signature> signatures,
    String fingerprint) {
  public AgreementFile {
    years = List.copyOf(years);
    beside = Map.copyOf(beside);
    stances = List.copyOf(stances);
    signatures = List.copyOf(signatures);
  }

  /** One year of a frame of more years. */
  public record AnnualSlice(int year, String text) {}

  /**
   * What a party thinks of a clause.
   *
   * @param stance in Dutch: "voorbehoud"
   * @param reason may be empty
   */
  public record Stance(String clause, String party, String stance, String reason) {}

  /**
   * A signature for a party.
   *
   * @param mandate what the one who signed may bind the party to
   */
  public record Signature(String party, String mandate, LocalDate day) {}

  /** The text alone. */
  static AgreementFile of(AgreementDocument agreement) {
    return new AgreementFile(agreement, "", List.of(), Map.of(), List.of(), List.of(), "");
  }

  /** The signature of a party; null when it did not sign yet. */
  Signature signatureOf(String party) {
    return signatures.stream().filter(one -> one.party().equals(party)).findFirst().orElse(null);
  }
}
