package nl.afsprakenwijzer.service.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkedTest {
  private record Things(Map<String, Link> _links) implements Linked {}

  @Test
  void links_areWrittenInTheOrderOfTheirNames() throws JsonProcessingException {
    var links =
        Map.of(
            "self", Link.to("dingen", 1),
            "partijen", Link.to("partijen"),
            "afspraken", Link.to("afspraken"),
            "bod", Link.to("biedingen"));

    assertThat(new ObjectMapper().writeValueAsString(new Things(links)))
        .isEqualTo(
            "{\"_links\":{\"afspraken\":{\"href\":\"/v1/afspraken\"},"
                + "\"bod\":{\"href\":\"/v1/biedingen\"},"
                + "\"partijen\":{\"href\":\"/v1/partijen\"},"
                + "\"self\":{\"href\":\"/v1/dingen/1\"}}}");
  }
}
