package meibo.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import meibo.catalog.CorporateNumber;
import meibo.text.Folding;

/**
 * The name cell of a row without what is no name, and what that told.
 *
 * @param name the folded rest
 * @param segments its segments between commas; one where there is no comma
 */
record RowText(
    String name,
    List<String> segments,
    Optional<String> corporateNumber,
    Optional<String> host,
    Optional<String> postalCode) {

  /** What people write into a cell that has no name. */
  private static final Set<String> NOT_A_NAME =
      Set.of(
          "なし",
          "無し",
          "無",
          "該当なし",
          "同上",
          "同左",
          "〃",
          "々",
          "不明",
          "未定",
          "未記入",
          "未回答",
          "非公開",
          "個人",
          "フリー",
          "無所属",
          "その他",
          "テスト",
          "n/a",
          "na",
          "none",
          "null",
          "nil",
          "unknown",
          "other",
          "others",
          "test",
          "tbd",
          "ditto",
          "self-employed",
          "ー",
          "株式会社",
          "有限会社",
          "(株)",
          "会社",
          "法人",
          "大学",
          "病院");

  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@([a-z0-9-]+(?:\\.[a-z0-9-]+)+)");
  private static final Pattern URL =
      Pattern.compile("https?://([^\\s/]+)\\S*|\\bwww\\.([^\\s/]+)\\S*");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?:tel|fax|電話|℡|携帯|内線)\\s*[:.]?\\s*[+(]?[0-9][0-9()\\s.-]*|\\+?\\(?0\\d{1,4}\\)?[-. ]\\d{1,4}[-. ]\\d{3,4}");
  private static final Pattern POST =
      Pattern.compile("〒?\\b(\\d{3})-(\\d{4})\\b|〒\\s*(\\d{3})(\\d{4})");
  private static final Pattern NUMBER = Pattern.compile("\\b\\d{13}\\b");
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^\\s*(?:no\\.?\\s*\\d{1,4}\\b|\\(?\\d{1,4}\\)|\\d{1,4}[.:)、]|[①-⑳●○■□◆◇★☆※・*>-])\\s*");
  private static final Pattern HONORIFIC = Pattern.compile("(?:\\s*(?:御中|様|殿|さん|さま|各位|行))+\\s*$");
  private static final Pattern SEGMENTS =
      Pattern.compile(
          "[、,;/|\\n]|及び|および|並びに|ならびに"
              + "|(?<=大学|会社|病院|[市県])・|・(?=\\(?(?:株式会社|\\(株\\)|公財|公社|公益|一般社団|一般財団|国立研究))");
  private static final Pattern MARKS = Pattern.compile("[\"“”:*?!~^]");

  private static final Set<String> MAIL_OF_ANYBODY =
      Set.of("gmail.com", "yahoo.co.jp", "outlook.com", "hotmail.com", "icloud.com", "outlook.jp");

  static RowText of(String cell) {
    String text = Folding.text(cell).toLowerCase(Locale.ROOT).strip();
    Optional<String> host = host(text);
    Optional<String> number = first(NUMBER, text).filter(CorporateNumber::isValid);
    text = URL.matcher(MAIL.matcher(text).replaceAll(" ")).replaceAll(" ");
    text = NUMBER.matcher(text).replaceAll(" ");
    Matcher post = POST.matcher(text);
    Optional<String> postalCode =
        post.find() ? Optional.of(post.group().replaceAll("\\D", "")) : Optional.empty();
    text = POST.matcher(text).replaceAll(" ");
    text = PHONE.matcher(text).replaceAll(" ");
    text = NUMBERING.matcher(text).replaceAll("");
    text = Notes.without(Scans.mended(text));
    text = MARKS.matcher(text).replaceAll(" ").strip();
    text = HONORIFIC.matcher(text).replaceAll("").strip();
    return new RowText(text, segments(text), number, host, postalCode);
  }

  /** True where nobody is named. */
  boolean isBlank() {
    return name.codePoints().filter(Character::isLetterOrDigit).count() < 2
        || NOT_A_NAME.contains(name)
        || name.chars().allMatch(c -> !Character.isLetter(c));
  }

  private static List<String> segments(String text) {
    List<String> segments = new ArrayList<>();
    for (String segment : SEGMENTS.split(joined(text), -1)) {
      String whole = segment.replace('\u0001', ',').strip();
      String bare = NUMBERING.matcher(whole).replaceAll("");
      if (!bare.isEmpty()) {
        segments.add(bare);
      }
    }
    return List.copyOf(segments);
  }

  /** Commas before Ltd. and Inc. part nothing. */
  private static String joined(String text) {
    return text.replaceAll(",(?=\\s*(?:ltd|inc|llc|co\\b|limited|k\\.?k))", "\u0001");
  }

  private static Optional<String> host(String text) {
    Matcher mail = MAIL.matcher(text);
    if (mail.find() && !MAIL_OF_ANYBODY.contains(mail.group(1))) {
      return Optional.of(mail.group(1));
    }
    Matcher url = URL.matcher(text);
    return url.find()
        ? Optional.ofNullable(url.group(1)).or(() -> Optional.ofNullable(url.group(2)))
        : Optional.empty();
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
