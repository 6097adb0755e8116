package meibo.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meibo.catalog.EntryType;
import meibo.search.BadParameters;
import meibo.search.CatalogSearch;
import meibo.search.ParameterProblem;
import meibo.search.SearchParameter;
import meibo.search.SearchQuery;
import meibo.search.SortOrder;
import meibo.table.Column;

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
    SearchQuery wanted = wanted(format, query, parameters);
    List<Column> columns =
        ChosenColumns.of(
            wanted.type(), parameters.getOrDefault(ChosenColumns.PARAMETER, List.of()));
    return new Export(format, wanted, columns, raw(parameters.getOrDefault(RAW, List.of())));
  }

  /**
   * Writes every hit of the search, one after the other, in constant memory, and leaves the stream
   * open.
   *
   * @throws UncheckedIOException where the stream takes no more
   */
  public void write(CatalogSearch search, Publication publication, OutputStream out) {
    if (format == ExportFormat.DATAPACKAGE) {
      unchecked(() -> new DataPackage(this, publication, out).write(search));
    } else {
      write(sink -> search.each(query, sink), publication, out);
    }
  }

  /** Writes the hits, wherever they come from; a data package alone needs a search. */
  public void write(Hits hits, Publication publication, OutputStream out) {
    unchecked(
        () -> {
          switch (format) {
            case CSV, TSV -> new Table(this, out).write(hits);
            case XLSX -> new Workbook(this, publication, out).write(hits);
            case JSONL -> new JsonLines(query, out).write(hits);
            case JSONLD -> new LinkedData(query, publication, out).write(hits);
            case ATOM -> new AtomFeed(query, publication, out).write(hits);
            case DATAPACKAGE -> throw new IllegalArgumentException("a data package is a search");
          }
          out.flush();
        });
  }

  /** A feed is newest first; a data package holds all types where none is asked for. */
  private static SearchQuery wanted(
      ExportFormat format, SearchQuery query, Map<String, List<String>> parameters) {
    return switch (format) {
      case ATOM -> query.withSort(SortOrder.NEWEST);
      case DATAPACKAGE ->
          parameters.containsKey(SearchParameter.TYPE.id())
              ? query
              : query.withType(Optional.<EntryType>empty());
      case CSV, TSV, XLSX, JSONL, JSONLD -> query;
    };
  }

  private interface Writing {
    void run() throws IOException;
  }

  private static void unchecked(Writing writing) {
    try {
      writing.run();
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
