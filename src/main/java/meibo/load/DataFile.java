package meibo.load;

import meibo.catalog.EntryType;

/** The files that the program reads, in the order in which they are digested. */
public enum DataFile {
  ORGANIZATIONS("organizations.jsonl"),
  CASE_STUDIES("case-studies.jsonl"),
  FACILITIES("facilities.jsonl"),
  SUPPORT_SERVICES("support-services.jsonl"),
  DIRECTORY("directory.json"),
  VOCABULARY("vocabulary.json"),
  THESAURUS("thesaurus.jsonl"),
  USER_DICTIONARY("user-dictionary.csv"),
  OUTLINE("outline.geojson");

  private final String fileName;

  DataFile(String fileName) {
    this.fileName = fileName;
  }

  public String fileName() {
    return fileName;
  }

  /** The file that holds the entries of the type. */
  public static DataFile of(EntryType type) {
    return switch (type) {
      case ORGANIZATION -> ORGANIZATIONS;
      case CASE_STUDY -> CASE_STUDIES;
      case FACILITY -> FACILITIES;
      case SERVICE -> SUPPORT_SERVICES;
    };
  }
}
