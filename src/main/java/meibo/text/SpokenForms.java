package meibo.text;

import java.util.List;
import java.util.Set;

/**
 * The part of {@link NameForms} by which a text is found as it is said.
 *
 * @param key the {@link NameKey} without legal form
 * @param sounds {@link Sound} keys of the whole as it is written in kana or Latin letters
 * @param guessed sound keys from readings that the tokenizer guesses
 * @param soundWords sound keys of its words
 */
public record SpokenForms(
    String key, Set<String> sounds, Set<String> guessed, List<String> soundWords) {}
