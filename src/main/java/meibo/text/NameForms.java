package meibo.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A name in all the forms that it is found by.
 *
 * @param keys {@link NameKey}s of the whole name: without legal form, with it, and of the
 *     institution alone
 * @param chars the character layer, without legal form
 * @param words the words, without legal form
 * @param plain the name and its recorded reading as spelled, in katakana and without blanks and
 *     dots
 * @param reading the recorded one, else the likeliest
 * @param sounds {@link Sound} keys of the whole name from its recorded reading, or as it is written
 *     in kana or Latin letters
 * @param guessed sound keys from readings that the tokenizer guesses
 * @param soundWords sound keys of its words
 * @param shortForms keys of short forms that Japanese speakers make of it
 * @param initials acronyms of an English name
 */
public record NameForms(
    Set<String> keys,
    List<List<String>> chars,
    List<String> words,
    Set<String> plain,
    Optional<String> reading,
    Set<String> sounds,
    Set<String> guessed,
    List<String> soundWords,
    Set<String> shortForms,
    Set<String> initials) {}
