package meibo.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run measured, as Markdown to show and as JSON to keep. */
public final class Report {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String SELECTIVE = "selectiveMedian";

  private final int organizations;
  private final Machine machine;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final Map<String, Object> json = new LinkedHashMap<>();

  public Report(int organizations, Machine machine) {
    this.organizations = organizations;
    this.machine = machine;
    json.put("organizations", organizations);
    json.put("machine", machine);
  }

  /** A contender that has run. */
  public void add(Row row) {
    rows.add(row);
    System.out.print(row.line());
    if (row.failed() > 0) {
      say("%s: %d answers were no 200".formatted(row.name(), row.failed()));
    }
  }

  /** A line below the tables. */
  public void say(String line) {
    lines.add(line);
  }

  /** A part that is only kept in the JSON. */
  public void keep(String name, Object value) {
    json.put(name, value);
  }

  /** How many times one contender answers what another does. */
  public void compare(String one, String other, String promise) {
    double first = perSecond(one);
    double second = perSecond(other);
    if (first > 0 && second > 0) {
      say("%s against %s: %.1f × the throughput%s".formatted(one, other, first / second, promise));
    }
  }

  /** How the median of a name in full has grown since a smaller directory. */
  public void grown(Path smaller, int size, String name) throws IOException {
    for (Row row : rows) {
      if (row.name().equals(name)) {
        keep(SELECTIVE, row.selective().p50());
        if (size < organizations && Files.exists(smaller)) {
          JsonNode before = JSON.readTree(Files.readString(smaller));
          double times = row.selective().p50() / before.path(SELECTIVE).asDouble();
          say("median of a name in full: %.2f × that of %,d".formatted(times, size));
        }
      }
    }
  }

  /** Prints everything and writes the file. */
  public void finish(List<Indexed> indexed, List<String> inner, Path file) throws IOException {
    StringBuilder all = new StringBuilder();
    all.append("%n%,d organizations; %s%n%n".formatted(organizations, machine));
    all.append(Row.HEAD);
    rows.forEach(r -> all.append(r.line()));
    inner.forEach(all::append);
    all.append("%n".formatted()).append(Indexed.HEAD);
    indexed.forEach(i -> all.append(i.line(organizations)));
    all.append(spellings());
    all.append("%n".formatted());
    lines.forEach(l -> all.append("- ").append(l).append("%n".formatted()));
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(all);
    json.put("rows", rows);
    json.put("indexed", indexed);
    json.put("lines", lines);
    Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json));
  }

  private String spellings() {
    List<Row> found = rows.stream().filter(r -> r.success().isPresent()).toList();
    StringBuilder table = new StringBuilder("%n| success@1 |".formatted());
    found.forEach(r -> table.append(" %s |".formatted(r.name())));
    table.append("%n| --- |%s%n".formatted(" --- |".repeat(found.size())));
    for (Spelling spelling : Spelling.values()) {
      table.append(
          "| %s |".formatted(spelling.toString().toLowerCase(Locale.ROOT).replace('_', ' ')));
      for (Row row : found) {
        Success.Share share = row.success().orElseThrow().spellings().get(spelling);
        table.append(share == null ? " |" : " %.3f (%d) |".formatted(share.value(), share.asked()));
      }
      table.append("%n".formatted());
    }
    return found.isEmpty() ? "" : table.toString();
  }

  private double perSecond(String name) {
    return rows.stream()
        .filter(r -> r.name().equals(name))
        .mapToDouble(Row::perSecond)
        .findFirst()
        .orElse(0);
  }
}
