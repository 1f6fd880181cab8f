package nl.afsprakenwijzer.service.platform;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.afsprakenwijzer.documents.writing.ReportFormat;

/** A file as the answer to a request: the kinds that a client can ask for, and how it gets one. */
public final class FileReply {
  // a file only for who asks for it: JSON goes first when a client takes anything
  private static final String LESS = ";qs=0.5";
  public static final String WORD = DocumentInput.DOCX + LESS;
  public static final String PAPER = DocumentInput.PDF + LESS;
  public static final String PAGE = MediaType.TEXT_HTML + LESS;
  public static final String SHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" + LESS;
  public static final String CSV = "text/csv" + LESS;
  public static final String CALENDAR = "text/calendar" + LESS;

  private FileReply() {}

  /**
   * The first kind of file that the client asks for and that exists; empty when JSON does as well.
   */
  public static Optional<ReportFormat> wanted(HttpHeaders headers) {
    for (MediaType type : headers.getAcceptableMediaTypes()) {
      var format = ReportFormat.ofMediaType(type.getType() + "/" + type.getSubtype());
      if (format.isPresent() || type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
        return format;
      }
    }
    return Optional.empty();
  }

  /**
   * A file to keep.
   *
   * @param name without its extension
   */
  public static Response of(ReportFormat format, byte[] content, String name) {
    String encoded =
        URLEncoder.encode(name + "." + format.extension(), StandardCharsets.UTF_8)
            .replace("+", "%20");
    return Response.ok(content, type(format))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded)
        .build();
  }

  private static String type(ReportFormat format) {
    return format.mediaType().startsWith("text/")
        ? format.mediaType() + ";charset=UTF-8"
        : format.mediaType();
  }
}
