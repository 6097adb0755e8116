package meibo.catalog;

import java.util.List;
import java.util.Optional;

/**
 * Help that the cluster offers: 支援サービス.
 *
 * @param provider the id of the organization that gives it
 */
public record SupportService(
    String id,
    Text title,
    Text summary,
    Optional<Phase> phase,
    Optional<String> provider,
    List<Source> sources)
    implements Entry {

  public SupportService {
    sources = List.copyOf(sources);
  }

  @Override
  public EntryType type() {
    return EntryType.SERVICE;
  }

  @Override
  public Name name() {
    return new Name(title.ja(), Optional.empty(), title.en());
  }

  @Override
  public Text description() {
    return summary;
  }
}
