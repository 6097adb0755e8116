package meibo.load.importing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import meibo.catalog.EntryType;
import meibo.table.Column;
import meibo.table.Columns;

/** Which column a header means: by key, by what we call it in either language, or by its alias. */
final class HeaderNames {

  /** What people call columns of whichever type, by key; only where the type has the key. */
  private static final Map<String, List<String>> ALIASES =
      Map.ofEntries(
          Map.entry(
              "name.ja", List.of("会社名", "企業名", "法人名", "組織名", "機関名", "施設名", "名前", "name", "商号")),
          Map.entry("name.kana", List.of("フリガナ", "ふりがな", "カナ", "読み", "読みがな", "名称_カナ", "kana")),
          Map.entry("name.en", List.of("英名", "英語名称", "英文名", "名称_英語", "English name")),
          Map.entry("title.ja", List.of("タイトル", "件名", "title")),
          Map.entry("title.en", List.of("英語タイトル")),
          Map.entry("aliases", List.of("通称", "略称", "名称_通称", "aliases")),
          Map.entry("address.text", List.of("所在地", "所在地_連結表記", "所在地_連結標記", "本社所在地住所", "address")),
          Map.entry("address.postalCode", List.of("〒", "zip", "postcode")),
          Map.entry("address.building", List.of("建物名", "建物名等", "方書", "建物名等(方書)")),
          Map.entry("website", List.of("URL", "ホームページ", "HP", "サイト", "Webサイト", "WebサイトURL")),
          Map.entry("description.ja", List.of("概要", "事業概要", "description")),
          Map.entry("sources", List.of("情報源", "source")),
          Map.entry("corporateNumber", List.of("法人番号(13桁)")),
          Map.entry("revision", List.of("リビジョン")));

  private final Map<String, Column> byName = new HashMap<>();

  HeaderNames(EntryType type) {
    List<Column> columns =
        Stream.concat(Columns.of(type).stream(), Stream.of(Columns.TYPE)).toList();
    columns.forEach(this::addOwnNames);
    for (Column column : columns) {
      ALIASES
          .getOrDefault(column.key(), List.of())
          .forEach(n -> byName.putIfAbsent(folded(n), column));
    }
  }

  private void addOwnNames(Column column) {
    byName.putIfAbsent(folded(column.key()), column);
    column.header().values().forEach(name -> byName.putIfAbsent(folded(name), column));
  }

  Optional<Column> find(String header) {
    return Optional.ofNullable(byName.get(folded(header)));
  }

  /** Without width, case and blanks, for nobody types these the same way twice. */
  static String folded(String header) {
    return Normalizer.normalize(header, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\u3000\\uFEFF]", "")
        .toLowerCase(Locale.ROOT);
  }
}
