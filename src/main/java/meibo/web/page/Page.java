package meibo.web.page;

/** A page as a value; {@link PageRenderer} makes HTML of it. */
public sealed interface Page
    permits ComponentsPage,
        ErrorPage,
        HomePage,
        ListPage,
        MatchFormPage,
        MatchedPage,
        RecordPage,
        SearchPage,
        ShortlistPage {

  Frame frame();
}
