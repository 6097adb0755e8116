package meibo.web.page;

import java.util.Optional;

/**
 * Where a list is handed in.
 *
 * @param limits how large it may be
 * @param problem why the list that was sent is none
 */
public record MatchFormPage(Frame frame, String limits, Optional<String> problem) implements Page {}
