package meibo.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import meibo.catalog.EntryType;
import meibo.catalog.Labels;
import meibo.catalog.Language;

/**
 * What an exported file is called, in both scripts: {@code organizations-2026-11-24.csv} and {@code
 * 企業・機関-2026-11-24.csv}.
 */
public record FileName(String ascii, String japanese) {

  public static FileName of(Export export, LocalDate day) {
    Optional<EntryType> type = export.query().type();
    String ending = ending(export.format(), day);
    return new FileName(
        type.map(EntryType::path).orElse("directory") + ending,
        type.flatMap(t -> Labels.of(t).in(Language.JA)).orElse("名簿") + ending);
  }

  /** The name of a file of chosen entries. */
  public static FileName ofShortlist(ExportFormat format, LocalDate day) {
    return new FileName("shortlist" + ending(format, day), "比較一覧" + ending(format, day));
  }

  /** As a header says it (RFC 6266, RFC 8187): old clients take the first, others the second. */
  public String disposition() {
    String encoded = URLEncoder.encode(japanese, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
  }

  private static String ending(ExportFormat format, LocalDate day) {
    return "-" + day + "." + (format == ExportFormat.DATAPACKAGE ? "zip" : format.id());
  }
}
