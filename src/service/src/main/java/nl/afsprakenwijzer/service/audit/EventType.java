package nl.afsprakenwijzer.service.audit;

import java.util.Arrays;

/**
 * Everything that can be recorded. The catalogue for users is {@code docs/gebeurtenissen.md}; a
 * word that stands here does not change any more.
 */
public enum EventType {
  AUDIT_VERIFIED("audit.gecontroleerd", "Iemand liet de keten van auditregels narekenen."),
  ALLIANCE_ADDED("samenwerkingsverband.toegevoegd", "Er begon een samenwerkingsverband."),
  ALLIANCE_CHANGED("samenwerkingsverband.gewijzigd", "Een samenwerkingsverband veranderde."),
  MEMBER_ADDED("gebruiker.toegevoegd", "Iemand kreeg toegang voor een organisatie."),
  MEMBER_INVITED("gebruiker.uitgenodigd", "Iemand met een account elders is uitgenodigd."),
  INVITATION_ACCEPTED("uitnodiging.aanvaard", "Iemand nam een uitnodiging aan en kreeg toegang."),
  MEMBER_CHANGED("gebruiker.gewijzigd", "De rollen of het mandaat van iemand veranderden."),
  MEMBER_REMOVED("gebruiker.verwijderd", "Iemand verloor de toegang voor een organisatie."),
  PASSWORD_CHANGED("wachtwoord.gewijzigd", "Iemand koos een nieuw wachtwoord."),
  PERSON_ERASED("gebruiker.gewist", "De gegevens van een persoon zijn gewist."),
  SUBSCRIPTION_ADDED("abonnement.toegevoegd", "Een organisatie nam een abonnement."),
  SUBSCRIPTION_CHANGED("abonnement.gewijzigd", "Een abonnement veranderde."),
  SUBSCRIPTION_REMOVED("abonnement.opgezegd", "Een organisatie zei een abonnement op."),
  AGREEMENT_ADDED("prestatieafspraken.begonnen", "Er zijn prestatieafspraken begonnen."),
  AGREEMENT_CHANGED("prestatieafspraken.gewijzigd", "De gegevens van afspraken veranderden."),
  AGREEMENT_MOVED("prestatieafspraken.verplaatst", "Afspraken kwamen in een andere toestand."),
  AGREEMENT_SETTLED("tekst.vastgesteld", "De tekst om te ondertekenen werd vastgelegd."),
  AGREEMENT_SIGNED("tekst.ondertekend", "De laatste partij tekende; de afspraken gelden."),
  AGREEMENT_PARTY_ADDED("partij.toegevoegd", "Er kwam een stoel aan tafel bij."),
  AGREEMENT_PARTY_CHANGED("partij.gewijzigd", "Een stoel aan tafel veranderde."),
  AGREEMENT_PARTY_REMOVED("partij.verwijderd", "Er ging een stoel van tafel."),
  ARGUMENT_GIVEN("argument.gegeven", "Iemand gaf een argument voor of tegen een open punt."),
  ATTEMPT_REFUSED("poging.geweigerd", "Iemand probeerde iets wat niet mag."),
  BID_ADDED("bod.begonnen", "Een corporatie begon een bod."),
  BID_CHANGED("bod.gewijzigd", "Een bod veranderde of werd ingediend."),
  BID_ITEM_ADDED("post.toegevoegd", "Er kwam een post bij een bod."),
  BID_ITEM_AGREED("post.afgesproken", "Een post uit een bod werd een afspraak."),
  BID_ITEM_CHANGED("post.gewijzigd", "Een post van een bod veranderde."),
  BID_ITEM_REMOVED("post.verwijderd", "Er ging een post uit een bod weg."),
  CHAPTER_ADDED("hoofdstuk.toegevoegd", "Er kwam een hoofdstuk bij."),
  CHAPTER_CHANGED("hoofdstuk.gewijzigd", "Een hoofdstuk veranderde."),
  CHAPTER_REMOVED("hoofdstuk.verwijderd", "Er ging een hoofdstuk weg."),
  CLAUSE_ADDED("afspraak.toegevoegd", "Er kwam een afspraak bij."),
  CLAUSE_CHANGED("afspraak.gewijzigd", "Een afspraak veranderde."),
  CLAUSE_WITHDRAWN("afspraak.vervallen", "Een afspraak verviel."),
  COMMENT_MADE("reactie.gegeven", "Iemand gaf een reactie bij een afspraak."),
  DECISION_TAKEN("besluit.genomen", "Iemand nam een besluit over een bevinding."),
  DECISION_REVOKED("besluit.herroepen", "Iemand herriep een besluit over een bevinding."),
  ENTRY_QUESTION_ANSWERED("vraag.beantwoord", "Iemand beantwoordde een vraag vooraf."),
  LOGIN_FAILED("inloggen.mislukt", "Iemand probeerde in te loggen met verkeerde gegevens."),
  LOGIN_SUCCEEDED("inloggen.gelukt", "Iemand logde in."),
  ORGANISATION_ADDED("organisatie.toegevoegd", "Er kwam een organisatie bij."),
  ORGANISATION_CHANGED("organisatie.gewijzigd", "De gegevens van een organisatie veranderden."),
  POSITION_TAKEN("standpunt.ingenomen", "Een partij nam een standpunt in over een afspraak."),
  PROPOSAL_ADOPTED("voorstel.overgenomen", "Een voorstel werd de tekst van een afspraak."),
  PROPOSAL_MADE("voorstel.gedaan", "Een partij deed een voorstel voor een andere tekst."),
  PROPOSAL_WITHDRAWN("voorstel.ingetrokken", "Een partij trok haar voorstel in."),
  SETTLEMENT_WITHDRAWN("tekst.losgelaten", "De vastgelegde tekst ging terug naar de tafel."),
  SIGNATURE_GIVEN("handtekening.gezet", "Iemand tekende voor een organisatie.");

  private final String dutch;
  private final String meaning;

  EventType(String dutch, String meaning) {
    this.dutch = dutch;
    this.meaning = meaning;
  }

  /** The word for it in the API. */
  public String dutch() {
    return dutch;
  }

  /** What happened, in a Dutch sentence. */
  public String meaning() {
    return meaning;
  }

  static EventType of(String dutch) {
    return Arrays.stream(values())
        .filter(type -> type.dutch.equals(dutch))
        .findFirst()
        .orElseThrow();
  }
}
