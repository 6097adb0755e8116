package meibo.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrganizationIdsTest {

  private static final int MANY = 10_000;

  private final OrganizationIds ids = new OrganizationIds();
  private final Problems problems = new Problems();

  @Test
  void remembersTheFirstLineOfAnId() {
    ids.add("a", 3, Optional.empty());

    assertThat(ids.add("b", 4, Optional.empty())).isEmpty();
    assertThat(ids.add("a", 5, Optional.empty())).hasValue(3);
  }

  @Test
  void aParentIsNoOrganizationUntilItHasALineOfItsOwn() {
    ids.add("a", 1, Optional.of("b"));
    assertThat(ids.has("b")).isFalse();

    ids.add("b", 2, Optional.empty());
    assertThat(ids.has("b")).isTrue();
  }

  @Test
  void missesEveryParentThatIsNotThereHoweverManyThereAre() {
    for (int i = 1; i <= MANY; i++) {
      ids.add("child-" + i, i, Optional.of("parent-" + i));
    }
    ids.reportParents(problems);

    assertThat(problems.count()).isEqualTo(MANY);
  }

  @Test
  void aLongLineOfAncestorsIsNoCircle() {
    for (int i = 1; i <= MANY; i++) {
      ids.add("a" + i, i, i < MANY ? Optional.of("a" + (i + 1)) : Optional.empty());
    }
    ids.reportParents(problems);

    assertThat(problems.count()).isZero();
  }

  @Test
  void aLargeCircleIsShownShortened() {
    for (int i = 0; i < 20; i++) {
      ids.add("a" + i, i + 1, Optional.of("a" + (i + 1) % 20));
    }
    ids.reportParents(problems);

    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .containsExactly(
            "organizations.jsonl:1 parent: expected no circle of parents, found"
                + " a0 → a1 → a2 → a3 → a4 → a5 → a6 → a7 → a8 → a9 → …");
  }
}
