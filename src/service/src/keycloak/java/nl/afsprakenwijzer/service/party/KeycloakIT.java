package nl.afsprakenwijzer.service.party;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import nl.afsprakenwijzer.service.Api;
import nl.afsprakenwijzer.service.PackagedService;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as it runs in production: tokens come from an OpenID Connect provider. */
class KeycloakIT {
  private static final String BOSS = "7a6f2a51-0c5e-4a4b-9d0e-000000000001";
  private static final String SAM = "7a6f2a51-0c5e-4a4b-9d0e-000000000002";
  private static final String PROGRAM = "afsprakenwijzer";
  private static final String ORGANISATIONS = "/v1/organisaties";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;
  private static Keycloak keycloak;
  private static PackagedService service;
  private static String boss;
  private static String people;

  @BeforeAll
  static void aTownWithAnAdministrator() throws Exception {
    keycloak = Keycloak.start(folder);
    Map<String, String> environment = new HashMap<>(keycloak.settings());
    environment.put("AFSPRAKENWIJZER_BEHEERDER_EMAIL", "beheer@voorbeeld.example");
    environment.put("AFSPRAKENWIJZER_BEHEERDER_INLOGKENMERK", BOSS);
    service = PackagedService.start(folder.resolve("data"), environment);
    boss = keycloak.tokenOf(PROGRAM, "beheer", "wachtwoord van de beheerder");
    HttpResponse<String> added =
        service.post(ORGANISATIONS, boss, "{\"soort\":\"gemeente\",\"naam\":\"Voorbeeldstad\"}");
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    people = added.headers().firstValue("Location").orElseThrow() + "/gebruikers";
  }

  @AfterAll
  static void stop() {
    if (service != null) {
      service.close();
    }
    if (keycloak != null) {
      keycloak.close();
    }
  }

  @Test
  void personOfTheProvider_getsInOnceAdded_andActsForTheOrganisation() throws Exception {
    String token = keycloak.tokenOf(PROGRAM, "sam", "wachtwoord van sam");
    assertThat(service.get(ORGANISATIONS, token).body())
        .contains("U hoort nog niet bij een organisatie. Vraag een beheerder om toegang.");

    add("sam@voorbeeld.example", SAM);

    HttpResponse<String> made =
        service.post(
            "/v1/prestatieafspraken", token, "{\"titel\":\"Proef\",\"gemeente\":\"Voorbeeld\"}");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    assertThat(service.read(made).at("/partijen/0/naam").asText()).isEqualTo("Voorbeeldstad");
    assertThat(service.read(service.get(people, token)).findValuesAsText("email"))
        .contains("sam@voorbeeld.example");
  }

  @Test
  void programOfTheProvider_getsInWithClientCredentials() throws Exception {
    String token = keycloak.tokenOf("koppeling", "geheim van de koppeling");
    add("koppeling@voorbeeld.example", payload(token).get("sub").asText());

    assertThat(service.get(ORGANISATIONS, token).statusCode()).isEqualTo(200);
  }

  @Test
  void passwordLogin_isClosed() throws Exception {
    HttpResponse<String> answer =
        service.post(
            "/v1/sessies", null, "{\"email\":\"beheer@voorbeeld.example\",\"wachtwoord\":\"x\"}");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("Hier logt u in met de inlogdienst van uw organisatie.");
  }

  @Test
  void tokenForAnotherProgramOrOfAnotherRealm_isRefused() throws Exception {
    refused(keycloak.tokenOf("ander-programma", "beheer", "wachtwoord van de beheerder"));
    refused(keycloak.tokenOfAnotherRealm());
  }

  /** Each of these differs in one thing from a token that is accepted. */
  @Test
  void tokenThatDiffersInOneThing_isRefused() throws Exception {
    ObjectNode good = payload(boss);
    assertThat(service.get(ORGANISATIONS, signed(good)).statusCode()).isEqualTo(200);

    long hourAgo = Instant.now().getEpochSecond() - 3_600;
    refused(signed(good.deepCopy().put("iat", hourAgo - 60).put("exp", hourAgo)));
    refused(signed(good.deepCopy().put("iss", "https://login.elders.example/realms/wonen")));
    refused(signed(good.deepCopy().put("aud", "ander-programma")));
    refused(unsigned(good));
    refused(signedWithThePublicKeyAsSecret(good));
    refused(boss.substring(0, boss.lastIndexOf('.') + 1));
    refused(boss.substring(0, boss.length() - 6) + "AAAAAA");
  }

