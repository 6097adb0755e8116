package meibo.mcp;

import java.util.List;
import java.util.stream.IntStream;
import meibo.catalog.EntryKey;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.catalog.Organization;
import meibo.catalog.Term;
import meibo.catalog.Vocabulary;
import meibo.match.Candidate;
import meibo.match.MatchQuery;
import meibo.match.MatchResult;
import meibo.search.Found;
import meibo.search.SearchQuery;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The tools that look something up by its id, and names by what they may mean. */
final class Lookups {

  /** Names of one request: an assistant's list, not a company's. */
  private static final int MOST_NAMES = 50;

  private static final int CANDIDATES = 3;

  private final Directory directory;

  Lookups(Directory directory) {
    this.directory = directory;
  }

  Tool organization() {
    return new Tool(
        "get_organization",
        "Get an organization",
        "Everything recorded of an organization, by the id that a search or match gave: names,"
            + " sectors, address, products, case studies, and every source with its date. What is"
            + " not there is not known.",
        new ToolSchema().text("id", "the id").language().required("id").json(),
        this::get);
  }

  Tool vocabulary() {
    return new Tool(
        "list_vocabulary",
        "List the vocabulary",
        "The ids of categories, sectors and areas, with labels, that searches can be narrowed by.",
        new ToolSchema().language().json(),
        arguments -> list(arguments.language()));
  }

  Tool matchNames() {
    return new Tool(
        "match_names",
        "Match names",
        "Ties names as people write them, with legal forms, departments or old names, to"
            + " organizations of the directory: match, review (a person should look) or none."
            + " None is preferred to a wrong match.",
        new ToolSchema()
            .list("names", MOST_NAMES, "names of organizations, as written")
            .language()
            .required("names")
            .json(),
        this::match);
  }

  private ObjectNode get(Arguments arguments) {
    String id = arguments.required("id");
    Language language = arguments.language();
    Found found =
        directory
            .search()
            .find(new EntryKey(EntryType.ORGANIZATION, id))
            .orElseThrow(
                () -> new BadArgument("id: there is no organization with this id; search first"));
    ObjectNode answer = JsonMapper.shared().createObjectNode();
    directory
        .told(language)
        .whole(answer.putObject("organization"), found, directory.search().related(found));
    directory.sign(answer, language);
    return answer;
  }

  private ObjectNode list(Language language) {
    Vocabulary vocabulary = directory.vocabulary().get();
    ObjectNode answer = JsonMapper.shared().createObjectNode();
    terms(answer.putArray("categories"), vocabulary.categories(), language);
    terms(answer.putArray("sectors"), vocabulary.sectors(), language);
    terms(answer.putArray("clusters"), vocabulary.clusters(), language);
    directory.sign(answer, language);
    return answer;
  }

  private static void terms(ArrayNode target, List<Term> terms, Language language) {
    for (Term term : terms) {
      String label = term.label().preferring(language).orElse(term.id());
      target.addObject().put("id", term.id()).put("label", label);
    }
  }

  private ObjectNode match(Arguments arguments) {
    List<String> names = arguments.list("names", MOST_NAMES);
    names.forEach(Lookups::mustBeShort);
    List<MatchQuery> rows =
        IntStream.range(0, names.size())
            .mapToObj(i -> MatchQuery.of("" + i, names.get(i)))
            .toList();
    List<MatchResult> results = directory.matcher().match(rows, CANDIDATES, done -> {});
    Language language = arguments.language();
    ObjectNode answer = JsonMapper.shared().createObjectNode();
    ArrayNode list = answer.putArray("results");
    for (int i = 0; i < names.size(); i++) {
      ObjectNode result = list.addObject().put("name", names.get(i));
      result.put("decision", results.get(i).decision().id());
      candidates(result.putArray("candidates"), results.get(i).candidates(), language);
    }
    directory.sign(answer, language);
    return answer;
  }

  private void candidates(ArrayNode target, List<Candidate> candidates, Language language) {
    Told told = directory.told(language);
    for (Candidate candidate : candidates) {
      ObjectNode node = target.addObject();
      directory
          .search()
          .find(new EntryKey(EntryType.ORGANIZATION, candidate.id()))
          .filter(found -> found.entry() instanceof Organization)
          .ifPresent(found -> told.brief(node, found.entry()));
      node.put("score", candidate.score()).put("match", candidate.match());
    }
  }

  private static void mustBeShort(String name) {
    if (name.codePointCount(0, name.length()) > SearchQuery.MAX_LENGTH) {
      throw new BadArgument("names: expected at most " + SearchQuery.MAX_LENGTH + " characters");
    }
  }
}
