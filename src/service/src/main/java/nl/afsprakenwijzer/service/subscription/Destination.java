package nl.afsprakenwijzer.service.subscription;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a webhook may go: https, and never to this machine or its network, because the service
 * would then open doors from the inside that are closed from the outside. A name is looked up once
 * and called at exactly the address that was judged.
 */
@Singleton
class Destination {
  private static final int LAST_PORT = 65_535;
  private static final String INSIDE = "Dit adres ligt binnen een besloten netwerk.";

  private final boolean anywhere;
  private final Names names;

  @Inject
  Destination(
      @ConfigProperty(name = "afsprakenwijzer.webhooks.ook-intern", defaultValue = "false")
          boolean anywhere) {
    this(anywhere, InetAddress::getAllByName);
  }

  Destination(boolean anywhere, Names names) {
    this.anywhere = anywhere;
    this.names = names;
  }

  /** Knows which addresses are behind a name. */
  interface Names {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  /** A place on the internet that may be called. */
  record Place(URI uri, InetAddress address, int port) {}

  /**
   * Judges an address by its form alone.
   *
   * @throws IllegalArgumentException with the reason in Dutch
   */
  URI uri(String text) {
    URI uri;
    try {
      uri = URI.create(text.strip());
    } catch (IllegalArgumentException none) {
      throw new IllegalArgumentException("Dit is geen adres. Het ziet eruit als https://....");
    }
    boolean secure = "https".equals(uri.getScheme());
    if (!secure && !(anywhere && "http".equals(uri.getScheme()))) {
      throw new IllegalArgumentException("Het adres moet met https:// beginnen.");
    }
    if (uri.getPort() == 0 || uri.getPort() > LAST_PORT) {
      throw new IllegalArgumentException("Een poort is een getal van 1 tot en met 65535.");
    }
    if (uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null) {
      throw new IllegalArgumentException(
          "Het adres heeft een naam van een server nodig, en geen gebruiker of #.");
    }
    if (!anywhere && isPlainlyInside(uri.getHost())) {
      throw new IllegalArgumentException(INSIDE);
    }
    return uri;
  }

  /** Whether that needs no look-up: who types it hears so at once, not at the first delivery. */
  private static boolean isPlainlyInside(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    if (name.equals("localhost") || name.endsWith(".localhost")) {
      return true;
    }
    boolean number = host.startsWith("[") || host.chars().noneMatch(Character::isLetter);
    try {
      return number && isInside(InetAddress.getByName(host));
    } catch (UnknownHostException none) {
      return false;
    }
  }

  /** Looks the name up and judges every address behind it. */
  Place place(String text) {
    URI uri = uri(text);
    try {
      InetAddress[] found = names.of(uri.getHost());
      for (InetAddress one : found) {
        if (!anywhere && isInside(one)) {
          throw new IllegalArgumentException(INSIDE);
        }
      }
      int standard = "https".equals(uri.getScheme()) ? 443 : 80;
      return new Place(uri, found[0], uri.getPort() < 0 ? standard : uri.getPort());
    } catch (UnknownHostException unknown) {
      throw new IllegalArgumentException("De server van dit adres is niet te vinden.");
    }
  }

  static boolean isInside(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return true;
    }
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    int third = bytes[2] & 0xFF;
    if (address instanceof Inet6Address) {
      // fc00::/7 is private; 64:ff9b:: and 2002:: lead on to addresses of the older kind.
      return (first & 0xFE) == 0xFC
          || first == 0x20 && second == 0x02
          || first == 0x00 && second == 0x64
          || first == 0x00 && second == 0x00;
    }
    return first == 0
        || first == 100 && second >= 64 && second < 128
        || first == 198 && (second == 18 || second == 19)
        || first == 192 && second == 0 && (third == 0 || third == 2)
        || first >= 240;
  }
}
