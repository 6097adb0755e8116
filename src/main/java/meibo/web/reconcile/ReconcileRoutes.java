package meibo.web.reconcile;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import meibo.catalog.Coded;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.catalog.Organization;
import meibo.search.Found;
import meibo.web.PublicAddress;
import meibo.web.QueryParameters;
import meibo.web.Routes;
import meibo.web.Site;
import meibo.web.reconcile.Answer.Version;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The Reconciliation Service API: version 0.2 at {@code /reconcile}, the draft of 1.0 at {@code
 * /reconcile/v1}. Unlike the rest of the API it passes over parameters that it does not know,
 * because clients add some of their own.
 */
public final class ReconcileRoutes implements Routes {

  static final String BASE = "/reconcile";
  private static final String DRAFT = BASE + "/v1";

  /** Suggestions that a client's user is shown. */
  private static final int SUGGESTED = 20;

  private final Site site;
  private final Supplier<DirectoryInfo> directory;
  private final Reconciler reconciler;

  public ReconcileRoutes(Site site, Supplier<DirectoryInfo> directory) {
    this.site = site;
    this.directory = directory;
    this.reconciler = new Reconciler(site);
  }

  @Override
  public void addTo(RoutesConfig routes, PublicAddress address) {
    routes.get(BASE, ctx -> keyed(ctx, QueryParameters.lenient(ctx), Optional.of(address)));
    routes.post(BASE, ctx -> keyed(ctx, QueryParameters.form(ctx), Optional.empty()));
    routes.get(BASE + "/extend", ctx -> extendOrPropose(ctx, QueryParameters.lenient(ctx)));
    routes.post(BASE + "/extend", ctx -> extendOrPropose(ctx, QueryParameters.form(ctx)));
    routes.get(DRAFT, ctx -> json(ctx, manifest(ctx, address).v1()));
    for (String path : List.of("/match", "/reconcile")) {
      routes.post(DRAFT + path, this::listed);
    }
    routes.post(
        DRAFT + "/extend",
        ctx -> extend(ctx, Extension.of(RequestJson.object("body", ctx.body())), Version.V1_0));
    routes.get(DRAFT + "/extend/propose", this::propose);
    for (String base : List.of(BASE, DRAFT)) {
      routes.get(base + "/suggest/entity", this::suggestEntity);
      routes.get(base + "/suggest/type", this::suggestType);
      routes.get(base + "/suggest/property", this::suggestProperty);
    }
  }

  /** Version 0.2 has one address for the manifest, for queries and for the fetching of values. */
  private void keyed(
      Context ctx, Map<String, List<String>> parameters, Optional<PublicAddress> address) {
    Optional<String> queries = last(parameters, "queries");
    Optional<String> extend = last(parameters, "extend");
    if (queries.isPresent()) {
      Map<String, RowQuery> batch = Batch.keyed(RequestJson.object("queries", queries.get()));
      List<List<Proposal>> proposals = reconciler.reconcile(List.copyOf(batch.values()));
      json(ctx, answer(ctx, Version.V0_2).keyed(List.copyOf(batch.keySet()), proposals));
    } else if (extend.isPresent()) {
      extend(ctx, Extension.of(RequestJson.object("extend", extend.get())), Version.V0_2);
    } else {
      PublicAddress known =
          address.orElseThrow(
              () -> RequestJson.wrong("queries", "queries or extend in the form", "neither"));
      json(ctx, manifest(ctx, known).v02());
    }
  }

  private void listed(Context ctx) {
    List<RowQuery> batch = Batch.listed(RequestJson.object("body", ctx.body()));
    json(ctx, answer(ctx, Version.V1_0).listed(reconciler.reconcile(batch)));
  }

  private void extendOrPropose(Context ctx, Map<String, List<String>> parameters) {
    Optional<String> extend = last(parameters, "extend");
    if (extend.isPresent()) {
      extend(ctx, Extension.of(RequestJson.object("extend", extend.get())), Version.V0_2);
    } else {
      propose(ctx);
    }
  }

