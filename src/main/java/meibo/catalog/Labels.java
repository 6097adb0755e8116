package meibo.catalog;

/** What the closed lists of the format are called in words, in both languages. */
public final class Labels {

  private Labels() {}

  public static Text of(EntryType type) {
    return switch (type) {
      case ORGANIZATION -> Text.of("企業・機関", "Organizations");
      case CASE_STUDY -> Text.of("事例", "Case studies");
      case FACILITY -> Text.of("施設", "Facilities");
      case SERVICE -> Text.of("支援サービス", "Support services");
    };
  }

  public static Text of(Status status) {
    return switch (status) {
      case ACTIVE -> Text.of("活動中", "Active");
      case FORMER -> Text.of("過去に在籍", "Former");
      case UNKNOWN -> Text.of("不明", "Not known");
    };
  }

  public static Text of(Basis basis) {
    return switch (basis) {
      case REPORTED -> Text.of("報道・公式ページ", "News or official page");
      case REGISTERED -> Text.of("公的な登記", "Public register");
      case RELATED -> Text.of("関係する機関", "Related, outside the cluster");
    };
  }

  public static Text of(Stage stage) {
    return switch (stage) {
      case RESEARCH -> Text.of("研究", "Research");
      case PRODUCT -> Text.of("製品化", "Product");
    };
  }

  public static Text of(Phase phase) {
    return switch (phase) {
      case NEEDS -> Text.of("ニーズ探索", "Finding needs");
      case RESEARCH -> Text.of("研究", "Research");
      case DEVELOPMENT -> Text.of("開発", "Development");
      case REGULATORY -> Text.of("薬事・規制", "Regulation");
      case MARKET -> Text.of("販路", "Market");
      case FUNDING -> Text.of("資金", "Funding");
      case FACILITY -> Text.of("施設・設備", "Rooms and equipment");
    };
  }
}
