package meibo.web.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import meibo.catalog.Language;

/**
 * A text as a page shows it: with what matched marked, and with its language where that is not the
 * page's.
 */
public record Shown(List<Piece> pieces, Optional<Language> foreign) implements Content {

  /** A part of the text. */
  public record Piece(String text, boolean marked) {}

  public Shown {
    pieces = List.copyOf(pieces);
  }

  /** A text in the language of the page. */
  public static Shown plain(String text) {
    return new Shown(List.of(new Piece(text, false)), Optional.empty());
  }

  /** A text in a language that may be another one than the page's. */
  public static Shown of(String text, Language language, Language page) {
    return plain(text).written(language, page);
  }

  Shown written(Language language, Language page) {
    return new Shown(pieces, Optional.of(language).filter(l -> l != page));
  }

  /** The text without marks. */
  public String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  /** Written without a blank too many, which Japanese text would show. */
  @Override
  public void writeTo(TemplateOutput output) {
    foreign.ifPresent(l -> output.writeContent("<span lang=\"" + l.id() + "\">"));
    for (Piece piece : pieces) {
      if (piece.marked()) {
        output.writeContent("<mark>");
        output.writeUserContent(piece.text());
        output.writeContent("</mark>");
      } else {
        output.writeUserContent(piece.text());
      }
    }
    foreign.ifPresent(l -> output.writeContent("</span>"));
  }
}
