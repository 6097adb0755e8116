/**
 * The language: every spelling of a name or word as the tokens and keys that both sides of a search
 * share. Start at {@link meibo.text.Tokens} and {@link meibo.text.NameForms}.
 */
@NullMarked
package meibo.text;

import org.jspecify.annotations.NullMarked;
