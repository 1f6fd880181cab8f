package nl.afsprakenwijzer.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.client.model.AntwoordInvoer;
import nl.afsprakenwijzer.client.model.GebruikerInvoer;
import nl.afsprakenwijzer.client.model.HoofdstukInvoer;
import nl.afsprakenwijzer.client.model.OndertekeningInvoer;
import nl.afsprakenwijzer.client.model.OrganisatieInvoer;
import nl.afsprakenwijzer.client.model.OvergangInvoer;
import nl.afsprakenwijzer.client.model.PartijAanTafelInvoer;
import nl.afsprakenwijzer.client.model.Prestatieafspraak;
import nl.afsprakenwijzer.client.model.PrestatieafspraakInvoer;
import nl.afsprakenwijzer.client.model.PrestatieafspraakWijziging;
import nl.afsprakenwijzer.client.model.Prestatieafspraken;
import nl.afsprakenwijzer.client.model.PrestatieafsprakenInvoer;
import nl.afsprakenwijzer.client.model.PrestatieafsprakenWijziging;
import nl.afsprakenwijzer.client.model.Publicatie;
import nl.afsprakenwijzer.client.model.Reeks;
import nl.afsprakenwijzer.client.model.ReeksInvoer;
import nl.afsprakenwijzer.client.model.ReeksRegel;
import nl.afsprakenwijzer.client.model.SamenwerkingsverbandInvoer;
import nl.afsprakenwijzer.client.model.StandpuntInvoer;
import nl.afsprakenwijzer.client.model.Tekstvoorstel;
import nl.afsprakenwijzer.client.model.TekstvoorstelInvoer;
import nl.afsprakenwijzer.client.model.Vaststelling;
import nl.afsprakenwijzer.client.model.Visie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole life of an agreement through the client that openapi-generator makes of {@code
 * api-spec/openapi.yaml}, on the service as people start it: from the first administrator to a
 * second edition.
 */
class AgreementLifeIT {
  private static final String AGREED =
      "De Linde levert uiterlijk 1 juli 2028 40 nultredenwoningen op in de wijk Noord.";

  @TempDir private Path data;
  private RunningService service;
  private Visitor municipality;
  private Visitor corporation;
  private UUID agreement;
  private UUID chair;
  private UUID clause;

  @BeforeEach
  void start() throws Exception {
    service = RunningService.on(data);
  }

  @AfterEach
  void stop() throws Exception {
    service.stop();
  }

  @Test
  void agreement_livesFromTheFirstAdministratorToItsSecondEdition() throws ApiException {
    partiesMeet();
    tableIsLaid();
    clausesAreWritten();
    clauseIsNegotiated();
    Vaststelling signed = everybodySigns();
    publicReads(signed);
    agreementIsAmended();
    assertThat(
            Visitor.loggedIn(service.address(), RunningService.ADMINISTRATOR)
                .audit
                .controleerAudit(null)
                .getKlopt())
        .isTrue();
  }

  private void partiesMeet() throws ApiException {
    Visitor administrator = Visitor.loggedIn(service.address(), RunningService.ADMINISTRATOR);
    UUID town = organisation(administrator, "Gemeente Voorbeeldstad", "gemeente");
    UUID linde = organisation(administrator, "Woonstichting De Linde", "woningcorporatie");
    municipality = signatory(administrator, town, "wethouder@voorbeeldstad.example");
    corporation = signatory(administrator, linde, "bestuurder@linde.example");
    municipality.organisations.voegSamenwerkingsverbandToe(
        new SamenwerkingsverbandInvoer()
            .naam("Samen thuis in Voorbeeldstad")
            .deelnemers(List.of(town, linde)),
        null);
    assertThat(
            corporation
                .organisations
                .samenwerkingsverbanden(10, null, null)
                .getSamenwerkingsverbanden())
        .extracting(alliance -> alliance.getNaam())
        .containsExactly("Samen thuis in Voorbeeldstad");
    agreement =
        municipality
            .agreements
            .beginPrestatieafspraken(
                new PrestatieafsprakenInvoer()
                    .titel("Prestatieafspraken 2027-2030")
                    .gemeente("Voorbeeldstad")
                    .van(LocalDate.of(2027, 1, 1))
                    .tot(LocalDate.of(2030, 12, 31)),
                "prestatieafspraken-2027")
            .getId();
    chair =
        municipality
            .agreements
            .voegPartijToe(
                agreement,
                new PartijAanTafelInvoer().organisatie(linde).aliassen(List.of("De Linde")),
                null)
            .getId();
  }

