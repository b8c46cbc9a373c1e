// The article view: the text with its quotations coloured by speaker, and whose they are.

const COLOURS = 10;

class ArticleView {
  constructor(articles) {
    this.articles = articles;
    this.template = byId("contents-template").content.firstElementChild;
    this.contents = new LongList(byId("contents-box"), byId("contents-list"), (a) => this.contentsLine(a));
    byId("contents").hidden = articles.length < 2;
    byId("find-article").addEventListener("input", () => this.find());
    const text = byId("text");
    text.addEventListener("pointerover", (event) => this.point(event.target));
    text.addEventListener("pointerleave", () => this.light(this.chosen));
    text.addEventListener("focusin", (event) => this.point(event.target));
    text.addEventListener("click", (event) => this.onClick(event));
  }

  /** Shows the article, and its quotation `q` if there is one to show. */
  open(a, q) {
    if (this.a !== a) this.lay(a);
    if (!byId("find-article").value && this.contents.items.length === 0) this.find();
    this.markContents();
    this.chosen = this.article.quotes[q] ? q : undefined;
    this.light(this.chosen);
    this.badges[this.chosen]?.focus({ preventScroll: true });
    this.badges[this.chosen]?.scrollIntoView({ block: "center" });
  }

  lay(a) {
    this.a = a;
    this.article = this.articles[a];
    const { title, id, date, source, quotes } = this.article;
    byId("title").textContent = shown(title ?? id);
    const facts = [day(date ?? ""), source, title && id, counted(quotes.length, "quote")].filter(Boolean);
    byId("meta").replaceChildren(...facts.flatMap((fact, i) => [i > 0 ? " · " : "", element("bdi", {}, shown(fact))]));
    this.turn("previous", a - 1);
    this.turn("next", a + 1);
    this.speakers = speakersOf(this.article);
    this.colours = quotes.map((_, q) => this.colour(this.speakers.findIndex((speaker) => speaker.quotes.includes(q))));
    this.layText();
    byId("legend").replaceChildren(...this.speakers.map((speaker, i) => this.legendLine(speaker, i)));
    byId("legend-title").hidden = quotes.length === 0;
    byId("page").scrollTop = 0;
  }

  turn(link, a) {
    byId(link).hidden = !this.articles[a];
    byId(link).href = `#a${a + 1}`;
  }

  colour(rank) {
    return rank < COLOURS ? `s${rank}` : "s-rest";
  }

  layText() {
    this.parts = this.article.quotes.map(() => []);
    this.badges = [];
    const paragraphs = [];
    let paragraph = document.createElement("p");
    for (const piece of pieces(this.article.text, marksOf(this.article))) {
      if (piece.text === "\n") {
        paragraphs.push(paragraph);
        paragraph = document.createElement("p");
      } else {
        paragraph.append(...piece.badges.map((mark) => this.badge(mark.q)), ...this.inked(piece));
      }
    }
    paragraphs.push(paragraph);
    byId("text").replaceChildren(...paragraphs.filter((p) => p.textContent.trim() !== ""));
    byId("text").classList.toggle("huge", paragraphs.length > 300);
  }

  inked({ text, marks }) {
    if (marks.length === 0) return [shown(text)];
    const span = element("span", { class: [...new Set(marks.map((mark) => mark.kind))].join(" ") }, shown(text));
    const inner = innermost(marks);
    if (inner) {
      span.dataset.q = inner.q;
      span.classList.add(this.colours[inner.q]);
    }
    for (const mark of marks) if (mark.q !== undefined) this.parts[mark.q].push(span);
    const name = marks.find((mark) => mark.name)?.name;
    if (name) span.title = shown([name.name, name.role, name.place?.country].filter(Boolean).join("، "));
    return [span];
  }

  /** The number before a quotation, a link that the keyboard reaches. */
  badge(q) {
    const { speaker } = this.article.quotes[q];
    const label = `الاقتباس ${q + 1}: ${shown(speaker.name ?? KINDS[speaker.kind])}`;
    const link = element("a", { class: `n ${this.colours[q]}`, href: `#a${this.a + 1}q${q + 1}`, "aria-label": label });
    link.dataset.n = q + 1;
    link.dataset.q = q;
    this.parts[q].push(link);
    this.badges[q] = link;
    return link;
  }

