package nl.afsprakenwijzer.service.platform;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;

/**
 * Counts a body that does not say how long it is. Quarkus breaks such a body off without a word;
 * here the client gets the same problem as for a length that is too large. JSON must be UTF-8, and
 * what does not fit in it is told at once.
 */
@Provider
@Singleton
class BoundedBody implements ReaderInterceptor {
  private static final long DRAIN = TimeUnit.SECONDS.toNanos(5);

  private final Misfits misfits;

  BoundedBody(Misfits misfits) {
    this.misfits = misfits;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (!context.getHeaders().containsKey(HttpHeaders.CONTENT_LENGTH)) {
      context.setInputStream(new Counted(context.getInputStream()));
    }
    return context.getMediaType().getSubtype().endsWith("json")
        ? json(context, new Utf8Stream(context.getInputStream()))
        : context.proceed();
  }

  private Object json(ReaderInterceptorContext context, Utf8Stream body) throws IOException {
    context.setInputStream(body);
    try {
      return context.proceed();
    } catch (JsonMappingException | WebApplicationException fault) {
      Throwable cause = fault instanceof WebApplicationException ? fault.getCause() : fault;
      if (Misfits.isOne(cause)) {
        throw misfits.refusal((JsonMappingException) cause, body.whole(), context.getGenericType());
      }
      throw fault;
    }
  }

  private static final class Counted extends PassingBody {
    private long count;

    Counted(InputStream body) {
      super(body);
    }

    @Override
    void passes(byte[] octets, int offset, int length) throws IOException {
      count += Math.max(0, length);
      if (count > Edge.MAX_BODY) {
        drain();
        throw new ClientErrorException(413);
      }
    }

    /** Reads on for a while, so that the client sees the answer instead of a broken connection. */
    private void drain() throws IOException {
      long end = System.nanoTime() + DRAIN;
      byte[] rest = new byte[1 << 16];
      while (in.read(rest, 0, rest.length) >= 0 && System.nanoTime() < end) {
        // nothing to keep
      }
    }
  }
}
