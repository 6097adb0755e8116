package meibo.match.list;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import meibo.match.MatchQuery;

/**
 * Where in a list the names stand, and what else helps; -1 for a column that there is not.
 *
 * @param name the column of the names
 */
public record ListColumns(int name, int address, int corporateNumber, int website) {

  /** What heads columns that are of no use here, but shows that the row is a header. */
  private static final Pattern OTHER_HEADINGS =
      Pattern.compile(
          "(?i)no\\.?|id|番号|#|備考|氏名|担当(者)?|部署(名)?|役職|電話(番号)?|tel|e-?mail|メール(アドレス)?|日付|date|種別|分類|区分|"
              + "国|country|note|notes|remarks|title|department|phone|person|contact");

  /** What names of organizations have and other columns have not. */
  private static final Pattern ORGANIZATION =
      Pattern.compile(
          "(?i).*(会社|法人|大学|病院|研究所|センター|機構|協会|財団|\\(株\\)|（株）|㈱|製薬|製作所|工業|\\b(inc|ltd|llc|corp|co|gmbh|"
              + "university|univ|hospital|institute|center|company)\\b).*");

  private static final Pattern NUMBERS = Pattern.compile("[\\d\\s,.:/+()-]*");

  /** Characters of a cell that are looked at, as many as of a search. */
  private static final int LONGEST = 500;

  /** Rows that are looked at: the rest is like them. */
  private static final int LOOKED_AT = 200;

  static boolean isHeader(List<String> row) {
    return row.stream()
        .anyMatch(
            cell ->
                OTHER_HEADINGS.matcher(cell.strip()).matches()
                    || Arrays.stream(ListColumn.values()).anyMatch(c -> c.isHeadedBy(cell)));
  }

  /** The columns by what heads them, and the names else by what they look like. */
  public static ListColumns guess(NameList list) {
    List<String> header = list.hasHeader() ? list.table().getFirst() : List.of();
    int headed = ListColumn.NAME.in(header);
    return new ListColumns(
        headed >= 0 ? headed : likeliest(list),
        ListColumn.ADDRESS.in(header),
        ListColumn.NUMBER.in(header),
        ListColumn.WEBSITE.in(header));
  }

  /** The same with the names in another column. */
  public ListColumns withName(int column) {
    return new ListColumns(
        column,
        column == address ? -1 : address,
        column == corporateNumber ? -1 : corporateNumber,
        column == website ? -1 : website);
  }

  private static int likeliest(NameList list) {
    return IntStream.range(0, Math.max(1, list.width()))
        .boxed()
        .max(Comparator.comparingDouble(c -> likeness(list.column(c))))
        .orElse(0);
  }

  private static double likeness(List<String> column) {
    List<String> cells = column.stream().filter(c -> !c.isBlank()).limit(LOOKED_AT).toList();
    if (cells.isEmpty()) {
      return 0;
    }
    double organizations = cells.stream().filter(c -> ORGANIZATION.matcher(c).matches()).count();
    double texts = cells.stream().filter(c -> !NUMBERS.matcher(c).matches()).count();
    double different = Set.copyOf(cells).size();
    return (organizations + texts / 4 + different / 8) / cells.size();
  }

  /** A question for each row, with the row's place as its id. */
  public List<MatchQuery> queries(NameList list) {
    List<List<String>> rows = list.rows();
    return IntStream.range(0, rows.size())
        .mapToObj(
            i ->
                new MatchQuery(
                    "" + i,
                    shortened(NameList.cell(rows.get(i), name)),
                    optional(rows.get(i), address),
                    optional(rows.get(i), corporateNumber),
                    optional(rows.get(i), website)))
        .toList();
  }

  /** The name in a row below the header. */
  public String name(NameList list, int row) {
    return NameList.cell(list.rows().get(row), name);
  }

  private static String shortened(String cell) {
    return cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell;
  }

  private static Optional<String> optional(List<String> row, int column) {
    return Optional.of(shortened(NameList.cell(row, column))).filter(c -> !c.isBlank());
  }
}
