package meibo.match;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people write beside a name for themselves: 【出展】, （仮）, (2名), ← 入金済. */
final class Notes {

  private static final String WORDS =
      "(?:出展|出席|欠席|参加|不参加|仮|予定|未定|新規|重要|至急|済|要確認|確認中|確認済|再|招待|主催|共催|協賛|後援|会員|賛助会員"
          + "|特別会員|正会員|幹事|代表|担当|窓口|取引先|見込|見込み|休会|退会|旧|新|元|以下同|同上|敬称略|者|企業|団体|様|[0-9]+ ?[名人件社口])";

  /** Words that make a note of whatever stands in the same brackets. */
  private static final String TELLTALES =
      "(?:スポンサー|ブース|小間|会員番号|受付番号|no\\.|入居|大学発|ベンチャー|スタートアップ|上場|登壇|講演|発表|座長|司会|展示|ポスター"
          + "|オンライン|会場|懇親会|弁当|枚|部数|請求|入金|見積|納品|連絡|名刺|紹介|参照|備考)";

  private static final Pattern BRACKETED =
      Pattern.compile("[\\[(【〔<《]\\s*" + WORDS + "{1,3}\\s*[\\])】〕>》]");

  private static final Pattern TELLTALE =
      Pattern.compile("[\\[(【〔<《][^\\])】〕>》]{0,20}" + TELLTALES + "[^\\])】〕>》]{0,20}[\\])】〕>》]");

  private static final Pattern BEHIND_ARROW = Pattern.compile("\\s*(?:[←→⇒⇐※]|<-|->).*$");

  /** Mr. Tanaka (Eisai): the name is what stands in brackets. */
  private static final Pattern SOMEBODY_OF =
      Pattern.compile("^(?:mr|ms|mrs|dr|prof)\\.?\\s[^()]+\\(([^()]+)\\)$");

  /** Brackets behind Latin letters set a town or an acronym apart. */
  private static final Pattern LATIN_ASIDE =
      Pattern.compile("^([\\x00-\\x7f]*[a-z.])\\s*\\(([a-z][^()]*)\\)([\\x00-\\x7f]*)$");

  /** A government in English, where directories name the prefecture or the city. */
  private static final Pattern GOVERNMENT =
      Pattern.compile("\\b(?:(prefectural)|city|municipal) government\\b");

  private static final Pattern ANY_ASIDE = Pattern.compile("[\\[(【〔<《]([^\\])】〕>》]{3,})[\\])】〕>》]");

  private Notes() {}

  /** The folded text without notes. */
  static String without(String text) {
    String called =
        GOVERNMENT.matcher(text).replaceAll(m -> m.group(1) == null ? "city" : "prefecture");
    String plain = TELLTALE.matcher(BRACKETED.matcher(called).replaceAll(" ")).replaceAll(" ");
    String bare = plain.strip();
    String noted = BEHIND_ARROW.matcher(bare).replaceAll("").strip();
    String rest = noted.length() > 1 ? noted : bare;
    Matcher somebody = SOMEBODY_OF.matcher(rest);
    return somebody.matches() ? somebody.group(1) : aside(rest);
  }

  /** What stands in brackets in the name, where something is left outside of them. */
  static List<String> asides(String name) {
    String outside = ANY_ASIDE.matcher(name).replaceAll("").strip();
    return outside.length() < 2
        ? List.of()
        : ANY_ASIDE.matcher(name).results().map(m -> m.group(1)).toList();
  }

  private static String aside(String text) {
    Matcher aside = LATIN_ASIDE.matcher(text);
    return aside.matches() ? aside.group(1) + ", " + aside.group(2) + aside.group(3) : text;
  }
}
