package meibo.web.page;

import java.net.URI;
import java.util.Optional;
import java.util.function.ToIntFunction;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.EntryType;
import meibo.catalog.Outline;
import meibo.catalog.Vocabulary;

/**
 * What all pages of a deployment share.
 *
 * @param info what the directory says of itself
 * @param outline the lines under the map, where the directory brings any
 * @param publicUrl the address that visitors reach {@code /} at
 * @param exportColumns how many columns a download of a type has; of all types, where empty
 * @param development true where the page of all components is served
 */
public record Site(
    DirectoryInfo info,
    Optional<Outline> outline,
    Vocabulary vocabulary,
    URI publicUrl,
    ToIntFunction<Optional<EntryType>> exportColumns,
    boolean development) {}