  private static UUID organisation(Visitor administrator, String name, String kind)
      throws ApiException {
    return administrator
        .organisations
        .voegOrganisatieToe(
            new OrganisatieInvoer().naam(name).soort(OrganisatieInvoer.SoortEnum.fromValue(kind)),
            null)
        .getId();
  }

  private Visitor signatory(Visitor administrator, UUID organisation, String email)
      throws ApiException {
    administrator.people.voegGebruikerToe(
        organisation,
        new GebruikerInvoer()
            .naam("Sam Voorbeeld")
            .email(email)
            .wachtwoord(RunningService.PASSWORD)
            .rollen(List.of("redacteur", "tekenbevoegde", "beheerder"))
            .mandaat("Tekent prestatieafspraken binnen de begroting."),
        null);
    return Visitor.loggedIn(service.address(), email);
  }

  private void tableIsLaid() throws ApiException {
    Prestatieafspraken begun = municipality.agreements.prestatieafsprakenStuk(agreement);
    assertThat(begun.getWaarschuwingen()).isNotEmpty();
    Prestatieafspraken answered =
        municipality.agreements.beantwoordVraag(
            agreement,
            "vraag",
            tag(begun.getVersie()),
            new AntwoordInvoer().antwoord("Waar wonen onze ouderen straks?"));
    Prestatieafspraken framed =
        corporation.agreements.wijzigPrestatieafspraken(
            agreement,
            tag(answered.getVersie()),
            new PrestatieafsprakenWijziging()
                .visies(
                    List.of(
                        new Visie()
                            .titel("Woonzorgvisie")
                            .van(LocalDate.of(2026, 1, 1))
                            .doelen(List.of("Langer thuis")))));
    assertThat(framed.getTitel()).isEqualTo("Prestatieafspraken 2027-2030");
    assertThat(framed.getVisies()).extracting(Visie::getTitel).containsExactly("Woonzorgvisie");
    move("in_onderhandeling");
  }

  private void clausesAreWritten() throws ApiException {
    UUID chapter =
        municipality
            .agreements
            .voegHoofdstukToe(
                agreement,
                new HoofdstukInvoer().thema("Wonen met zorg").subthema("Geschikte woningen"),
                null)
            .getId();
    Reeks series =
        municipality.clauses.voegAfsprakenToe(
            agreement,
            new ReeksInvoer()
                .afspraken(
                    List.of(
                        new PrestatieafspraakInvoer()
                            .tekst("De Linde levert nultredenwoningen op.")
                            .hoofdstuk(chapter),
                        new PrestatieafspraakInvoer().tekst(" "),
                        new PrestatieafspraakInvoer()
                            .tekst("De gemeente verleent in 2027 de vergunning."))),
            "afspraken-van-2027");
    assertThat(series.getRegels()).extracting(ReeksRegel::getStatus).containsExactly(201, 400, 201);
    assertThat(series.getRegels().get(1).getFout()).isNotBlank();
    clause = series.getRegels().get(0).getId();
    Prestatieafspraak changed =
        municipality.clauses.wijzigAfspraak(
            clause,
            agreement,
            tag(0L),
            new PrestatieafspraakWijziging()
                .tekst("De Linde levert in 2027 40 nultredenwoningen op in de wijk Noord."));
    assertThat(changed.getHoofdstuk()).isEqualTo(chapter);
    assertThat(changed.getUitslag().getProfiel().getMeetbaar().getValue()).isEqualTo("voldoet");
    ApiException late =
        catchThrowableOfType(
            ApiException.class,
            () ->
                corporation.clauses.wijzigAfspraak(
                    clause, agreement, tag(0L), new PrestatieafspraakWijziging().tekst("Later.")));
    assertThat(late.getCode()).isEqualTo(412);
  }