  @Test
  void signing_asksWhenThePersonLoggedIn_andNotWhenTheTokenWasRenewed() throws Exception {
    add("tekenaar@voorbeeld.example", "tekenaar");
    ObjectNode token = payload(boss).put("sub", "tekenaar");
    String path = settled(signed(token)) + "/ondertekeningen";
    String hash =
        service
            .read(service.get(path.replace("ondertekeningen", "vaststellingen"), signed(token)))
            .at("/vaststellingen/0/vingerafdruk")
            .asText();
    String body = "{\"vingerafdruk\":\"" + hash + "\"}";
    long now = Instant.now().getEpochSecond();

    assertThat(service.post(path, signed(token), body).body())
        .contains("Uw inlogdienst zegt niet wanneer u inlogde.");
    assertThat(service.post(path, signed(token.put("auth_time", now - 3_600)), body).body())
        .contains("U logde meer dan vijf minuten geleden in.");
    HttpResponse<String> fresh = service.post(path, signed(token.put("auth_time", now)), body);
    assertThat(fresh.statusCode()).as(fresh.body()).isEqualTo(200);
  }

  /** An agreement with a text to sign; answers its path. */
  private static String settled(String token) throws Exception {
    HttpResponse<String> other =
        service.post(ORGANISATIONS, boss, "{\"soort\":\"woningcorporatie\",\"naam\":\"De Linde\"}");
    HttpResponse<String> begun =
        service.post(
            "/v1/prestatieafspraken", token, "{\"titel\":\"Proef\",\"gemeente\":\"Voorbeeld\"}");
    String path = begun.headers().firstValue("Location").orElseThrow();
    String corporation = service.read(other).get("id").asText();
    service.post(path + "/partijen", token, "{\"organisatie\":\"" + corporation + "\"}");
    service.post(path + "/afspraken", token, "{\"tekst\":\"De gemeente bouwt in 2028.\"}");
    service.post(path + "/overgangen", token, "{\"toestand\":\"in_onderhandeling\"}");
    HttpResponse<String> settled =
        service.post(path + "/overgangen", token, "{\"toestand\":\"vastgesteld\"}");
    assertThat(settled.statusCode()).as(settled.body()).isEqualTo(200);
    return path;
  }

  @Test
  void keyRotation_isFollowed_andTokensOfTheOldKeyHoldUntilTheyEnd() throws Exception {
    assertThat(service.get(ORGANISATIONS, boss).statusCode()).isEqualTo(200);
    keycloak.rotate();
    String fresh = keycloak.tokenOf(PROGRAM, "beheer", "wachtwoord van de beheerder");

    assertThat(part(fresh, 0).get("kid")).isNotEqualTo(part(boss, 0).get("kid"));
    assertThat(service.get(ORGANISATIONS, fresh).statusCode()).isEqualTo(200);
    assertThat(service.get(ORGANISATIONS, boss).statusCode()).isEqualTo(200);
  }

  private static void add(String email, String subject) throws Exception {
    String body =
        """
        {"naam":"Nieuw","email":"%s","inlogkenmerk":"%s","mandaat":"Alles",
         "rollen":["redacteur","beheerder","tekenbevoegde"]}\
        """
            .formatted(email, subject);
    HttpResponse<String> added = service.post(people, boss, body);
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
  }

  private static void refused(String token) throws Exception {
    HttpResponse<String> answer = service.get(ORGANISATIONS, token);

    assertThat(answer.statusCode()).as(token).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    assertThat(answer.body())
        .isEqualTo(
            Api.problem(
                401,
                "Niet ingelogd",
                "Uw token klopt niet of is verlopen. Log opnieuw in.",
                ORGANISATIONS));
  }

  private static String signed(ObjectNode payload) throws Exception {
    JsonWebSignature token = token(payload, AlgorithmIdentifiers.RSA_USING_SHA256);
    token.setKey(keycloak.key().getPrivate());
    return token.getCompactSerialization();
  }

  private static String unsigned(ObjectNode payload) throws Exception {
    JsonWebSignature token = token(payload, AlgorithmIdentifiers.NONE);
    token.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
    return token.getCompactSerialization();
  }

  private static String signedWithThePublicKeyAsSecret(ObjectNode payload) throws Exception {
    JsonWebSignature token = token(payload, AlgorithmIdentifiers.HMAC_SHA256);
    token.setKey(new HmacKey(keycloak.key().getPublic().getEncoded()));
    return token.getCompactSerialization();
  }

  private static JsonWebSignature token(ObjectNode payload, String algorithm) throws Exception {
    JsonWebSignature token = new JsonWebSignature();
    token.setPayload(payload.toString());
    token.setAlgorithmHeaderValue(algorithm);
    token.setKeyIdHeaderValue(part(boss, 0).get("kid").asText());
    return token;
  }

  private static ObjectNode payload(String token) throws Exception {
    return part(token, 1);
  }

  private static ObjectNode part(String token, int number) throws Exception {
    byte[] part = Base64.getUrlDecoder().decode(token.split("\\.")[number]);
    JsonNode read = JSON.readTree(new String(part, StandardCharsets.UTF_8));
    return (ObjectNode) read;
  }
}