  point(target) {
    const part = target.closest("[data-q]");
    this.light(part ? Number(part.dataset.q) : this.chosen);
  }

  onClick(event) {
    const part = event.target.closest("[data-q]");
    if (part && getSelection().isCollapsed) location.hash = `#a${this.a + 1}q${Number(part.dataset.q) + 1}`;
  }

  /** Highlights the quotation, its cue and the mention of its speaker together, and says whose it is. */
  light(q) {
    if (this.lit === q && this.litIn === this.a) return;
    for (const part of byId("text").querySelectorAll(".on")) part.classList.remove("on");
    for (const part of this.parts[q] ?? []) part.classList.add("on");
    this.lit = q;
    this.litIn = this.a;
    byId("chosen").replaceChildren(...(q === undefined ? this.hint() : this.about(q)));
  }

  hint() {
    const some = this.article.quotes.length > 0;
    return [element("p", { class: "note" }, some ? "اختر اقتباسًا لترى قائله وتفاصيله." : "لا اقتباسات في هذا المقال.")];
  }

  about(q) {
    const quote = this.article.quotes[q];
    const { speaker } = quote;
    const places = [...new Set(quote.places.map((place) => place.name))].join("، ");
    const facts = {
      الاقتباس: `${q + 1} من ${this.article.quotes.length}`,
      الصفة: speaker.role,
      النوع: KINDS[speaker.kind],
      الصيغة: TYPES[quote.type],
      "فعل القول": quote.cue?.text,
      المخاطَب: quote.addressee?.text,
      المناسبة: quote.occasion?.text,
      الموضوع: quote.topic?.text,
      الأماكن: places,
      الثقة: quote.confidence.toFixed(2),
    };
    const list = document.createElement("dl");
    for (const [term, fact] of Object.entries(facts)) {
      if (fact) list.append(element("dt", {}, term), element("dd", {}, shown(fact)));
    }
    const heading = element("h3", { class: `who ${this.colours[q]}` }, shown(speaker.name ?? NOBODY));
    return [heading, list];
  }

  /** A speaker in the legend; pressed, all others fade. */
  legendLine(speaker, rank) {
    const button = element("button", { type: "button", class: this.colour(rank), "aria-pressed": "false" });
    button.append(
      element("span", { class: "name" }, shown(speaker.name ?? NOBODY)),
      element("span", { class: "about" }, shown(speaker.role ?? KINDS[speaker.kind])),
      element("span", { class: "count" }, String(speaker.quotes.length)),
    );
    button.addEventListener("click", () => this.single(button, speaker));
    const line = document.createElement("li");
    line.append(button);
    return line;
  }

  single(button, speaker) {
    const pressed = button.getAttribute("aria-pressed") !== "true";
    for (const other of byId("legend").querySelectorAll("button")) other.setAttribute("aria-pressed", "false");
    button.setAttribute("aria-pressed", String(pressed));
    this.parts.forEach((parts, q) => {
      for (const part of parts) part.classList.toggle("faded", pressed && !speaker.quotes.includes(Number(part.dataset.q)));
    });
    if (pressed) this.badges[speaker.quotes[0]]?.scrollIntoView({ block: "center" });
  }

  find() {
    const words = queryWords(byId("find-article").value);
    const all = this.articles.map((_, a) => a);
    this.contents.show(words.length === 0 ? all : all.filter((a) => holds(this.key(a), words)));
  }

  /** The whole article folded; made when first searched. */
  key(a) {
    this.keys ??= [];
    const { id, title, text } = this.articles[a];
    this.keys[a] ??= fold(`${id}\n${title ?? ""}\n${text}`);
    return this.keys[a];
  }

  contentsLine(a) {
    const line = this.template.cloneNode(true);
    const { title, id, date, quotes } = this.articles[a];
    line.querySelector("a").href = `#a${a + 1}`;
    line.querySelector(".name").textContent = shown(title ?? id);
    line.querySelector(".about").textContent = [day(date ?? ""), counted(quotes.length, "quote")].filter(Boolean).map(shown).join(" · ");
    line.classList.toggle("current", a === this.a);
    return line;
  }

  markContents() {
    for (const [index, line] of this.contents.drawn) line.classList.toggle("current", this.contents.items[index] === this.a);
  }
}
