package meibo.web.page;

import java.util.List;
import java.util.Optional;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.PartialDate;
import meibo.catalog.Text;

/**
 * What the pages say of the directory as a whole.
 *
 * @param listing what kind of list this is, in a sentence
 * @param owner who answers for it
 * @param seed what sources marked {@code seed} are called
 */
public record SiteInfo(
    Text name,
    Text listing,
    Text place,
    Optional<Expected> expected,
    Text owner,
    Optional<Licence> licence,
    List<Attribution> attributions,
    Optional<Contact> contact,
    Text seed) {

  public SiteInfo {
    attributions = List.copyOf(attributions);
  }

  /** What pages need of what a directory says of itself. */
  public static SiteInfo of(DirectoryInfo directory) {
    return new SiteInfo(
        directory.name(),
        directory.listing(),
        directory.place(),
        directory.expected().map(e -> new Expected(e.count(), e.approximate(), e.asOf())),
        directory.owner().map(DirectoryInfo.Owner::name).orElse(Text.NONE),
        directory.licence().map(l -> new Licence(l.name(), l.url())),
        directory.attributions().stream().map(a -> new Attribution(a.text(), a.url())).toList(),
        directory.contact().map(c -> new Contact(c.url(), c.email())),
        directory.seed().map(DirectoryInfo.Seed::publisher).orElse(Text.NONE));
  }

  /** What holds where a directory says nothing of itself. */
  public static SiteInfo unnamed() {
    return new SiteInfo(
        Text.of("名簿", "Directory"),
        Text.NONE,
        Text.NONE,
        Optional.empty(),
        Text.NONE,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Text.NONE);
  }

  /** How many organizations there are in truth, as far as anybody has said. */
  public record Expected(long count, boolean approximate, Optional<PartialDate> asOf) {}

  /** Under which the data may be used. */
  public record Licence(Text name, Optional<String> url) {}

  /** A line that must stand where the data is shown. */
  public record Attribution(Text text, Optional<String> url) {}

  /** Where to write to; one of the two is there. */
  public record Contact(Optional<String> url, Optional<String> email) {}
}
