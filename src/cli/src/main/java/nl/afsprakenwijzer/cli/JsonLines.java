package nl.afsprakenwijzer.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;

/** JSON on a stream: UTF-8 whatever the machine prefers, with nothing between root values. */
final class JsonLines {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build()
          .setRootValueSeparator(null);

  private JsonLines() {}

  static JsonGenerator on(OutputStream stream) throws IOException {
    return JSON.createGenerator(stream, JsonEncoding.UTF8);
  }
}
