package meibo.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import meibo.search.BadParameters;
import meibo.search.CatalogSearch;
import meibo.search.ParameterProblem;
import meibo.search.SearchQuery;

/**
 * The whole set of a search, to be written as a file.
 *
 * @param raw for machines: keys as header, no byte order mark, values as they are
 */
public record Export(ExportFormat format, SearchQuery query, List<Column> columns, boolean raw) {

  /** The name of the parameter that asks for {@link #raw}. */
  public static final String RAW = "raw";

  public Export {
    columns = List.copyOf(columns);
  }

  /**
   * The export that the parameters of an address ask for.
   *
   * @throws BadParameters where {@code columns} or {@code raw} cannot be understood
   */
  public static Export of(
      ExportFormat format, SearchQuery query, Map<String, List<String>> parameters) {
    List<Column> columns =
        Columns.choose(query.type(), parameters.getOrDefault(Columns.PARAMETER, List.of()));
    return new Export(format, query, columns, raw(parameters.getOrDefault(RAW, List.of())));
  }

  /**
   * Writes every hit, one after the other, in constant memory, and leaves the stream open.
   *
   * @throws UncheckedIOException where the stream takes no more
   */
  public void write(CatalogSearch search, OutputStream out) {
    try {
      switch (format) {
        case CSV, TSV -> new Table(this, out).write(search);
        case JSONL -> new JsonLines(query, out).write(search);
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean raw(List<String> values) {
    List<String> allowed = List.of("true", "false");
    String value = values.isEmpty() ? "false" : values.getFirst();
    if (values.size() > 1 || !allowed.contains(value)) {
      String found = values.size() > 1 ? values.size() + " values" : "another value";
      throw new BadParameters(
          List.of(new ParameterProblem(RAW, "true or false, once", found, allowed)));
    }
    return value.equals("true");
  }
}
