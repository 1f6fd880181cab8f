package nl.afsprakenwijzer.documents.writing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.documents.UnreadableDocument;

/** The kinds of file in which people can take the outcome of a check with them. */
public enum ReportFormat {
  /** The Word file that was checked, with a comment at the words of every finding. */
  WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
    @Override
    public byte[] write(CheckReport report, byte[] original) throws UnreadableDocument {
      return CommentedWord.write(report, original);
    }
  },

  /** The report on paper: PDF/UA-1 and PDF/A-3a. */
  PDF("pdf", "application/pdf") {
    @Override
    public byte[] write(CheckReport report, byte[] original) throws UnreadableDocument {
      List<Clause> clauses =
          report.judgement().clauses().stream().map(ClauseJudgement::clause).toList();
      return AccessiblePdf.of(HtmlReport.write(report), clauses);
    }
  },

  /** The report as one page that needs nothing else. */
  HTML("html", "text/html") {
    @Override
    public byte[] write(CheckReport report, byte[] original) {
      return HtmlReport.write(report).getBytes(StandardCharsets.UTF_8);
    }
  },

  /** A list of the commitments, for a spreadsheet. */
  SHEET("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    public byte[] write(CheckReport report, byte[] original) {
      return ActionSheet.write(report);
    }
  },

  /** The same list as plain text. */
  CSV("csv", "text/csv") {
    @Override
    public byte[] write(CheckReport report, byte[] original) {
      return ActionCsv.write(report);
    }
  },

  /** The deadlines, for a calendar. */
  CALENDAR("ics", "text/calendar") {
    @Override
    public byte[] write(CheckReport report, byte[] original) {
      return DeadlineCalendar.write(report);
    }
  };

  private final String extension;
  private final String mediaType;

  ReportFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** The format that writes files with this extension, such as {@code docx}. */
  public static Optional<ReportFormat> ofExtension(String extension) {
    return Arrays.stream(values()).filter(one -> one.extension.equals(extension)).findFirst();
  }

  /** The format of a media type without parameters, such as {@code application/pdf}. */
  public static Optional<ReportFormat> ofMediaType(String mediaType) {
    return Arrays.stream(values()).filter(one -> one.mediaType.equals(mediaType)).findFirst();
  }

  /** As at the end of a file name, without a dot. */
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /**
   * Writes a whole file.
   *
   * @param original the bytes from which the document was read; only {@link #WORD} looks at them
   * @throws UnreadableDocument when the format needs an original of another kind, or there is more
   *     text than it takes
   */
  public abstract byte[] write(CheckReport report, byte[] original) throws UnreadableDocument;
}
