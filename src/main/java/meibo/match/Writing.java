package meibo.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import meibo.text.Folding;
import meibo.text.LegalForm;
import meibo.text.LegalName;
import meibo.text.NameKey;

/**
 * A name or a part of a row, in the form in which the two are laid on one another.
 *
 * @param core the folded text without legal forms
 * @param parts its parts between blanks and marks, in their order
 * @param key the keys of the parts, joined
 * @param edges where in the key a part begins or ends
 * @param dots where in the key a middle dot stands
 */
record Writing(
    String core,
    List<LegalForm> forms,
    LegalName.Position position,
    List<Part> parts,
    String key,
    Set<Integer> edges,
    Set<Integer> dots) {

  private static final Pattern SEPARATORS = Pattern.compile("[\\s,、，。()\\[\\]{}<>「」『』【】“”\"|/:;]+");

  /**
   * A part of a text.
   *
   * @param text as it stands, folded
   * @param key a stemmed word for Latin letters
   * @param latin true for nothing but Latin letters and digits
   */
  record Part(String text, String key, boolean latin, int start) {

    int end() {
      return start + key.length();
    }
  }

  static Writing of(String text) {
    LegalName legal = LegalName.parse(Folding.text(text).replace("付属", "附属"));
    List<LegalForm> forms = new ArrayList<>(legal.forms());
    List<Part> parts = new ArrayList<>();
    StringBuilder key = new StringBuilder();
    Set<Integer> dots = new HashSet<>();
    for (String word : SEPARATORS.split(legal.core(), -1)) {
      LegalName inner = LegalName.parse(word);
      boolean form = !inner.forms().isEmpty() && isForm(inner, word);
      forms.addAll(inner.forms());
      if (!form) {
        add(inner.core(), parts, key, dots);
      }
    }
    Set<Integer> edges = new HashSet<>();
    parts.forEach(p -> edges.addAll(Set.of(p.start(), p.end())));
    return new Writing(
        legal.core(), List.copyOf(forms), legal.position(), parts, key.toString(), edges, dots);
  }

  /**
   * True for a word that is nothing but a legal form, of which the parser keeps one as the name.
   */
  private static boolean isForm(LegalName inner, String word) {
    return inner.core().equals(word);
  }

  private static void add(String word, List<Part> parts, StringBuilder key, Set<Integer> dots) {
    boolean latin = word.chars().allMatch(c -> c < 0x80);
    for (String piece : latin ? word.split("[.&]", -1) : new String[] {word}) {
      String partKey = latin ? LatinWord.key(piece) : NameKey.of(piece);
      if (!partKey.isEmpty()) {
        addDots(piece, key.length(), dots);
        parts.add(new Part(piece, partKey, latin, key.length()));
        key.append(partKey);
      }
    }
  }

  private static void addDots(String word, int start, Set<Integer> dots) {
    int dot = word.indexOf('・');
    while (dot > 0) {
      dots.add(start + NameKey.of(word.substring(0, dot)).length());
      dot = word.indexOf('・', dot + 1);
    }
  }

  boolean isEdge(int at) {
    return edges.contains(at);
  }

  /** True for a name in Latin letters. */
  boolean isLatin() {
    return !parts.isEmpty() && parts.stream().allMatch(Part::latin);
  }

  /** The Latin words of the text. */
  Stream<String> words() {
    return parts.stream().filter(Part::latin).map(Part::key);
  }

  /**
   * What of the key lies outside a span, cut where parts are cut.
   *
   * @param seam how the span is joined to what comes right behind it, where no part ends there
   */
  List<Leftover> outside(int from, int to, Leftover.Joint seam) {
    List<Leftover> rest = new ArrayList<>();
    addPieces(0, from, isEdge(from) ? Leftover.Joint.APART : Leftover.Joint.JOINED, rest);
    addPieces(to, key.length(), isEdge(to) ? Leftover.Joint.APART : seam, rest);
    return rest;
  }

  private void addPieces(int from, int to, Leftover.Joint joint, List<Leftover> rest) {
    List<String> words = new ArrayList<>();
    for (Part part : parts) {
      int start = Math.max(part.start(), from);
      int end = Math.min(part.end(), to);
      if (start < end && part.latin()) {
        words.add(key.substring(start, end));
      } else if (start < end) {
        boolean whole = end - start == part.key().length();
        rest.add(new Leftover(key.substring(start, end), whole ? Leftover.Joint.APART : joint));
      }
    }
    if (!words.isEmpty()) {
      // The words of a Latin name are apart from one another and yet one name.
      Leftover.Joint latin = isLatin() ? Leftover.Joint.JOINED : joint;
      rest.add(new Leftover(String.join(" ", words), latin));
    }
  }
}
