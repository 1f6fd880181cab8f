package nl.afsprakenwijzer.service.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a webhook may go. */
class DestinationTest {
  private static final String INSIDE = "Dit adres ligt binnen een besloten netwerk.";

  private final Destination destination = new Destination(false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "100.127.255.255",
        "192.0.0.192",
        "192.0.2.1",
        "198.18.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12:3456::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "::127.0.0.1"
      })
  void addressInside_isRefused(String address) throws UnknownHostException {
    assertThat(Destination.isInside(InetAddress.getByName(address))).isTrue();
    String host = address.contains(":") ? "[" + address + "]" : address;
    assertThatThrownBy(() -> destination.uri("https://" + host + "/x")).hasMessage(INSIDE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LocalHost", "dienst.localhost"})
  void nameOfThisMachine_isRefused(String host) {
    assertThatThrownBy(() -> destination.uri("https://" + host + "/x")).hasMessage(INSIDE);
  }

  @Test
  void nameWithAnAddressInside_isRefusedWhenItIsLookedUp() {
    Destination lured =
        new Destination(
            false, name -> new InetAddress[] {InetAddress.getByAddress(new byte[] {10, 1, 2, 3})});
    assertThat(lured.uri("https://ontvanger.example/x").getHost()).isEqualTo("ontvanger.example");
    assertThatThrownBy(() -> lured.place("https://ontvanger.example/x")).hasMessage(INSIDE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "93.184.215.14",
        "192.0.1.1",
        "192.0.66.2",
        "100.128.0.1",
        "172.32.0.1",
        "2a00:1450:400e::1"
      })
  void addressOutside_isAllowed(String address) throws UnknownHostException {
    assertThat(Destination.isInside(InetAddress.getByName(address))).isFalse();
    String host = address.contains(":") ? "[" + address + "]" : address;
    assertThat(destination.uri("https://" + host + "/x").getHost()).isEqualTo(host);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://ontvanger.example/x",
        "ftp://ontvanger.example",
        "https://",
        "ontvanger.example",
        "https://ik:geheim@ontvanger.example/",
        "https://ontvanger.example/#x",
        "https://a b",
        "file:///etc/passwd",
        "javascript:alert(1)"
      })
  void otherForms_areRefused(String address) {
    assertThatThrownBy(() -> destination.uri(address)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 65_536, 99_999})
  void portThatDoesNotExist_isRefusedInDutch(int port) {
    assertThatThrownBy(() -> destination.uri("https://ontvanger.example:" + port + "/"))
        .hasMessage("Een poort is een getal van 1 tot en met 65535.");
  }

  @Test
  void usualAddress_isAllowed() {
    assertThat(destination.uri(" https://ontvanger.example:8443/x?y=1 ").getPort()).isEqualTo(8443);
  }
}