  private void clauseIsNegotiated() throws ApiException {
    Tekstvoorstel proposal =
        corporation.negotiation.doeVoorstel(
            clause,
            agreement,
            new TekstvoorstelInvoer().tekst(AGREED).reden("De bouw duurt langer."),
            null);
    municipality.negotiation.neemVoorstelOver(clause, agreement, proposal.getId(), null);
    Prestatieafspraak merged = corporation.clauses.afspraak(clause, agreement);
    assertThat(merged.getTekst()).isEqualTo(AGREED);
    assertThat(municipality.clauses.versies(clause, agreement).getVersies()).hasSize(3);
    corporation.negotiation.neemStandpunt(
        clause,
        agreement,
        chair,
        tag(merged.getVersie()),
        new StandpuntInvoer().standpunt(StandpuntInvoer.StandpuntEnum.AKKOORD));
    assertThat(municipality.negotiation.standpunten(clause, agreement).getStandpunten())
        .anySatisfy(stance -> assertThat(stance.getNaam()).isEqualTo("Woonstichting De Linde"));
  }

  private Vaststelling everybodySigns() throws ApiException {
    move("vastgesteld");
    String hash =
        municipality.signing.vaststellingen(agreement).getVaststellingen().get(0).getVingerafdruk();
    OndertekeningInvoer signature = new OndertekeningInvoer().vingerafdruk(hash);
    Vaststelling half = municipality.signing.onderteken(agreement, signature, null);
    assertThat(half.getWachtOp()).containsExactly("Woonstichting De Linde");
    Vaststelling whole = corporation.signing.onderteken(agreement, signature, null);
    assertThat(whole.getWachtOp()).isEmpty();
    assertThat(state()).isEqualTo("ondertekend");
    return whole;
  }

  private void publicReads(Vaststelling signed) throws ApiException {
    Visitor anybody = Visitor.anybody(service.address());
    UUID publication =
        anybody
            .publications
            .publicaties(10, null, "Voorbeeldstad", null)
            .getPublicaties()
            .get(0)
            .getId();
    Publicatie read = anybody.publications.publicatie(publication);
    assertThat(read.getVingerafdruk()).isEqualTo(signed.getVingerafdruk());
    assertThat(read.getInhoud().getAfspraken().get(0).getTekst()).isEqualTo(AGREED);
    assertThat(read.getOndertekenaars())
        .containsExactlyInAnyOrder("Gemeente Voorbeeldstad", "Woonstichting De Linde");
    ApiException draft =
        catchThrowableOfType(
            ApiException.class, () -> anybody.agreements.prestatieafsprakenStuk(agreement));
    assertThat(draft.getCode()).isEqualTo(401);
  }

  private void agreementIsAmended() throws ApiException {
    move("in_uitvoering");
    move("in_onderhandeling");
    Prestatieafspraak before = municipality.clauses.afspraak(clause, agreement);
    municipality.clauses.wijzigAfspraak(
        clause,
        agreement,
        tag(before.getVersie()),
        new PrestatieafspraakWijziging().tekst(AGREED.replace("40", "45")));
    Vaststelling second = everybodySigns();
    assertThat(second.getUitgave()).isEqualTo(2);
    assertThat(second.getInhoud().getAfspraken().get(0).getTekst()).contains("45");
    move("in_uitvoering");
    move("geevalueerd");
    assertThat(state()).isEqualTo("geevalueerd");
    assertThat(municipality.agreements.prestatieafsprakenStuk(agreement).getOvergangen())
        .containsExactly("in_onderhandeling", "in_uitvoering");
  }

  private void move(String state) throws ApiException {
    municipality.agreements.verplaatsPrestatieafspraken(
        agreement, new OvergangInvoer().toestand(state), null);
  }

  private String state() throws ApiException {
    return municipality.agreements.prestatieafsprakenStuk(agreement).getToestand().getValue();
  }

  private static String tag(Long version) {
    return "\"" + version + "\"";
  }
}
