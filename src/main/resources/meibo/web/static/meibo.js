// What makes the pages quicker to use. Every page works without it.

const WIDE = matchMedia("(min-width: 48em)");

/** Waits until nobody calls for a while. */
function debounced(wait, action) {
  let timer;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(...values), wait);
  };
}

/** Fetches, and forgets what was asked before. */
function latest() {
  let running;
  return {
    async get(url, headers) {
      running?.abort();
      running = new AbortController();
      const response = await fetch(url, { headers, signal: running.signal });
      return response.ok ? response : Promise.reject(new Error(response.statusText));
    },
    stop: () => running?.abort(),
  };
}

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/**
 * Suggestions under a search field: ARIA's list autocomplete with manual selection. What is typed
 * stays as it is until a suggestion is chosen; while an input method composes, keys and value are
 * its own.
 */
class Combobox {
  static WAIT = 150;

  constructor(input) {
    this.input = input;
    this.options = [];
    this.active = -1;
    this.request = latest();
    this.list = element("div", { id: `${input.id}-list`, role: "listbox", class: "listbox", "aria-label": input.dataset.suggestions, hidden: "" });
    this.status = element("div", { role: "status", class: "visually-hidden" });
    input.after(this.list, this.status);
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", this.list.id]]) {
      input.setAttribute(name, value);
    }
    const ask = debounced(Combobox.WAIT, () => this.ask());
    input.addEventListener("input", ask);
    input.addEventListener("keydown", (event) => this.key(event));
    input.addEventListener("blur", () => this.close());
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) this.choose(this.options.indexOf(option));
    });
  }

  async ask() {
    const typed = this.input.value.trim();
    if (!typed) {
      this.request.stop();
      this.close();
      return;
    }
    try {
      const response = await this.request.get(this.input.dataset.suggest + encodeURIComponent(typed));
      const { suggestions } = await response.json();
      if (document.activeElement === this.input) this.show(suggestions);
    } catch (error) {
      if (error.name !== "AbortError") this.close();
    }
  }

  show(suggestions) {
    this.list.replaceChildren();
    this.options = [];
    const kinds = Map.groupBy ? Map.groupBy(suggestions, (s) => s.kind) : grouped(suggestions);
    for (const [kind, members] of kinds) {
      const name = this.input.dataset[`kind${kind[0].toUpperCase()}${kind.slice(1)}`] ?? kind;
      const group = element("div", { role: "group", "aria-label": name });
      group.append(element("div", { class: "listbox-group", "aria-hidden": "true" }, name));
      for (const suggestion of members) group.append(this.option(suggestion));
      this.list.append(group);
    }
    const { shown, none } = this.input.dataset;
    this.status.textContent = this.options.length ? shown.replace("%s", this.options.length) : none;
    this.open(this.options.length > 0);
  }

  option({ text, reading }) {
    const option = element("div", { role: "option", id: `${this.list.id}-${this.options.length}`, "aria-selected": "false" }, text);
    option.dataset.text = text;
    if (reading && reading !== text) option.append(element("small", {}, reading));
    this.options.push(option);
    return option;
  }

  open(wanted) {
    this.active = -1;
    this.list.hidden = !wanted;
    this.input.setAttribute("aria-expanded", wanted);
    this.input.removeAttribute("aria-activedescendant");
  }

  close() {
    this.open(false);
    this.status.textContent = "";
  }

  key(event) {
    if (event.isComposing || event.keyCode === 229) return;
    const isOpen = !this.list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!isOpen) this.options.length && !event.altKey ? this.open(true) : this.ask();
      if (!event.altKey) this.move(event.key === "ArrowDown" ? 1 : -1);
      else if (event.key === "ArrowUp") this.close();
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      this.close();
    } else if (event.key === "Enter" && isOpen && this.active >= 0) {
      this.choose(this.active, event);
    }
  }

  move(step) {
    const count = this.options.length;
    if (!count) return;
    this.options[this.active]?.setAttribute("aria-selected", "false");
    this.active = this.active < 0 && step < 0 ? count - 1 : (this.active + step + count) % count;
    const option = this.options[this.active];
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", option.id);
  }

  /** Puts the suggestion into the field and searches for it. */
  choose(index, event) {
    event?.preventDefault();
    this.input.value = this.options[index].dataset.text;
    this.request.stop();
    this.close();
    this.input.form.requestSubmit();
  }
}

function grouped(suggestions) {
  const kinds = new Map();
  for (const s of suggestions) kinds.set(s.kind, [...(kinds.get(s.kind) ?? []), s]);
  return kinds;
}

