package meibo.web.page;

/** A page as a value; {@link PageRenderer} makes HTML of it. */
public sealed interface Page
    permits AboutPage,
        AccessibilityPage,
        ApiPage,
        BrowsePage,
        ChangesPage,
        ComponentsPage,
        EmbedPage,
        ErrorPage,
        HomePage,
        ListPage,
        MapPage,
        MatchFormPage,
        MatchedPage,
        PreviewPage,
        RecordPage,
        SearchPage,
        ShortlistPage,
        TermsPage {

  Frame frame();
}
