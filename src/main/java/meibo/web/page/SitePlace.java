package meibo.web.page;

/** The pages that are neither about one entry nor a list of one type. */
enum SitePlace {
  BROWSE("/browse"),
  MAP("/map"),
  ABOUT("/about"),
  CHANGES("/changes"),
  TERMS("/terms"),
  ACCESSIBILITY("/accessibility");

  private final String path;

  SitePlace(String path) {
    this.path = path;
  }

  /** The page without its language. */
  String path() {
    return path;
  }

  Label label() {
    return switch (this) {
      case BROWSE -> SiteLabel.BROWSE;
      case MAP -> SiteLabel.MAP;
      case ABOUT -> SiteLabel.ABOUT;
      case CHANGES -> SiteLabel.CHANGES;
      case TERMS -> SiteLabel.TERMS;
      case ACCESSIBILITY -> SiteLabel.ACCESSIBILITY;
    };
  }

  /** True where the main navigation has it; the footer has all. */
  boolean isWayIn() {
    return this == BROWSE || this == MAP || this == ABOUT;
  }
}
