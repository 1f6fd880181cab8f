package nl.afsprakenwijzer.service.party;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.afsprakenwijzer.service.PackagedService;
import nl.afsprakenwijzer.service.TlsKey;

/**
 * A real Keycloak with a realm of a made-up town, on this machine and with TLS. The key it signs
 * with is ours, so that a test can make tokens that differ in one thing from its own.
 */
final class Keycloak implements AutoCloseable {
  private static final Charset UTF_8 = StandardCharsets.UTF_8;
  private static final String PASSWORD = "wachtwoord-van-keycloak";

  private final ObjectMapper json = new ObjectMapper();
  private final KeyPair key;
  private final Process process;
  private final HttpClient client;
  private final String address;
  private final Path certificate;

  private Keycloak(Path folder, int port) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2_048);
    key = generator.generateKeyPair();
    address = "https://localhost:" + port;
    TlsKey tls = TlsKey.of("localhost", folder);
    certificate = tls.certificate();
    client = HttpClient.newBuilder().sslContext(tls.trusting()).build();
    Path home = home();
    String secret = Base64.getEncoder().encodeToString(key.getPrivate().getEncoded());
    String realm = Files.readString(Path.of("src/keycloak/realm-wonen.json"));
    Path imported = Files.createDirectories(home.resolve("data/import"));
    Files.writeString(imported.resolve("wonen.json"), realm.replace("SLEUTEL", secret));
    process = start(home, tls, port);
  }

  /** Starts it and waits until it listens. */
  static Keycloak start(Path folder) throws Exception {
    return new Keycloak(folder, PackagedService.freePort());
  }

  private static Path home() throws IOException {
    try (Stream<Path> unpacked = Files.list(Path.of("target/keycloak"))) {
      return unpacked.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }

  private static Process start(Path home, TlsKey tls, int port) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                "bash",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--db=dev-mem",
                "--http-host=127.0.0.1",
                "--http-port=" + PackagedService.freePort(),
                "--https-port=" + port,
                "--https-key-store-file=" + tls.store(),
                "--https-key-store-password=" + TlsKey.PASSWORD)
            .redirectErrorStream(true);
    builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
    builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
    builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
    Process process = builder.start();
    var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    StringBuilder said = new StringBuilder();
    String line = lines.readLine();
    while (line != null && !line.contains("Listening on")) {
      said.append(line).append('\n');
      line = lines.readLine();
    }
    if (line == null) {
      throw new IOException("Keycloak did not start:\n" + said);
    }
    Thread rest = new Thread(() -> drain(lines));
    rest.setDaemon(true);
    rest.start();
    return process;
  }

  /** What an administrator of the service puts in its environment. */
  Map<String, String> settings() {
    return Map.of(
        "MP_JWT_VERIFY_ISSUER",
        address + "/realms/wonen",
        "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
        address + "/realms/wonen/protocol/openid-connect/certs",
        "MP_JWT_VERIFY_AUDIENCES",
        "afsprakenwijzer",
        "SMALLRYE_JWT_CLIENT_TLS_CERTIFICATE_PATH",
        certificate.toString());
  }

  /** The key that the realm signs with at first. */
  KeyPair key() {
    return key;
  }

  /** A token for a person who logs in to a program. */
  String tokenOf(String program, String person, String password) throws Exception {
    return token(
        "wonen",
        Map.of(
            "grant_type", "password",
            "client_id", program,
            "username", person,
            "password", password));
  }

  /** A token for a program itself. */
  String tokenOf(String program, String secret) throws Exception {
    return token(
        "wonen",
        Map.of("grant_type", "client_credentials", "client_id", program, "client_secret", secret));
  }

  /** A token of another realm: that of Keycloak itself. */
  String tokenOfAnotherRealm() throws Exception {
    return token(
        "master",
        Map.of(
            "grant_type", "password",
            "client_id", "admin-cli",
            "username", "admin",
            "password", PASSWORD));
  }

  /** From now on the realm signs with a new key. */
  void rotate() throws Exception {
    String provider =
        """
        {"name":"nieuw","parentId":"wonen","providerId":"rsa-generated",
         "providerType":"org.keycloak.keys.KeyProvider",
         "config":{"priority":["200"],"algorithm":["RS256"]}}\
        """;
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(address + "/admin/realms/wonen/components"))
                .header("Authorization", "Bearer " + tokenOfAnotherRealm())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(provider))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 201) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
  }

  private String token(String realm, Map<String, String> form) throws Exception {
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    String path = "/realms/" + realm + "/protocol/openid-connect/token";
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    JsonNode token = json.readTree(answer.body()).get("access_token");
    if (token == null) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    return token.asText();
  }

  /** Keeps reading, so that the process does not wait for us. */
  private static void drain(BufferedReader lines) {
    try {
      while (lines.readLine() != null) {
        // nothing of it is needed
      }
    } catch (IOException ended) {
      // that was all it said
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
