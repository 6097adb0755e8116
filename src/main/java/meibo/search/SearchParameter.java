package meibo.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import meibo.catalog.Coded;
import meibo.index.Facet;

/**
 * Every parameter of a search address, declared once: parser, links, documentation and OpenAPI use
 * it.
 */
public enum SearchParameter implements Coded {
  Q("q", false, "words; \"phrase\", -without, name: product: address: sector: prefixes"),
  TYPE("type", false, "organization (default), case-study, facility, service or all"),
  CATEGORY("category", Facet.CATEGORY, "category ids"),
  SECTOR("sector", Facet.SECTOR, "sector ids"),
  CLUSTER("cluster", Facet.CLUSTER, "area ids"),
  FACILITY("facility", Facet.FACILITY, "facility ids"),
  STATUS("status", Facet.STATUS, "active, former, unknown"),
  BASIS("basis", Facet.BASIS, "reported, registered, related"),
  HEADQUARTERS("headquarters", Facet.HEADQUARTERS, "ISO 3166-1 or -2 codes"),
  INITIAL("initial", Facet.INITIAL, "row of the reading, letter of the English name, or #"),
  STAGE("stage", Facet.STAGE, "research, product"),
  PHASE("phase", Facet.PHASE, "phase ids"),
  YEAR("year", false, "a year in which the entry was there"),
  SORT("sort", false, "relevance, name, -name, since, -since"),
  PAGE("page", false, "from 1"),
  SIZE("size", false, "1 to 100, 20 by default"),
  LANG("lang", false, "ja or en");

  private final String id;
  private final boolean repeatable;
  private final Optional<Facet> facet;
  private final String meaning;

  SearchParameter(String id, boolean repeatable, String meaning) {
    this.id = id;
    this.repeatable = repeatable;
    this.facet = Optional.empty();
    this.meaning = meaning;
  }

  SearchParameter(String id, Facet facet, String meaning) {
    this.id = id;
    this.repeatable = true;
    this.facet = Optional.of(facet);
    this.meaning = meaning;
  }

  @Override
  public String id() {
    return id;
  }

  public boolean isRepeatable() {
    return repeatable;
  }

  /** The facet that it filters by. */
  public Optional<Facet> facet() {
    return facet;
  }

  /** What it means, in half a sentence of Japanese. */
  public String japaneseMeaning() {
    return switch (this) {
      case Q -> "ことば。\"語句\"、-除くことば、name: product: address: sector: の指定";
      case TYPE -> "データの種類。なければ organization、all ですべて";
      case CATEGORY -> "種別の ID";
      case SECTOR -> "分野の ID";
      case CLUSTER -> "領域の ID";
      case FACILITY -> "施設の ID";
      case STATUS -> "状態";
      case BASIS -> "掲載根拠";
      case HEADQUARTERS -> "本社所在地（ISO 3166）";
      case INITIAL -> "よみの行、英語名の頭文字、#";
      case STAGE -> "事例の段階";
      case PHASE -> "支援の段階の ID";
      case YEAR -> "その年に在籍していたもの";
      case SORT -> "並び順";
      case PAGE -> "ページ（1から）";
      case SIZE -> "1ページの件数";
      case LANG -> "名称の言語と並び";
    };
  }

  /** What it means, in half a sentence. */
  public String meaning() {
    return meaning;
  }

  public static List<String> names() {
    return Coded.ids(SearchParameter.class);
  }

  public static SearchParameter of(Facet facet) {
    return Arrays.stream(values())
        .filter(p -> p.facet.filter(facet::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }
}