/** The address that a GET form leads to, without what is empty or the default. */
function addressOf(form) {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const field = form.elements[name];
    const isDefault = field instanceof HTMLSelectElement && [...field.options].some((o) => o.defaultSelected && o.value === value) && !new URLSearchParams(location.search).has(name);
    if (value && !isDefault) parameters.append(name, value);
  }
  const query = parameters.toString();
  return form.action.split(/[?#]/)[0] + (query ? `?${query}` : "");
}

/** On a wide page a filter applies at once; the focus stays and the new count is announced. */
class InstantFilters {
  constructor(form) {
    this.form = form;
    this.request = latest();
    document.addEventListener("change", (event) => this.changed(event.target));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const address = addressOf(form);
      location.assign(`${address}#results`);
    });
    addEventListener("popstate", () => this.go(location.href, false));
  }

  changed(field) {
    if (field.form !== this.form || field.name === "q" || field.closest("dialog")) return;
    if (field.matches("select") || (WIDE.matches && field.matches("input[type=checkbox], #year"))) {
      this.go(addressOf(this.form), true);
    }
  }

  async go(address, isNew) {
    const body = document.getElementById("results-body");
    body.classList.add("updating");
    try {
      const response = await this.request.get(address);
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      if (isNew) history.pushState(null, "", address);
      this.replace(page);
    } catch (error) {
      if (error.name !== "AbortError") location.assign(address);
    }
  }

  replace(page) {
    const focused = document.activeElement?.id;
    const folds = new Map([...document.querySelectorAll("#filters-body details[id]")].map((d) => [d.id, d.open]));
    for (const id of ["filters-body", "results-body", "results-title"]) {
      const fresh = page.getElementById(id);
      if (fresh) document.getElementById(id).replaceWith(document.adoptNode(fresh));
    }
    for (const [id, open] of folds) {
      const fold = document.getElementById(id);
      if (fold) fold.open = open;
    }
    document.querySelector(".filters-button").innerHTML = page.querySelector(".filters-button").innerHTML;
    for (const language of page.querySelectorAll(".languages a")) {
      document.querySelector(`.languages a[hreflang=${language.hreflang}]`).href = language.getAttribute("href");
    }
    document.title = page.title;
    document.getElementById("count").textContent = page.getElementById("count").textContent;
    document.getElementById(focused)?.focus({ preventScroll: true });
    document.dispatchEvent(new Event("meibo:results"));
  }
}

/** On a phone the filters open as a dialog over the page. */
function filtersInDialog(fold, dialog) {
  const body = () => document.getElementById("filters-body");
  fold.querySelector("summary").addEventListener("click", (event) => {
    if (WIDE.matches) return;
    event.preventDefault();
    dialog.append(body());
    dialog.showModal();
  });
  dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  dialog.addEventListener("close", () => fold.append(body()));
  WIDE.addEventListener("change", () => dialog.open && dialog.close());
}

/** Organizations chosen on several result pages of one visit, compared together. */
class Comparison {
  static KEY = "meibo-compare";

  constructor() {
    this.ids = new Set(this.remembered());
    document.addEventListener("change", (event) => {
      if (event.target.matches(".card-compare input")) this.mark(event.target);
    });
    document.addEventListener("submit", (event) => {
      if (event.target.matches("#compare")) this.complete(event.target);
    });
    document.addEventListener("meibo:results", () => this.restore());
    this.restore();
  }

  /** What was chosen before; a browser that keeps nothing compares within the page only. */
  remembered() {
    try {
      return JSON.parse(sessionStorage.getItem(Comparison.KEY) ?? "[]");
    } catch {
      return [];
    }
  }

  mark({ value, checked }) {
    checked ? this.ids.add(value) : this.ids.delete(value);
    try {
      sessionStorage.setItem(Comparison.KEY, JSON.stringify([...this.ids]));
    } catch {
      // Nothing is kept, and the form of this page still works.
    }
    this.count();
  }

  restore() {
    for (const box of document.querySelectorAll(".card-compare input")) box.checked = this.ids.has(box.value);
    this.count();
  }

  count() {
    const form = document.getElementById("compare");
    if (form) form.querySelector("button").textContent = form.dataset.selected + (this.ids.size ? ` (${this.ids.size})` : "");
  }

  /** Adds those of other pages, which have no box on this one. */
  complete(form) {
    const here = new Set([...document.querySelectorAll(".card-compare input")].map((box) => box.value));
    form.querySelectorAll("input[type=hidden]").forEach((input) => input.remove());
    for (const id of this.ids) {
      if (!here.has(id)) form.append(element("input", { type: "hidden", name: "id", value: id }));
    }
  }
}

/** Menus close with Escape and with a click elsewhere. */
function closeMenus(event) {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (event.type === "click" ? !menu.contains(event.target) : event.key === "Escape") {
      menu.open = false;
      if (event.key === "Escape" && menu.contains(document.activeElement)) menu.querySelector("summary").focus();
    }
  }
}

document.querySelectorAll("input[data-suggest]").forEach((input) => new Combobox(input));
const search = document.getElementById("search");
if (search && document.getElementById("results-body")) {
  new InstantFilters(search);
  filtersInDialog(document.getElementById("filters-fold"), document.getElementById("filters-dialog"));
}
new Comparison();
document.addEventListener("click", closeMenus);
document.addEventListener("keydown", closeMenus);
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
document.documentElement.classList.add("enhanced");

// Requests to copy: the button is of use only where a script may write to the clipboard.
for (const button of navigator.clipboard ? document.querySelectorAll("[data-copy]") : []) {
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.parentElement.querySelector("pre").textContent);
    button.textContent = button.dataset.copied;
    setTimeout(() => { button.textContent = label; }, 2000);
  });
}
