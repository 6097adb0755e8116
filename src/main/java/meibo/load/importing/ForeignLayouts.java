package meibo.load.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meibo.catalog.CorporateNumber;
import meibo.catalog.EntryType;
import meibo.table.Column;
import meibo.table.Columns;
import tools.jackson.databind.JsonNode;

/**
 * The layouts of public lists: 国税庁 法人番号 (30 columns without a header), gBizINFO 基本情報 and the lists
 * of 推奨データセット and 自治体標準オープンデータセット. They only add what a record does not say yet.
 */
final class ForeignLayouts {

  /** 国税庁 法人番号公表サイト, 基本3情報ダウンロードデータ リソース定義書. */
  private static final int REGISTER_COLUMNS = 30;

  private static final int NUMBER = 1;
  private static final int UPDATED = 4;
  private static final int NAME = 6;
  private static final int PREFECTURE = 9;
  private static final int CITY = 10;
  private static final int STREET = 11;
  private static final int POSTCODE = 15;
  private static final int CLOSED = 18;
  private static final int ENGLISH = 24;
  private static final int FURIGANA = 28;

  /** Names and numbers of people, and what reaches them: never read (design §3). */
  private static final List<String> PERSONAL =
      List.of("法人代表者名", "法人代表者役職", "代表者", "代表者名", "代表者役職名", "電話番号", "内線番号", "FAX番号", "メールアドレス");

  private ForeignLayouts() {}

  /** A layout whose first row is a header. */
  record WithHeader(
      Map<String, Integer> columns,
      Map<String, List<String>> keys,
      Map<String, String> always,
      String source,
      EntryType type,
      CellValues values)
      implements Layout {

    @Override
    public Optional<Incoming> read(TableRow row, Findings findings) {
      Map<String, String> cells = new LinkedHashMap<>(always);
      keys.forEach(
          (key, headers) -> {
            String joined = String.join("", headers.stream().map(h -> cell(row, h)).toList());
            if (!joined.isBlank()) {
              cells.put(key, joined);
            }
          });
      cells.put("sources", cell(row, "URL").isBlank() ? source : cell(row, "URL"));
      return incoming(row, cells, type, values);
    }

    private String cell(TableRow row, String header) {
      Integer at = columns.get(HeaderNames.folded(header));
      return at == null ? "" : row.cell(at).strip();
    }
  }

  /** The register of corporate numbers. */
  record Register(CellValues values) implements Layout {

    @Override
    public Optional<Incoming> read(TableRow row, Findings findings) {
      if (row.cells().size() != REGISTER_COLUMNS) {
        findings.problem(
            row.place(), "", REGISTER_COLUMNS + " columns", row.cells().size() + " columns");
        return Optional.empty();
      }
      if (!row.cell(CLOSED).isBlank()) {
        findings.note("Not read: organizations that the register has closed.");
        return Optional.empty();
      }
      Map<String, String> cells = new LinkedHashMap<>();
      cells.put("category", "company");
      put(cells, "name.ja", row.cell(NAME));
      put(cells, "name.kana", row.cell(FURIGANA));
      put(cells, "name.en", row.cell(ENGLISH));
      put(cells, "corporateNumber", row.cell(NUMBER));
      put(cells, "address.postalCode", postalCode(row.cell(POSTCODE)));
      put(cells, "address.text", row.cell(PREFECTURE) + row.cell(CITY) + row.cell(STREET));
      cells.put(
          "sources", "https://www.houjin-bangou.nta.go.jp/ | 国税庁 法人番号公表サイト | " + row.cell(UPDATED));
      return incoming(row, cells, EntryType.ORGANIZATION, values);
    }
  }