  private void extend(Context ctx, Extension query, Version version) {
    Map<String, Optional<Found>> found = new LinkedHashMap<>();
    query.ids().forEach(id -> found.put(id, reconciler.byId(id)));
    json(ctx, answer(ctx, version).extension(query, found));
  }

  private void propose(Context ctx) {
    Map<String, List<String>> parameters = QueryParameters.lenient(ctx);
    Optional<Integer> limit = number(parameters, "limit");
    ObjectNode answer = Answer.object();
    answer.set(
        "properties", new Properties(language(ctx)).holding("", limit.orElse(Integer.MAX_VALUE)));
    last(parameters, "type").ifPresent(type -> answer.put("type", type));
    limit.ifPresent(l -> answer.put("limit", l));
    json(ctx, answer);
  }

  private void suggestEntity(Context ctx) {
    String prefix = prefix(ctx);
    Stream<Found> suggested =
        site.search().suggest(prefix, SUGGESTED + cursor(ctx), language(ctx)).stream()
            .flatMap(s -> s.entry().stream())
            .filter(key -> key.type() == EntryType.ORGANIZATION)
            .flatMap(key -> reconciler.byId(key.id()).stream());
    List<Organization> entities =
        Stream.concat(reconciler.byId(prefix).stream(), suggested)
            .map(Found::entry)
            .flatMap(entry -> entry instanceof Organization o ? Stream.of(o) : Stream.empty())
            .distinct()
            .skip(cursor(ctx))
            .limit(SUGGESTED)
            .toList();
    json(ctx, answer(ctx, Version.V0_2).entities(entities));
  }

  private void suggestType(Context ctx) {
    EntityTypes types = new EntityTypes(site.vocabulary().get(), language(ctx));
    ObjectNode answer = Answer.object();
    answer.set("result", types.holding(prefix(ctx)));
    json(ctx, answer);
  }

  private void suggestProperty(Context ctx) {
    ObjectNode answer = Answer.object();
    answer.set("result", new Properties(language(ctx)).holding(prefix(ctx), Integer.MAX_VALUE));
    json(ctx, answer);
  }

  private Manifest manifest(Context ctx, PublicAddress address) {
    return new Manifest(site, directory.get(), address, language(ctx));
  }

  private Answer answer(Context ctx, Version version) {
    return new Answer(site, version, language(ctx));
  }

  private static String prefix(Context ctx) {
    String prefix = last(QueryParameters.lenient(ctx), "prefix").orElse("").strip();
    return RequestJson.text("prefix", JsonMapper.shared().valueToTree(prefix));
  }

  private static int cursor(Context ctx) {
    return number(QueryParameters.lenient(ctx), "cursor").orElse(0);
  }

  private static Optional<Integer> number(Map<String, List<String>> parameters, String name) {
    return last(parameters, name).filter(n -> n.matches("\\d{1,3}")).map(Integer::valueOf);
  }

  private static Optional<String> last(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).reversed().stream().findFirst();
  }

  /** The language of labels: the parameter {@code lang}, else what the client's user reads. */
  private static Language language(Context ctx) {
    return last(QueryParameters.lenient(ctx), "lang")
        .flatMap(id -> Coded.find(Language.class, id))
        .or(
            () ->
                Optional.ofNullable(ctx.header("Accept-Language")).flatMap(ReconcileRoutes::first))
        .orElse(Language.JA);
  }

  /** The first language of the list that the directory has; clients write the preferred first. */
  private static Optional<Language> first(String accepted) {
    return Stream.of(accepted.split(",", -1))
        .map(range -> range.strip().split("[-;]", 2)[0])
        .flatMap(id -> Coded.find(Language.class, id).stream())
        .findFirst();
  }

  private static void json(Context ctx, ObjectNode answer) {
    ctx.header("Cache-Control", "no-store")
        .header("Content-Language", language(ctx).id())
        .header("Vary", "Accept-Language")
        .contentType("application/json")
        .result(JsonMapper.shared().writeValueAsBytes(answer));
  }
}
