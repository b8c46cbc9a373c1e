// An article's text cut into pieces, each with the marks that cover it.

/** Every stretch that the extraction marked: of quotations with their number `q`, and of names. */
function marksOf(article) {
  const marks = [];
  const add = (passage, kind, more) => passage && passage.begin < passage.end && marks.push({ begin: passage.begin, end: passage.end, kind, ...more });
  article.quotes.forEach((quote, q) => {
    add(quote.content, "content", { q, badge: wordStart(article.text, quote.content.begin) });
    add(quote.cue, "cue", { q });
    add(quote.speaker.mention, "mention", { q });
  });
  for (const name of article.entities) add(name, name.type, { name });
  return marks;
}

/** Where a quotation's number stands: before the word, as inside it would part its letters (لـ تفعيل). */
function wordStart(text, begin) {
  return begin - /\S{0,20}$/.exec(text.slice(Math.max(0, begin - 20), begin))[0].length;
}

/** The text in pieces that no mark begins or ends within; a line end is a piece of its own. */
function* pieces(text, marks) {
  const cuts = new Set([0, text.length]);
  for (const mark of marks) cuts.add(mark.begin).add(mark.end).add(mark.badge ?? mark.begin);
  for (const { index } of text.matchAll(/\n/g)) cuts.add(index).add(index + 1);
  const places = [...cuts].sort((a, b) => a - b);
  const coming = [...marks].sort((a, b) => b.begin - a.begin);
  const badges = new Map();
  for (const mark of marks) if (mark.kind === "content") badges.set(mark.badge, [...(badges.get(mark.badge) ?? []), mark]);
  let open = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const [begin, end] = [places[i], places[i + 1]];
    while (coming.length > 0 && coming.at(-1).begin <= begin) open.push(coming.pop());
    open = open.filter((mark) => mark.end > begin);
    yield { begin, text: text.slice(begin, end), marks: open, badges: badges.get(begin) ?? [] };
  }
}

/** The quotation that a piece belongs to first of all: the shortest content around it, else that of its cue. */
function innermost(marks) {
  const ofQuotes = marks.filter((mark) => mark.q !== undefined);
  const contents = ofQuotes.filter((mark) => mark.kind === "content");
  const attributing = ofQuotes.filter((mark) => mark.kind !== "content");
  const shortest = (list) => [...list].sort((a, b) => a.end - a.begin - (b.end - b.begin))[0];
  return shortest(attributing) ?? shortest(contents);
}

/** The speakers of an article, the most quoted first: key, name, role, kind, the numbers of their quotations. */
function speakersOf(article) {
  const speakers = new Map();
  article.quotes.forEach(({ speaker }, q) => {
    const key = speaker.name ?? ` ${speaker.kind}`;
    if (!speakers.has(key)) speakers.set(key, { ...speaker, quotes: [] });
    speakers.get(key).quotes.push(q);
    speakers.get(key).role ??= speaker.role;
  });
  return [...speakers.values()].sort((a, b) => b.quotes.length - a.quotes.length);
}
