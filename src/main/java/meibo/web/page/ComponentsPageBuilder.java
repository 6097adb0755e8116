package meibo.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import meibo.catalog.Language;
import meibo.catalog.Text;
import meibo.index.Facet;
import meibo.search.FacetValue;
import meibo.web.page.SearchPage.ActiveFilter;
import meibo.web.page.SearchPage.ExportLink;
import meibo.web.page.SearchPage.ExportMenu;
import meibo.web.page.SearchPage.Tab;
import meibo.web.page.Shown.Piece;

/** Made-up content that shows each component in its states. */
final class ComponentsPageBuilder {

  private static final String NOWHERE = "#main";

  private final Frame frame;
  private final Wording words;

  ComponentsPageBuilder(Site site, Language language) {
    this.words = new Wording(language);
    this.frame =
        Frame.of(site, language, words.say(SiteLabel.COMPONENTS), "/components").notIndexed();
  }

  ComponentsPage page() {
    String word = words.say(SiteLabel.ORGANIZATION);
    ComponentSamples samples = new ComponentSamples(frame);
    return new ComponentsPage(
        frame,
        List.of(card(word), formerCard(word)),
        new FacetGroups(words).of(facets()),
        List.of(
            new Tab(word, Optional.of("12"), NOWHERE, true),
            new Tab(words.say(SiteLabel.CASE_STUDY), Optional.of("0"), NOWHERE, false)),
        List.of(
            new ActiveFilter(
                word, NOWHERE, words.say(SearchLabel.REMOVE_FILTER, word), Optional.of("3"))),
        Paging.of(6, 12, words, n -> NOWHERE),
        new ExportMenu(
            words.say(SearchLabel.EXPORT_TEXT, "12"),
            List.of(new ExportLink(words.say(Download.CSV), "12 × 22", NOWHERE))),
        samples.doors(),
        samples.initials(),
        samples.chart(),
        samples.history(),
        samples.place(),
        samples.source());
  }

  private HitCard card(String word) {
    Shown marked =
        new Shown(List.of(new Piece(word, true), new Piece(" A", false)), Optional.empty());
    return new HitCard(
        NOWHERE,
        marked,
        Optional.of(Shown.of("キギョウ", Language.JA, words.language())),
        Optional.of(Shown.of("Organization A", Language.EN, words.language())),
        List.of(new Tag(word, Tag.Tone.PLAIN)),
        Optional.of(marked),
        List.of(word, words.say(SiteLabel.FACILITY)),
        Optional.of(Shown.plain("1-2-3")),
        Optional.of(words.say(SiteLabel.SINCE_IN, "2016")),
        List.of(new HitCard.Reason(words.say(RecordLabel.WHY_ALIAS), List.of(marked))),
        Optional.of("a"));
  }

  private HitCard formerCard(String word) {
    return new HitCard(
        NOWHERE,
        Shown.plain(word + " B"),
        Optional.empty(),
        Optional.empty(),
        List.of(
            new Tag(word, Tag.Tone.PLAIN),
            new Tag(words.say(RecordLabel.FORMER_UNTIL, "2019"), Tag.Tone.WARNING),
            new Tag(words.say(RecordLabel.BASIS_REGISTERED), Tag.Tone.QUIET)),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of("b"));
  }

  private static Map<Facet, List<FacetValue>> facets() {
    Map<Facet, List<FacetValue>> facets = new TreeMap<>();
    facets.put(
        Facet.SECTOR,
        IntStream.rangeClosed(1, 10)
            .mapToObj(
                i -> new FacetValue("s" + i, Text.of("分野" + i, "Sector " + i), 20 - i, i == 2))
            .toList());
    facets.put(Facet.STATUS, List.of(new FacetValue("active", Text.NONE, 9, false)));
    return facets;
  }
}
