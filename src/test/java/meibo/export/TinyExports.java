package meibo.export;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.Language;
import meibo.catalog.Text;
import meibo.search.SearchQuery;
import meibo.tiny.TinyDirectory;

/** Exports of the tiny catalog. */
final class TinyExports {

  static final SearchQuery ORGANIZATIONS = SearchQuery.everything(Language.JA);
  static final SearchQuery EVERYTHING = ORGANIZATIONS.withType(Optional.empty());

  static final Publication PUBLICATION =
      new Publication(
          path -> "https://list.example" + path,
          licensed(),
          TinyDirectory.session().vocabulary(),
          Instant.parse("2026-11-24T00:00:00Z"));

  private TinyExports() {}

  static byte[] write(ExportFormat format, SearchQuery query, Map<String, List<String>> more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.of(format, query, more).write(TinyDirectory.search(), PUBLICATION, out);
    return out.toByteArray();
  }

  private static DirectoryInfo licensed() {
    DirectoryInfo d = DirectoryInfo.unnamed();
    return new DirectoryInfo(
        Text.of("港の名簿", "Harbour Directory"),
        d.kana(),
        d.started(),
        d.place(),
        d.listing(),
        d.expected(),
        d.owner(),
        Optional.of(
            new DirectoryInfo.Licence(
                "CC-BY-4.0",
                Text.of("表示 4.0", "Attribution 4.0"),
                Optional.of("https://creativecommons.org/licenses/by/4.0/"))),
        List.of(
            new DirectoryInfo.Attribution(Text.of("出典：登記", "Source: register"), Optional.empty())),
        d.contact(),
        d.seed(),
        d.figures(),
        d.facts(),
        d.history(),
        d.purposes(),
        d.visions(),
        d.visionConcepts(),
        d.clusters());
  }
}
