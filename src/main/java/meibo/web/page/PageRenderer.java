package meibo.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Pages as HTML. The templates in {@code src/main/jte} are compiled with the program. */
public final class PageRenderer {

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "meibo.web.page.views");

  /** The whole document. */
  public String render(Page page) {
    StringOutput html = new StringOutput();
    templates.render(template(page), page, html);
    return html.toString();
  }

  private static String template(Page page) {
    return switch (page) {
      case AboutPage _ -> "about.jte";
      case AccessibilityPage _ -> "accessibility.jte";
      case ApiPage _ -> "api.jte";
      case BrowsePage _ -> "browse.jte";
      case ChangesPage _ -> "changes.jte";
      case ComponentsPage _ -> "components.jte";
      case EmbedPage _ -> "embed.jte";
      case ErrorPage _ -> "error.jte";
      case HomePage _ -> "home.jte";
      case ListPage _ -> "list.jte";
      case MapPage _ -> "map.jte";
      case MatchFormPage _ -> "match.jte";
      case MatchedPage _ -> "matched.jte";
      case PreviewPage _ -> "preview.jte";
      case RecordPage _ -> "record.jte";
      case SearchPage _ -> "search.jte";
      case ShortlistPage _ -> "shortlist.jte";
      case TermsPage _ -> "terms.jte";
    };
  }
}
