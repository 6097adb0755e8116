package meibo.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The consonants that begin a syllable in some school of romaji, and what they sound like before
 * each vowel and before none, in the letters of {@link Sound}.
 *
 * @param name as written
 * @param sounds before a, i, u, e, o and before no vowel
 */
record Onset(String name, List<String> sounds) {

  /** Name, then the sounds before a, i, u, e, o and before no vowel. */
  private static final String TABLE =
      """
      k   ka   ki   ku   ke   ko   ku
      s   sa   si   su   se   so   su
      sh  siya si   siyu sie  siyo siyu
      t   ta   ti   tu   te   to   to
      ch  tiya ti   tiyu tie  tiyo ti
      tch tiya ti   tiyu tie  tiyo ti
      ts  tua  tui  tu   tue  tuo  tu
      th  ta   ti   tiyu te   to   to
      n   na   ni   nu   ne   no   n
      h   ha   hi   hu   he   ho   hu
      f   hua  hui  hu   hue  huo  hu
      ph  hua  hui  hu   hue  huo  hu
      fy  huya hui  huyu hue  huyo hui
      m   ma   mi   mu   me   mo   mu
      y   ya   i    yu   ie   yo   i
      r   ra   ri   ru   re   ro   ru
      l   ra   ri   ru   re   ro   ru
      w   wa   ui   u    ue   o    u
      wh  wa   ui   u    ue   o    u
      g   ga   gi   gu   ge   go   gu
      z   za   zi   zu   ze   zo   zu
      dz  za   zi   zu   ze   zo   zu
      j   ziya zi   ziyu zie  ziyo zi
      d   da   zi   zu   de   do   do
      dh  da   zi   ziyu de   do   do
      b   ba   bi   bu   be   bo   bu
      v   ba   bi   bu   be   bo   bu
      p   pa   pi   pu   pe   po   pu
      c   ka   si   ku   se   ko   ku
      cy  tiya ti   tiyu tie  tiyo si
      q   ka   ki   ku   ke   ko   ku
      x   kusa kusi kusu kuse kuso kusu
      xy  ya   i    yu   e    yo   kusi
      """;

  /** Before y the consonant has its i sound: kya is kiya, and y before no vowel is i (sysmex). */
  private static final String TAKE_Y = "k s sh t ch th n h m r l g z j d dh b v p";

  /** What an IME takes for small ッ, xtu and ltu; before other vowels two consonants. */
  private static final String STOPS = "lt lts xt xts";

  private static final Map<String, Onset> BY_NAME = table();

  /** By first letter, from a to z. */
  private static final List<List<Onset>> LONGEST_FIRST = longestFirst();

  static Onset longestAt(String text, int at) {
    char first = text.charAt(at);
    if (Latin.isLetter(first)) {
      for (Onset onset : LONGEST_FIRST.get(first - 'a')) {
        if (text.startsWith(onset.name, at)) {
          return onset;
        }
      }
    }
    throw new IllegalArgumentException("no consonant at " + at + " of \"" + text + "\"");
  }

  /** True where consonants begin, or are, an onset whose vowel is still to come. */
  static boolean mayBecome(String consonants) {
    return BY_NAME.keySet().stream().anyMatch(name -> name.startsWith(consonants));
  }

  /** What all syllables begin with that these consonants may begin. */
  static String beginning(String consonants) {
    List<String> sounds = new ArrayList<>();
    for (Onset onset : BY_NAME.values()) {
      if (onset.name.startsWith(consonants)) {
        sounds.addAll(onset.sounds);
      }
    }
    Onset now = longestAt(consonants, 0);
    if (now.name.length() < consonants.length()) {
      sounds.add(now.before(' '));
    }
    return sounds.stream().reduce(Onset::common).orElse("");
  }

  /** The sound before a vowel, or before anything else. */
  String before(char next) {
    int vowel = SoundKey.VOWELS.indexOf(next);
    return sounds.get(vowel >= 0 ? vowel : sounds.size() - 1);
  }

  private static String common(String one, String other) {
    int end = 0;
    while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
      end++;
    }
    return one.substring(0, end);
  }

  private static Map<String, Onset> table() {
    Map<String, Onset> byName = new HashMap<>();
    TABLE.lines().map(row -> List.of(row.split(" +", -1))).forEach(row -> add(row, byName));
    for (String name : words(TAKE_Y)) {
      String i = named(name, byName).before('i');
      add(List.of(name + "y", i + "ya", i, i + "yu", i + "e", i + "yo", i), byName);
    }
    for (String name : words(STOPS)) {
      String first = named(name.substring(0, 1), byName).before(' ');
      List<String> second = named(name.substring(1), byName).sounds;
      List<String> row = new ArrayList<>(second.stream().map(first::concat).toList());
      row.set(SoundKey.VOWELS.indexOf('u'), "");
      byName.put(name, new Onset(name, List.copyOf(row)));
    }
    return Map.copyOf(byName);
  }

  private static List<List<Onset>> longestFirst() {
    Comparator<Onset> byLength = Comparator.comparingInt(onset -> onset.name.length());
    return IntStream.rangeClosed('a', 'z')
        .mapToObj(
            first ->
                BY_NAME.values().stream()
                    .filter(onset -> onset.name.charAt(0) == first)
                    .sorted(byLength.reversed())
                    .toList())
        .toList();
  }

  private static Onset named(String name, Map<String, Onset> onsets) {
    return Objects.requireNonNull(onsets.get(name), name);
  }

  private static List<String> words(String words) {
    return List.of(words.split(" ", -1));
  }

  private static void add(List<String> row, Map<String, Onset> byName) {
    byName.put(row.getFirst(), new Onset(row.getFirst(), row.subList(1, row.size())));
  }
}
