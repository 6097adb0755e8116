package meibo.web.page;

import java.util.Optional;
import meibo.catalog.Basis;
import meibo.catalog.EntryType;
import meibo.catalog.Phase;
import meibo.catalog.Stage;
import meibo.catalog.Status;
import meibo.index.Facet;
import meibo.search.SearchResults;
import meibo.search.SortOrder;
import meibo.search.Suggestion;
import meibo.search.Why;

/** The codes of data and searches in words. */
public final class Meanings {

  private Meanings() {}

  static Label of(Status status) {
    return switch (status) {
      case ACTIVE -> RecordLabel.STATUS_ACTIVE;
      case FORMER -> RecordLabel.STATUS_FORMER;
      case UNKNOWN -> RecordLabel.STATUS_UNKNOWN;
    };
  }

  static Label of(Basis basis) {
    return switch (basis) {
      case REPORTED -> RecordLabel.BASIS_REPORTED;
      case REGISTERED -> RecordLabel.BASIS_REGISTERED;
      case RELATED -> RecordLabel.BASIS_RELATED;
    };
  }

  /** The basis in a sentence. */
  static Label explained(Basis basis) {
    return switch (basis) {
      case REPORTED -> RecordLabel.BASIS_REPORTED_LONG;
      case REGISTERED -> RecordLabel.BASIS_REGISTERED_LONG;
      case RELATED -> RecordLabel.BASIS_RELATED_LONG;
    };
  }

  static Label of(Stage stage) {
    return switch (stage) {
      case RESEARCH -> RecordLabel.STAGE_RESEARCH;
      case PRODUCT -> RecordLabel.STAGE_PRODUCT;
    };
  }

  static Label of(Phase phase) {
    return switch (phase) {
      case NEEDS -> RecordLabel.PHASE_NEEDS;
      case RESEARCH -> RecordLabel.PHASE_RESEARCH;
      case DEVELOPMENT -> RecordLabel.PHASE_DEVELOPMENT;
      case REGULATORY -> RecordLabel.PHASE_REGULATORY;
      case MARKET -> RecordLabel.PHASE_MARKET;
      case FUNDING -> RecordLabel.PHASE_FUNDING;
      case FACILITY -> RecordLabel.PHASE_FACILITY;
    };
  }

  static Label of(EntryType type) {
    return switch (type) {
      case ORGANIZATION -> SiteLabel.ORGANIZATION;
      case CASE_STUDY -> SiteLabel.CASE_STUDY;
      case FACILITY -> SiteLabel.FACILITY;
      case SERVICE -> SiteLabel.SERVICE;
    };
  }

  static Label many(EntryType type) {
    return switch (type) {
      case ORGANIZATION -> SiteLabel.ORGANIZATIONS;
      case CASE_STUDY -> SiteLabel.CASE_STUDIES;
      case FACILITY -> SiteLabel.FACILITIES;
      case SERVICE -> SiteLabel.SERVICES;
    };
  }

  static Counted counted(EntryType type) {
    return switch (type) {
      case ORGANIZATION -> Counted.ORGANIZATIONS;
      case CASE_STUDY -> Counted.CASE_STUDIES;
      case FACILITY -> Counted.FACILITIES;
      case SERVICE -> Counted.SERVICES;
    };
  }

  static Label of(Facet facet) {
    return switch (facet) {
      case CATEGORY -> RecordLabel.CATEGORY;
      case SECTOR -> RecordLabel.SECTORS;
      case CLUSTER -> RecordLabel.CLUSTERS;
      case FACILITY -> RecordLabel.FACILITY;
      case STATUS -> RecordLabel.STATUS;
      case BASIS -> RecordLabel.BASIS;
      case HEADQUARTERS -> RecordLabel.HEADQUARTERS;
      case INITIAL -> RecordLabel.INITIAL;
      case STAGE -> RecordLabel.STAGE;
      case PHASE -> RecordLabel.PHASE;
    };
  }

  static Label of(SortOrder order) {
    return switch (order) {
      case RELEVANCE -> SearchLabel.SORT_RELEVANCE;
      case NAME -> SearchLabel.SORT_NAME;
      case NAME_BACKWARDS -> SearchLabel.SORT_NAME_BACKWARDS;
      case SINCE -> SearchLabel.SORT_SINCE;
      case SINCE_BACKWARDS, NEWEST -> SearchLabel.SORT_SINCE_BACKWARDS;
    };
  }

  static Label of(Why why) {
    return switch (why) {
      case NAME -> RecordLabel.WHY_NAME;
      case ALIAS -> RecordLabel.WHY_ALIAS;
      case FORMER_NAME -> RecordLabel.WHY_FORMER_NAME;
      case READING -> RecordLabel.WHY_READING;
      case ROMAJI -> RecordLabel.WHY_ROMAJI;
      case INITIALS -> RecordLabel.WHY_INITIALS;
      case CORPORATE_NUMBER -> RecordLabel.WHY_CORPORATE_NUMBER;
      case PRODUCT -> RecordLabel.WHY_PRODUCT;
      case SECTOR -> RecordLabel.WHY_SECTOR;
      case CASE_STUDY -> RecordLabel.WHY_CASE_STUDY;
      case SERVICE -> RecordLabel.WHY_SERVICE;
      case DESCRIPTION -> RecordLabel.WHY_DESCRIPTION;
      case FACILITY -> RecordLabel.WHY_FACILITY;
      case ADDRESS -> RecordLabel.WHY_ADDRESS;
      case SYNONYM -> RecordLabel.WHY_SYNONYM;
      case TYPO -> RecordLabel.WHY_TYPO;
    };
  }

  public static Label of(Suggestion.Kind kind) {
    return switch (kind) {
      case NAME -> SiteLabel.SUGGEST_NAME;
      case ALIAS -> SiteLabel.SUGGEST_ALIAS;
      case PRODUCT -> SiteLabel.SUGGEST_PRODUCT;
      case SECTOR -> SiteLabel.SUGGEST_SECTOR;
      case FACILITY -> SiteLabel.SUGGEST_FACILITY;
    };
  }

  /** What must be said of hits that do not match as asked. */
  static Optional<Label> of(SearchResults.How how) {
    return switch (how) {
      case EVERYTHING, ALL_WORDS, NOTHING -> Optional.empty();
      case MOST_WORDS -> Optional.of(SearchLabel.HOW_MOST);
      case FUZZY -> Optional.of(SearchLabel.HOW_FUZZY);
    };
  }
}
