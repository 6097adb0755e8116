package meibo.web.page;

/** The pages that are neither about one entry nor a list of one type. */
enum SitePlace {
  BROWSE("/browse", SiteLabel.BROWSE, Menu.MAIN),
  MAP("/map", SiteLabel.MAP, Menu.MAIN),
  MATCH("/match", SiteLabel.MATCH, Menu.MAIN),
  ABOUT("/about", SiteLabel.ABOUT, Menu.MAIN),
  API("/api", SiteLabel.API, Menu.FOOTER),
  CHANGES("/changes", SiteLabel.CHANGES, Menu.FOOTER),
  TERMS("/terms", SiteLabel.TERMS, Menu.FOOTER),
  ACCESSIBILITY("/accessibility", SiteLabel.ACCESSIBILITY, Menu.FOOTER);

  /** Where a page is linked from: the footer has all, the main navigation the ways in. */
  private enum Menu {
    MAIN,
    FOOTER
  }

  private final String path;
  private final SiteLabel label;
  private final Menu menu;

  SitePlace(String path, SiteLabel label, Menu menu) {
    this.path = path;
    this.label = label;
    this.menu = menu;
  }

  /** The page without its language. */
  String path() {
    return path;
  }

  SiteLabel label() {
    return label;
  }

  boolean isInMainNavigation() {
    return menu == Menu.MAIN;
  }
}
