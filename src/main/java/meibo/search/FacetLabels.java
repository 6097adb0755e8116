package meibo.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import meibo.catalog.Facility;
import meibo.catalog.Prefectures;
import meibo.catalog.Text;
import meibo.catalog.Vocabulary;
import meibo.index.Facet;

/** What facet values are called in both languages. */
public final class FacetLabels {

  private static final Text NONE = Text.of("記載なし", "Not recorded");

  private static final Map<String, Text> CODES =
      Map.ofEntries(
          Map.entry("active", Text.of("現在あり", "Active")),
          Map.entry("former", Text.of("旧（転出・閉鎖・統合）", "Former")),
          Map.entry("unknown", Text.of("不明", "Unknown")),
          Map.entry("reported", Text.of("報道・公式ページで確認", "Reported")),
          Map.entry("registered", Text.of("登記上の所在地のみ確認", "Registered address only")),
          Map.entry("related", Text.of("域外の関係機関", "Related, outside the cluster")),
          Map.entry("research", Text.of("研究段階", "Research")),
          Map.entry("product", Text.of("製品化", "Product")));

  private static final Map<String, Text> PHASES =
      Map.of(
          "needs", Text.of("ニーズ探索", "Finding needs"),
          "research", Text.of("研究", "Research"),
          "development", Text.of("開発", "Development"),
          "regulatory", Text.of("薬事・承認", "Regulation"),
          "market", Text.of("販路・市場", "Market"),
          "funding", Text.of("資金", "Funding"),
          "facility", Text.of("施設・設備", "Facilities"));

  private final Vocabulary vocabulary;
  private final Map<String, Text> facilities = new HashMap<>();

  public FacetLabels(Vocabulary vocabulary, List<Facility> facilities) {
    this.vocabulary = vocabulary;
    facilities.forEach(f -> this.facilities.put(f.id(), f.name().text()));
  }

  public Text label(Facet facet, String value) {
    if (value.equals(Facet.NONE)) {
      return NONE;
    }
    return switch (facet) {
      case CATEGORY -> vocabulary.category(value).label();
      case SECTOR -> vocabulary.sector(value).label();
      case CLUSTER -> vocabulary.cluster(value).label();
      case FACILITY -> facilities.getOrDefault(value, Text.of(value, value));
      case STATUS, BASIS, STAGE -> CODES.getOrDefault(value, Text.of(value, value));
      case PHASE -> PHASES.getOrDefault(value, Text.of(value, value));
      case HEADQUARTERS -> place(value);
      case INITIAL -> Text.of(value, value);
    };
  }

  /** A prefecture of Japan, else a country, else the code as it is (ISO 3166-1 and -2). */
  private static Text place(String code) {
    return Prefectures.of(code).or(() -> country(code)).orElse(Text.of(code, code));
  }

  private static Optional<Text> country(String code) {
    String country = code.length() > 2 ? code.substring(0, 2) : code;
    Locale locale = Locale.of("", country);
    String en = locale.getDisplayCountry(Locale.ENGLISH);
    String rest = code.length() > 2 ? " (" + code + ")" : "";
    return en.isEmpty() || en.equals(country)
        ? Optional.empty()
        : Optional.of(Text.of(locale.getDisplayCountry(Locale.JAPANESE) + rest, en + rest));
  }
}
