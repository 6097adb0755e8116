package meibo.search;

import meibo.catalog.Coded;

/** A way in which a hit matched; the order is that of their strength. */
public enum Why implements Coded {
  NAME("name"),
  ALIAS("alias"),
  FORMER_NAME("formerName"),
  READING("reading"),
  ROMAJI("romaji"),
  INITIALS("initials"),
  CORPORATE_NUMBER("corporateNumber"),
  PRODUCT("product"),
  SECTOR("sector"),
  CASE_STUDY("caseStudy"),
  SERVICE("service"),
  DESCRIPTION("description"),
  FACILITY("facility"),
  ADDRESS("address"),
  SYNONYM("synonym"),
  TYPO("typo");

  private final String id;

  Why(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
