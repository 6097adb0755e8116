package meibo.text;

/**
 * A token of the character layer where it stands in the original text.
 *
 * @param start UTF-16 offset of its first character
 * @param end offset behind its last character
 * @param sentence which sentence it is in, from 0
 */
public record Span(String token, int start, int end, int sentence) {}
