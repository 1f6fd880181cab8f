package nl.afsprakenwijzer.client;

import nl.afsprakenwijzer.client.model.SessieInvoer;

/** Somebody who uses the API through the generated client, logged in or not. */
final class Visitor {
  final AfsprakenApi clauses;
  final AuditApi audit;
  final GebruikersApi people;
  final OnderhandelingApi negotiation;
  final OndertekeningApi signing;
  final OrganisatiesApi organisations;
  final PrestatieafsprakenApi agreements;
  final PublicatiesApi publications;

  private Visitor(ApiClient client) {
    clauses = new AfsprakenApi(client);
    audit = new AuditApi(client);
    people = new GebruikersApi(client);
    negotiation = new OnderhandelingApi(client);
    signing = new OndertekeningApi(client);
    organisations = new OrganisatiesApi(client);
    agreements = new PrestatieafsprakenApi(client);
    publications = new PublicatiesApi(client);
  }

  static Visitor anybody(String address) {
    return new Visitor(client(address));
  }

  static Visitor loggedIn(String address, String email) throws ApiException {
    SessieInvoer login = new SessieInvoer().email(email).wachtwoord(RunningService.PASSWORD);
    String token = new SessiesApi(client(address)).beginSessie(login).getToken();
    ApiClient client = client(address);
    client.setRequestInterceptor(request -> request.setHeader("Authorization", "Bearer " + token));
    return new Visitor(client);
  }

  private static ApiClient client(String address) {
    ApiClient client = new ApiClient();
    client.updateBaseUri(address);
    return client;
  }
}
