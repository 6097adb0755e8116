package meibo.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import meibo.catalog.Address;
import meibo.catalog.CaseStudy;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.Facility;
import meibo.catalog.Organization;
import meibo.catalog.SupportService;
import meibo.catalog.Term;
import meibo.catalog.Vocabulary;
import meibo.catalog.json.KeyProblem;

/**
 * Whether what entries refer to exists. What a directory does not have a file for is not looked up:
 * a directory of organizations alone may name facilities.
 */
final class References {

  private final boolean closed;
  private final TermList categories;
  private final TermList sectors;
  private final TermList clusters;
  private final Optional<HeldEntries<Facility>> facilities;
  private final OrganizationIds organizations;
  private final Problems problems;

  References(
      Vocabulary vocabulary,
      Optional<HeldEntries<Facility>> facilities,
      OrganizationIds organizations,
      Problems problems) {
    this.closed = vocabulary.closed();
    this.categories = list("category", vocabulary.categories());
    this.sectors = list("sector", vocabulary.sectors());
    this.clusters = list("cluster", vocabulary.clusters());
    this.facilities = facilities;
    this.organizations = organizations;
    this.problems = problems;
  }

  /** A list that the vocabulary leaves out is open. */
  private TermList list(String name, List<Term> terms) {
    return new TermList(name, terms, closed && !terms.isEmpty());
  }

  /** The vocabulary with the ids that label themselves. */
  Vocabulary vocabulary() {
    return new Vocabulary(categories.terms(), sectors.terms(), clusters.terms(), closed);
  }

  void check(Organization organization, int line) {
    DataFile file = DataFile.ORGANIZATIONS;
    checkTerm(file, line, "category", organization.category(), categories);
    checkTerms(file, line, "sectors", organization.sectors(), sectors);
    checkTerms(file, line, "clusters", organization.clusters(), clusters);
    checkFacility(file, line, organization.address());
  }

  /** To be asked after all organizations, as the following. */
  void check(CaseStudy caseStudy, int line) {
    checkTerms(DataFile.CASE_STUDIES, line, "sectors", caseStudy.sectors(), sectors);
    for (int i = 0; i < caseStudy.organizations().size(); i++) {
      String id = caseStudy.organizations().get(i);
      checkOrganization(DataFile.CASE_STUDIES, line, "organizations[" + i + "]", id);
    }
  }

  void check(SupportService service, int line) {
    service
        .provider()
        .ifPresent(id -> checkOrganization(DataFile.SUPPORT_SERVICES, line, "provider", id));
  }

  void check(Facility facility, int line) {
    checkFacility(DataFile.FACILITIES, line, facility.address());
  }

  /** What the directory's own page gets wrong; its lines are found by who reads it. */
  List<KeyProblem> misfits(DirectoryInfo directory) {
    List<KeyProblem> misfits = new ArrayList<>();
    for (int i = 0; i < directory.clusters().size(); i++) {
      String id = directory.clusters().get(i).id();
      String key = "clusters[" + i + "].id";
      clusters
          .expectedInsteadOf(id)
          .ifPresent(expected -> misfits.add(new KeyProblem(key, expected, quoted(id))));
    }
    return misfits;
  }

  private void checkTerms(DataFile file, int line, String key, List<String> ids, TermList terms) {
    for (int i = 0; i < ids.size(); i++) {
      int at = i;
      terms
          .expectedInsteadOf(ids.get(i))
          .ifPresent(
              expected ->
                  problems.add(file, line, key + "[" + at + "]", expected, quoted(ids.get(at))));
    }
  }

  private void checkTerm(DataFile file, int line, String key, String id, TermList terms) {
    terms
        .expectedInsteadOf(id)
        .ifPresent(expected -> problems.add(file, line, key, expected, quoted(id)));
  }

  private void checkOrganization(DataFile file, int line, String key, String id) {
    if (!organizations.has(id)) {
      problems.add(file, line, key, "an id of organizations.jsonl", quoted(id));
    }
  }

  private void checkFacility(DataFile file, int line, Optional<Address> address) {
    Optional<String> unknown =
        facilities.flatMap(
            known -> address.flatMap(Address::facility).filter(id -> !known.has(id)));
    unknown.ifPresent(
        id ->
            problems.add(file, line, "address.facility", "an id of facilities.jsonl", quoted(id)));
  }

  private static String quoted(String id) {
    return "\"" + id + "\"";
  }
}
