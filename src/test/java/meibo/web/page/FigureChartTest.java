package meibo.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import meibo.catalog.Language;
import org.junit.jupiter.api.Test;

/** The figures of the small directory: members at dates, an effect in fiscal years. */
class FigureChartTest {

  private final List<FigureChart> charts =
      new FigureCharts(
              Frame.of(
                  SmallDirectory.site(SmallDirectory.session().directory()), Language.EN, "", "/"))
          .all();

  private final FigureChart members = charts.get(0);
  private final FigureChart effect = charts.get(1);

  @Test
  void aMilestoneIsMarkedOnTheBaselineAndLeftOutOfTheLine() {
    assertThat(members.drawing().line().orElseThrow().split("L")).hasSize(4);
    assertThat(members.drawing().marks())
        .filteredOn(m -> m.shape() == FigureChart.Shape.MILESTONE)
        .singleElement()
        .satisfies(m -> assertThat(m.y()).isEqualTo(members.drawing().baseline()));
    assertThat(members.rows().get(3).kind()).contains("milestone, not a count");
  }

  @Test
  void higherNumbersStandHigherAndLaterOnesFurtherRight() {
    List<FigureChart.Mark> marks = members.drawing().marks();
    assertThat(marks).extracting(FigureChart.Mark::x).isSorted();
    assertThat(marks.get(0).y()).isEqualTo(members.drawing().baseline());
    assertThat(marks.get(3).y()).isLessThan(marks.get(4).y());
  }

  @Test
  void fiscalYearsAreBarsBecauseNothingIsKnownBetweenThem() {
    assertThat(effect.drawing().line()).isEmpty();
    assertThat(effect.drawing().marks())
        .extracting(FigureChart.Mark::shape)
        .containsOnly(FigureChart.Shape.BAR);
    assertThat(effect.latest().amount()).isEqualTo("¥156.2 billion");
    assertThat(effect.latest().date()).startsWith("fiscal year 2020");
  }

  @Test
  void theDrawingIsDescribedForThoseWhoDoNotSeeIt() {
    assertThat(members.description())
        .isEqualTo(
            "From 0 members in 1998 to about 360 members in July 2024."
                + " The highest value is 382 members in October 2018.");
  }

  @Test
  void everyValueStandsInTheTableWithItsSourceTheNewestFirst() {
    assertThat(members.rows()).hasSize(5).allSatisfy(r -> assertThat(r.sources()).isNotEmpty());
    assertThat(members.rows().getFirst().date()).isEqualTo("July 2024");
    assertThat(members.rows().get(2).amount()).isEqualTo("more than 150 members");
    assertThat(members.rows().get(2).note().orElseThrow().text()).isEqualTo("estimated");
  }
}