  /** The layout that the first row shows, if it is one of these. */
  static Optional<Layout> of(TableRow first, EntryType type, CellValues values, Findings findings) {
    if (first.cells().size() == REGISTER_COLUMNS
        && CorporateNumber.isValid(first.cell(NUMBER).strip())) {
      return type == EntryType.ORGANIZATION ? Optional.of(new Register(values)) : Optional.empty();
    }
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int c = 0; c < first.cells().size(); c++) {
      columns.putIfAbsent(HeaderNames.folded(first.cell(c)), c);
    }
    Optional<Layout> layout = withHeader(columns, type, values);
    if (layout.isPresent()) {
      List<String> personal =
          PERSONAL.stream().filter(p -> columns.containsKey(HeaderNames.folded(p))).toList();
      if (!personal.isEmpty()) {
        findings.note("Not read: " + String.join(", ", personal) + " (about persons).");
      }
    }
    return layout;
  }

  private static Optional<Layout> withHeader(
      Map<String, Integer> columns, EntryType type, CellValues values) {
    boolean isGbiz = has(columns, "法人番号") && has(columns, "法人名") && has(columns, "本社所在地");
    boolean isOpenData =
        has(columns, "名称") && (has(columns, "都道府県コード又は市区町村コード") || has(columns, "全国地方公共団体コード"));
    if (isGbiz && type == EntryType.ORGANIZATION) {
      return Optional.of(
          new WithHeader(
              columns,
              gbiz(),
              Map.of("category", "company"),
              "https://info.gbiz.go.jp/ | gBizINFO",
              type,
              values));
    }
    if (isOpenData && (type == EntryType.ORGANIZATION || type == EntryType.FACILITY)) {
      boolean isMedical = has(columns, "医療機関の種類") || has(columns, "診療科目");
      Map<String, String> always =
          type == EntryType.FACILITY
              ? Map.of()
              : Map.of("category", isMedical ? "hospital" : "government");
      return Optional.of(
          new WithHeader(columns, openData(), always, "seed | 自治体オープンデータ", type, values));
    }
    return Optional.empty();
  }

  private static Map<String, List<String>> gbiz() {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    keys.put("corporateNumber", List.of("法人番号"));
    keys.put("name.ja", List.of("法人名"));
    keys.put("name.kana", List.of("法人名ふりがな"));
    keys.put("name.en", List.of("法人名英語"));
    keys.put("address.postalCode", List.of("郵便番号"));
    keys.put("address.text", List.of("本社所在地"));
    keys.put("website", List.of("企業ホームページ"));
    return keys;
  }

  private static Map<String, List<String>> openData() {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    keys.put("name.ja", List.of("名称"));
    keys.put("name.kana", List.of("名称_カナ"));
    keys.put("name.en", List.of("名称_英語"));
    keys.put("aliases", List.of("名称_通称"));
    keys.put("address.text", List.of("住所", "所在地_連結表記", "所在地_連結標記"));
    keys.put("address.building", List.of("方書", "建物名等(方書)"));
    keys.put("location.lat", List.of("緯度"));
    keys.put("location.lon", List.of("経度"));
    keys.put("corporateNumber", List.of("法人番号"));
    keys.put("website", List.of("URL"));
    keys.put("description.ja", List.of("説明"));
    return keys;
  }

  private static Optional<Incoming> incoming(
      TableRow row, Map<String, String> cells, EntryType type, CellValues values) {
    Map<String, Optional<JsonNode>> read = new LinkedHashMap<>();
    List<Column> columns = new ArrayList<>(Columns.keys(type));
    for (Column column : columns) {
      Optional.ofNullable(cells.get(column.key()))
          .flatMap(cell -> values.value(column, usable(column.key(), cell)))
          .ifPresent(value -> read.put(column.key(), Optional.of(value)));
    }
    return Optional.of(
        new Incoming(
            row.place(), Optional.empty(), new Incoming.Change.Cells(read, Map.of(), true)));
  }

  private static String usable(String key, String cell) {
    return key.equals("address.postalCode") ? postalCode(cell) : cell;
  }

  private static String postalCode(String code) {
    return code.strip().matches("\\d{7}")
        ? code.strip().substring(0, 3) + "-" + code.strip().substring(3)
        : code.strip();
  }

  private static void put(Map<String, String> cells, String key, String cell) {
    if (!cell.isBlank()) {
      cells.put(key, cell);
    }
  }

  private static boolean has(Map<String, Integer> columns, String header) {
    return columns.containsKey(HeaderNames.folded(header));
  }
}
