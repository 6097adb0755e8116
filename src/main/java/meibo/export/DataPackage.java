package meibo.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.search.CatalogSearch;
import meibo.search.SearchQuery;
import meibo.table.Columns;

/**
 * A zip file with a table for each type of entry that has hits, their description (Frictionless
 * Data Package v2) and the terms of use.
 */
final class DataPackage {

  private final Export export;
  private final Publication publication;
  private final ZipOutputStream zip;

  DataPackage(Export export, Publication publication, OutputStream out) {
    this.export = export;
    this.publication = publication;
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  void write(CatalogSearch search) throws IOException {
    List<EntryType> written = new ArrayList<>();
    for (EntryType type : types()) {
      SearchQuery query = export.query().withType(Optional.of(type));
      if (search.search(query.withSize(1)).total() > 0) {
        begin(type.path() + ".csv");
        new Table(new Export(ExportFormat.CSV, query, Columns.of(type), true), zip)
            .write(sink -> search.each(query, sink));
        zip.closeEntry();
        written.add(type);
      }
    }
    add("datapackage.json", new PackageDescription(publication, written).json());
    add("LICENSE.txt", terms().getBytes(StandardCharsets.UTF_8));
    zip.finish();
  }

  private List<EntryType> types() {
    return export.query().type().map(List::of).orElseGet(() -> Arrays.asList(EntryType.values()));
  }

  private String terms() {
    StringBuilder terms = new StringBuilder();
    for (Language language : Language.values()) {
      terms.append(publication.name(language)).append('\n');
      publication
          .directory()
          .licence()
          .ifPresent(
              l ->
                  terms
                      .append(l.name().preferring(language).orElse(l.id()))
                      .append(l.url().map(u -> " " + u).orElse(""))
                      .append('\n'));
      Attributions.lines(publication.directory(), language)
          .forEach(line -> terms.append(line).append('\n'));
      terms.append('\n');
    }
    return terms.toString();
  }

  private void add(String name, byte[] bytes) throws IOException {
    begin(name);
    zip.write(bytes);
    zip.closeEntry();
  }

  /** All files carry the time of the data, so that one state gives one package. */
  private void begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(publication.built().toEpochMilli());
    zip.putNextEntry(entry);
  }
}
