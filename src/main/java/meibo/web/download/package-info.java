/**
 * The addresses of files: {@code /search.csv} and its like. Start at {@link
 * meibo.web.download.DownloadRoutes}.
 */
@NullMarked
package meibo.web.download;

import org.jspecify.annotations.NullMarked;
