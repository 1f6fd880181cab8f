package nl.afsprakenwijzer.service.guide;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import nl.afsprakenwijzer.service.platform.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pages about the rules, and how this site is meant to be used by everybody. */
@Path("/")
@Produces(Pages.HTML)
class RulePages {
  private static final String RULES = "/regels";

  private final RulesResource rules;
  private final Pages pages;

  RulePages(RulesResource rules, Pages pages) {
    this.rules = rules;
    this.pages = pages;
  }

  @GET
  @Path("regels")
  @Operation(hidden = true)
  public String rules() {
    RulesView all = rules.regels(null, null);
    Map<String, Object> data =
        Map.of("groups", RuleGroup.of(all.regels()), "catalogue", all.catalogusversie());
    return pages.page("rules", RULES, data);
  }

  @GET
  @Path("regels/{id}")
  @Operation(hidden = true)
  public String rule(@PathParam("id") String id) {
    RuleView rule = rules.regel(id);
    List<List<ExamplePiece>> bad =
        rule.voorbeelden().fout().stream().map(ExamplePiece::of).toList();
    return pages.page("rule", RULES, Map.of("rule", rule, "bad", bad));
  }

  @GET
  @Path("toegankelijkheid")
  @Operation(hidden = true)
  public String accessibility() {
    return pages.page("accessibility", "/toegankelijkheid", Map.of());
  }
}
