// The articles that the page holds, and their rows.

/** The articles: one JSON object a line, those of `tasrih extract --format jsonl --with-text`. */
function readArticles() {
  const lines = document.getElementById("articles").textContent.split("\n");
  return lines.filter(Boolean).map((line) => JSON.parse(line));
}

/**
 * Whether the browser dropped the articles: one that cannot hold so long a text (Chromium: 2^29 characters) leaves
 * none of it, not even the line ends that are there without any article.
 */
function isTooLong() {
  return document.getElementById("articles").textContent === "";
}

/** One row for each quotation, in the order of the articles. */
function rowsOf(articles) {
  return articles.flatMap((article, a) => article.quotes.map((quote, q) => row(article, a, quote, q)));
}

function row(article, a, quote, q) {
  const speaker = quote.speaker;
  return {
    link: `#a${a + 1}q${q + 1}`,
    article: article.title ?? article.id,
    date: day(article.date ?? ""),
    speaker: speaker.name ?? "",
    role: speaker.role ?? "",
    kind: speaker.kind,
    type: quote.type,
    cue: quote.cue?.text ?? "",
    quote: quote.content.text,
    places: [...new Set(quote.places.map((place) => place.name))].join("; "),
    confidence: quote.confidence,
    n: q + 1,
    points: quote.places,
    content: quote.content,
    source: article,
  };
}

/** The parts of a row by which it is found, folded; made when first asked for. */
function keys(row) {
  row.keys ??= {
    text: fold([row.quote, row.speaker, row.role, row.cue, row.places, row.article].join("\n")),
    speaker: fold([row.speaker, ...row.source.quotes[row.n - 1].speaker.aliases].join("\n")),
    role: fold(row.role),
    place: fold(row.points.map((place) => `${place.name}\n${place.text}`).join("\n")),
  };
  return row.keys;
}

/** The rows that agree with everything in `wanted`, the values of the filter's form. */
function filtered(rows, wanted) {
  const words = ["text", "speaker", "role", "place"]
    .map((key) => [key, queryWords(wanted[key])])
    .filter(([, query]) => query.length > 0);
  return rows.filter(
    (row) =>
      (!wanted.kind || row.kind === wanted.kind) &&
      (!wanted.type || row.type === wanted.type) &&
      within(row.date, wanted.from, wanted.to) &&
      words.every(([key, query]) => holds(keys(row)[key], query)),
  );
}

/** Whether `date` lies in the days from `from` to `to`; either may be empty. */
function within(date, from, to) {
  if (!from && !to) return true;
  return isDate(date) && date >= from.slice(0, date.length) && (!to || date <= to);
}

/** The day of a date as ISO 8601 or feeds («Thu, 29 Mar 2018 …») write it; any other date as it stands. */
function day(date) {
  const iso = /^\d{4}(-\d{2}){0,2}(?=$|[T ])/.exec(date);
  if (iso) return iso[0];
  const feed = /^(?:\w{3}, )?(\d{1,2} \w{3} \d{4})\b/.exec(date);
  const time = feed ? Date.parse(`${feed[1]} UTC`) : NaN;
  return Number.isNaN(time) ? date : new Date(time).toISOString().slice(0, 10);
}

/** Whether `date` is a day, month or year that {@link day} could read. */
function isDate(date) {
  return /^\d{4}(-\d{2}){0,2}$/.test(date) && !Number.isNaN(Date.parse(date));
}

/** A sorted copy; what is empty comes last either way. */
function sorted(rows, column, descending) {
  if (!column) return rows;
  const sign = descending ? -1 : 1;
  const label = { kind: KINDS, type: TYPES }[column];
  const value = (row) => (label ? label[row[column]] : row[column]);
  const compare = column === "confidence" ? (a, b) => a - b : rankOf(rows.map(value));
  return [...rows].sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    return (x === "") - (y === "") || sign * compare(x, y);
  });
}

/** Compares by Arabic order; every distinct text is collated once, which makes long tables quick. */
function rankOf(texts) {
  const ranks = new Map([...new Set(texts)].sort(ARABIC.compare).map((text, rank) => [text, rank]));
  return (a, b) => ranks.get(a) - ranks.get(b);
}

/** How often each text occurs, the most frequent first. */
function frequencies(texts) {
  const counts = new Map();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
