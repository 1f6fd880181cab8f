package nl.afsprakenwijzer.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A key and a certificate for a server that a test starts itself.
 *
 * @param store both, as PKCS #12
 * @param certificate the certificate alone, as PEM
 */
public record TlsKey(Path store, Path certificate) {
  public static final String PASSWORD = "wachtwoord-van-de-sleutel";

  /** Makes one for this name. */
  public static TlsKey of(String host, Path folder) throws Exception {
    TlsKey made = new TlsKey(folder.resolve(host + ".p12"), folder.resolve(host + ".pem"));
    made.keytool(
        "-genkeypair -alias tls -keyalg RSA -dname CN=%1$s -validity 2 -ext san=dns:%1$s"
            .formatted(host));
    made.keytool("-exportcert -rfc -alias tls -file " + made.certificate);
    return made;
  }

  /** For the server that has this key. */
  public SSLContext serving() throws GeneralSecurityException, IOException {
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray()), PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  /** For a client that trusts this certificate and no other. */
  public SSLContext trusting() throws GeneralSecurityException, IOException {
    KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null, null);
    KeyStore own = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    trusted.setCertificateEntry("tls", own.getCertificate("tls"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private void keytool(String what) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(what.split(" ")));
    command.addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
    Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (keytool.waitFor() != 0) {
      throw new IOException(said);
    }
  }
}
