package meibo.web.page;

import java.net.URI;
import java.util.Optional;
import java.util.function.ToIntFunction;
import meibo.catalog.EntryType;
import meibo.catalog.Vocabulary;

/**
 * What all pages of a deployment share.
 *
 * @param publicUrl the address that visitors reach {@code /} at
 * @param exportColumns how many columns a download of a type has; of all types, where empty
 * @param development true where the page of all components is served
 */
public record Site(
    SiteInfo info,
    Vocabulary vocabulary,
    URI publicUrl,
    ToIntFunction<Optional<EntryType>> exportColumns,
    boolean development) {}
