package meibo.web.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import meibo.catalog.Language;

/** The names of countries and of Japan's prefectures, by their ISO 3166 codes. */
final class Region {

  private static final Pattern CODE = Pattern.compile("([A-Z]{2})(?:-([A-Z0-9]{1,3}))?");

  /** By their numbers in ISO 3166-2:JP, 01 first. */
  private static final List<String> PREFECTURES_JA =
      words(
          """
          北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県
          岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県
          佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県
          """);

  private static final List<String> PREFECTURES_EN =
      words(
          """
          Hokkaido Aomori Iwate Miyagi Akita Yamagata Fukushima Ibaraki Tochigi Gunma
          Saitama Chiba Tokyo Kanagawa Niigata Toyama Ishikawa Fukui Yamanashi Nagano Gifu
          Shizuoka Aichi Mie Shiga Kyoto Osaka Hyogo Nara Wakayama Tottori Shimane Okayama
          Hiroshima Yamaguchi Tokushima Kagawa Ehime Kochi Fukuoka Saga Nagasaki Kumamoto
          Oita Miyazaki Kagoshima Okinawa
          """);

  private Region() {}

  /** 兵庫県, Hyogo, アメリカ合衆国（US-CA）; the code itself where nobody knows it. */
  static String name(String code, Language language) {
    Matcher parts = CODE.matcher(code);
    if (!parts.matches()) {
      return code;
    }
    String country = Locale.of("", parts.group(1)).getDisplayCountry(Locale.of(language.id()));
    String part = parts.group(2);
    if (part == null) {
      return country;
    }
    List<String> prefectures = language == Language.JA ? PREFECTURES_JA : PREFECTURES_EN;
    if (parts.group(1).equals("JP") && part.matches("\\d\\d")) {
      int number = Integer.parseInt(part);
      return number >= 1 && number <= prefectures.size() ? prefectures.get(number - 1) : code;
    }
    return language == Language.JA ? country + "（" + code + "）" : country + " (" + code + ")";
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }
}
