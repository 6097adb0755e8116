package meibo.text;

import java.util.List;

/**
 * How a text is cut.
 *
 * @param morphemes in order, without gaps but for blanks, none over another
 * @param compounds words of the dictionary that the morphemes take apart, in order
 */
public record Segmentation(List<Morpheme> morphemes, List<Morpheme> compounds) {}
