package meibo.load.importing;

/** How sure it is that two texts are about one organization (or facility, case study, service). */
enum Likeness {
  /** The number and no other name, or the name and its website or address. */
  SAME,
  /** The number of the other under another name: renamed, or a branch. */
  NUMBER,
  /** The name of the other, and nothing else that could be compared. */
  NAME,
  /** The name of the other at another address or website: moved, or a namesake. */
  ELSEWHERE,
  /** A name that can be taken for that of the other. */
  NEAR,
  /** Two. */
  OTHER
}
