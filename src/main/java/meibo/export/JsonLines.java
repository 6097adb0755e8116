package meibo.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import meibo.search.Found;
import meibo.search.SearchQuery;

/**
 * One record a line, byte for byte as the index keeps it. Where rows of all types are mixed, the
 * type stands first in each, for ids may repeat between types.
 */
final class JsonLines {

  private final SearchQuery query;
  private final BufferedOutputStream out;

  JsonLines(SearchQuery query, OutputStream out) {
    this.query = query;
    this.out = new BufferedOutputStream(out);
  }

  void write(Hits hits) throws IOException {
    hits.each(this::line);
    out.flush();
  }

  private void line(Found found) {
    try {
      byte[] json = found.record().bytes();
      if (query.type().isPresent()) {
        out.write(json);
      } else {
        String type = "{\"type\":\"" + found.entry().type().id() + "\",";
        out.write(type.getBytes(StandardCharsets.US_ASCII));
        out.write(json, 1, json.length - 1);
      }
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
