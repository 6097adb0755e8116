package meibo.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import meibo.catalog.DirectoryInfo.Attribution;
import meibo.catalog.DirectoryInfo.Contact;
import meibo.catalog.DirectoryInfo.Owner;
import meibo.catalog.EntryType;
import meibo.catalog.Language;

/**
 * What stands around a page: its head, header and footer.
 *
 * @param title without the name of the site; empty on the front page
 * @param place the page without its language, for the switch between languages
 * @param indexed whether search engines should list the page
 * @param section which entry of the main navigation the page belongs to
 * @param structured schema.org data as JSON
 */
public record Frame(
    Site site,
    Wording words,
    Addresses links,
    String title,
    Optional<String> description,
    String place,
    boolean indexed,
    Optional<EntryType> section,
    Optional<String> structured) {

  /** An entry of the main navigation. */
  public record NavigationLink(String text, String href, boolean current) {}

  static Frame of(Site site, Language language, String title, String place) {
    return new Frame(
        site,
        new Wording(language),
        new Addresses(site.publicUrl(), language),
        title,
        Optional.empty(),
        place,
        true,
        Optional.empty(),
        Optional.empty());
  }

  Frame described(Optional<String> text) {
    return new Frame(site, words, links, title, text, place, indexed, section, structured);
  }

  Frame notIndexed() {
    return new Frame(site, words, links, title, description, place, false, section, structured);
  }

  Frame in(EntryType type) {
    return new Frame(
        site, words, links, title, description, place, indexed, Optional.of(type), structured);
  }

  Frame withStructured(String json) {
    return new Frame(
        site, words, links, title, description, place, indexed, section, Optional.of(json));
  }

  public Language language() {
    return words.language();
  }

  public String say(Label label, Object... values) {
    return words.say(label, values);
  }

  public String siteName() {
    return words.plain(site.info().name());
  }

  /** What the browser's tab shows. */
  public String fullTitle() {
    String before = title.isEmpty() ? say(SiteLabel.DIRECTORY) : title;
    return before + " | " + siteName();
  }

  public String canonical() {
    return links.absolute(place);
  }

  /** The same page in a language, as an absolute address. */
  public String alternate(Language language) {
    return links.in(language).absolute(place);
  }

  /** The same page in a language, as a link. */
  public String switchTo(Language language) {
    return links.in(language).to(place);
  }

  public List<NavigationLink> navigation() {
    return Arrays.stream(EntryType.values())
        .map(
            type ->
                new NavigationLink(
                    say(Meanings.many(type)),
                    links.list(type),
                    section.filter(type::equals).isPresent()))
        .toList();
  }

  public Optional<Shown> listing() {
    return words.shown(site.info().listing());
  }

  public Optional<Shown> owner() {
    return site.info().owner().map(Owner::name).flatMap(words::shown);
  }

  public List<Attribution> attributions() {
    return site.info().attributions();
  }

  /** Where to write to, as a link. */
  public Optional<String> contact() {
    return site.info().contact().flatMap(Frame::address);
  }

  static Optional<String> address(Contact contact) {
    return contact.url().or(() -> contact.email().map(e -> "mailto:" + e));
  }
}
