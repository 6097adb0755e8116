package meibo.mcp;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** The tools of a directory; all of them only read. */
public final class Tools {

  private final Directory directory;

  public Tools(Directory directory) {
    this.directory = directory;
  }

  Optional<Tool> find(String name) {
    return all().stream().filter(tool -> tool.name().equals(name)).findFirst();
  }

  List<String> names() {
    return all().stream().map(Tool::name).toList();
  }

  ArrayNode list() {
    ArrayNode list = JsonMapper.shared().createArrayNode();
    all().forEach(tool -> tool.describe(list.addObject()));
    return list;
  }

  String directoryName() {
    return directory.name();
  }

  /** What an assistant should know before it asks. */
  String instructions() {
    return "A directory of organizations: "
        + directory.name()
        + ". Each answer names its sources with dates; tell them on. What an answer leaves out is"
        + " not known: do not guess it. Start with search_organizations, then get_organization.";
  }

  /** Made anew each time, because their schemas hold the vocabulary as it is now. */
  private List<Tool> all() {
    Searches searches = new Searches(directory);
    Lookups lookups = new Lookups(directory);
    return List.of(
        searches.organizations(),
        lookups.organization(),
        searches.caseStudies(),
        lookups.vocabulary(),
        lookups.matchNames(),
        searches.exportLink());
  }
}
