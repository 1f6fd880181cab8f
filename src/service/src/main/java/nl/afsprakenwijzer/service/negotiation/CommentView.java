package nl.afsprakenwijzer.service.negotiation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.afsprakenwijzer.service.agreement.TableClause;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment or an argument as everybody at the table sees it. */
@Schema(name = "Reactie", description = "Een reactie, of een argument voor of tegen.")
record CommentView(
    @Schema(description = "Het kenmerk.") UUID id,
    @Schema(description = "Een gewone reactie, of een argument voor of tegen.") String soort,
    @Schema(description = "De stoel van de partij die het zegt.") UUID stoel,
    @Schema(description = "De naam van die partij.") String naam,
    @Schema(description = "De tekst.") String tekst,
    @Schema(description = "Wanneer het gezegd is.") Instant moment) {

  static CommentView of(Comment comment, TableClause clause) {
    return new CommentView(
        comment.id,
        comment.kind,
        comment.chairId,
        clause.nameOf(comment.chairId),
        comment.text,
        comment.madeAt);
  }

  /** All of a clause. */
  @Schema(name = "Reacties", description = "De laatste duizend reacties, de oudste eerst.")
  record All(@Schema(description = "De reacties en argumenten.") List<CommentView> reacties) {}
}
