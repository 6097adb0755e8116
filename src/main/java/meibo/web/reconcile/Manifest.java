package meibo.web.reconcile;

import java.util.List;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.Language;
import meibo.web.PublicAddress;
import meibo.web.Site;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the service says of itself to a client that is given its address. */
final class Manifest {

  /** Pixels that a preview is laid out for. */
  private static final int PREVIEW_WIDTH = 430;

  private static final int PREVIEW_HEIGHT = 300;

  private final Site site;
  private final DirectoryInfo directory;
  private final PublicAddress address;
  private final Language language;

  Manifest(Site site, DirectoryInfo directory, PublicAddress address, Language language) {
    this.site = site;
    this.directory = directory;
    this.address = address;
    this.language = language;
  }

  /** Version 0.2. */
  ObjectNode v02() {
    ObjectNode manifest = common("0.2");
    manifest.put("identifierSpace", address.url("/organizations/"));
    manifest.put("schemaSpace", address.url("/api/v1/vocabulary"));
    manifest.putObject("view").put("url", page() + "{{id}}");
    ObjectNode suggest = manifest.putObject("suggest");
    for (String kind : List.of("entity", "property", "type")) {
      service(suggest.putObject(kind), "/suggest/" + kind);
    }
    String preview = "/preview?id={{id}}&lang=" + language.id();
    size(manifest.putObject("preview").put("url", address.url(ReconcileRoutes.BASE + preview)));
    ObjectNode extend = manifest.putObject("extend");
    service(extend.putObject("propose_properties"), "/extend");
    settings(extend.putArray("property_settings"), "name", "label", "help_text");
    return manifest;
  }

  /** Version 1.0, whose addresses are fixed. */
  ObjectNode v1() {
    ObjectNode manifest = common("1.0-draft");
    manifest.put("lang", language.id()).put("standardizedScore", true);
    manifest.putObject("view").put("url", page() + "{id}");
    manifest.putObject("suggest").put("entity", true).put("property", true).put("type", true);
    size(manifest.putObject("preview"));
    ObjectNode extend = manifest.putObject("extend").put("proposeProperties", true);
    settings(extend.putArray("propertySettings"), "id", "name", "helpText");
    return manifest;
  }

  private ObjectNode common(String version) {
    ObjectNode manifest = Answer.object();
    manifest.putArray("versions").add(version);
    manifest.put("name", directory.name().preferring(language).orElse("Meibo"));
    manifest.put("documentation", address.url(language == Language.JA ? "/api" : "/en/api"));
    manifest.put("serviceVersion", site.build().version());
    manifest.put("logo", address.url("/static/icon.svg"));
    manifest.set("defaultTypes", new EntityTypes(site.vocabulary().get(), language).holding(""));
    manifest.put("batchSize", RequestJson.MOST_ROWS);
    return manifest;
  }

  private String page() {
    return address.url(language == Language.JA ? "/organizations/" : "/en/organizations/");
  }

  private void service(ObjectNode service, String path) {
    service.put("service_url", address.url(ReconcileRoutes.BASE)).put("service_path", path);
  }

  private static void size(ObjectNode preview) {
    preview.put("width", PREVIEW_WIDTH).put("height", PREVIEW_HEIGHT);
  }

  private void settings(ArrayNode settings, String id, String label, String help) {
    boolean ja = language == Language.JA;
    settings
        .addObject()
        .put("type", "number")
        .put("default", 10)
        .put(id, "limit")
        .put(label, ja ? "値の数" : "Values")
        .put(help, ja ? "取り出す値の最大数" : "How many values at most");
    ObjectNode content =
        settings
            .addObject()
            .put("type", "select")
            .put("default", "label")
            .put(id, "content")
            .put(label, ja ? "内容" : "Content")
            .put(help, ja ? "名称か ID か" : "Labels or ids");
    ArrayNode choices = content.putArray("choices");
    choices.addObject().put("value", "label").put("name", ja ? "名称" : "Labels");
    choices.addObject().put("value", "id").put("name", "ID");
  }
}
