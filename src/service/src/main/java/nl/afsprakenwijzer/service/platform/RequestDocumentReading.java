package nl.afsprakenwijzer.service.platform;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads a {@link RequestDocument} while the request comes in. */
@Provider
@Singleton
@Consumes({DocumentInput.DOCX, DocumentInput.ODT, DocumentInput.PDF})
class RequestDocumentReading implements MessageBodyReader<RequestDocument> {
  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] on, MediaType mediaType) {
    return type == RequestDocument.class;
  }

  @Override
  public RequestDocument readFrom(
      Class<RequestDocument> type,
      Type generic,
      Annotation[] on,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    return RequestDocument.of(mediaType.toString(), body.readAllBytes());
  }
}
