package meibo.search;

import meibo.catalog.Coded;

/** A part of a query as typed; {@code toString} writes it back. */
public sealed interface Clause {

  /** Characters without a blank between them. */
  record Word(String text) implements Clause {
    @Override
    public String toString() {
      return text;
    }
  }

  /** Characters between quotes, to be matched as they stand. */
  record Phrase(String text) implements Clause {
    @Override
    public String toString() {
      return "\"" + text + "\"";
    }
  }

  /** A word or phrase wanted in one place only. */
  record Within(Scope scope, Clause clause) implements Clause {
    @Override
    public String toString() {
      return scope.id() + ":" + clause;
    }
  }

  /** What hits must not match. */
  record Not(Clause clause) implements Clause {
    @Override
    public String toString() {
      return "-" + clause;
    }
  }

  /** Where a prefix of the query language looks. */
  enum Scope implements Coded {
    NAME("name"),
    PRODUCT("product"),
    ADDRESS("address"),
    SECTOR("sector");

    private final String id;

    Scope(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }
}
