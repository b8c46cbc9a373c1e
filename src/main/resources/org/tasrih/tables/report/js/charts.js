// The pictures: bars and the map, drawn from the rows that the filter leaves.

const MOST_BARS = 15;
const LINE = 30;

/** Horizontal bars, right to left; `entries` are {label, count, action}. */
function drawBars(box, entries) {
  const width = box.clientWidth;
  if (entries.length === 0 || width === 0) return nothing(box, entries.length === 0);
  const labels = Math.min(260, width * 0.45);
  const room = width - labels - 60;
  const most = Math.max(...entries.map((entry) => entry.count));
  const picture = canvas(width, entries.length * LINE);
  entries.forEach(({ label, count, action }, i) => {
    const length = Math.max(2, (room * count) / most);
    const bar = svg("g", { transform: `translate(0 ${i * LINE})`, class: "bar" });
    bar.append(
      svg("rect", { class: "whole", width, height: LINE }),
      svg("text", { x: width - 2, y: LINE * 0.66 }, ellipsis(label, labels - 8)),
      svg("rect", { class: "ink", x: width - labels - length, y: 5, width: length, height: LINE - 10, rx: 3 }),
      svg("text", { class: "count", x: width - labels - length - 6, y: LINE * 0.66 }, String(count)),
    );
    picture.append(pressable(bar, `${label}: ${counted(count, "quote")}`, action));
  });
  box.replaceChildren(picture);
}

/** Upright bars over time, the oldest at the right, as the page reads. */
function drawTime(box, rows, choose) {
  const width = box.clientWidth;
  const dates = rows.map((row) => row.date).filter(isDate);
  if (dates.length === 0 || width === 0) return box.replaceChildren();
  const periods = periodsOf(dates);
  const [height, foot] = [220, 24];
  const most = Math.max(...periods.map((period) => period.count));
  const step = Math.min(48, (width - 40) / periods.length);
  const picture = canvas(width, height + foot);
  picture.append(svg("line", { class: "axis", x1: 0, x2: width, y1: height, y2: height }));
  const everyNth = Math.ceil(periods.length / Math.max(1, Math.floor(width / 90)));
  periods.forEach(({ name, count, from, to }, i) => {
    const tall = ((height - 24) * count) / most;
    const x = width - (i + 1) * step;
    const bar = svg("g", { class: "bar" });
    bar.append(
      svg("rect", { class: "whole", x, width: step, height }),
      svg("rect", { class: "ink", x: x + step * 0.1, y: height - tall, width: step * 0.8, height: tall }),
    );
    if (count === most) bar.append(svg("text", { class: "middle count", x: x + step / 2, y: height - tall - 6 }, String(count)));
    picture.append(count > 0 ? pressable(bar, `${name}: ${counted(count, "quote")}`, () => choose(from, to)) : bar);
    if (i % everyNth === 0) picture.append(svg("text", { class: "tick", x: x + step, y: height + 18 }, name));
  });
  box.replaceChildren(picture);
}

/** Days, months or years, whichever gives a readable number of bars, without gaps. */
function periodsOf(dates) {
  const shortest = Math.min(...new Set(dates.map((date) => date.length)));
  const days = [...dates].sort();
  const [first, last] = [days[0], days.at(-1)];
  const span = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  const length = Math.min(shortest, span <= 45 ? 10 : span <= 4 * 365 ? 7 : 4);
  const counts = new Map(frequencies(days.map((day) => day.slice(0, length))));
  const periods = [];
  for (let day = new Date(first.slice(0, length)); ; ) {
    const name = day.toISOString().slice(0, length);
    if (name > last.slice(0, length)) return periods;
    const next = new Date(day);
    if (length === 10) next.setUTCDate(day.getUTCDate() + 1);
    else if (length === 7) next.setUTCMonth(day.getUTCMonth() + 1);
    else next.setUTCFullYear(day.getUTCFullYear() + 1);
    const to = new Date(next - 86_400_000).toISOString().slice(0, 10);
    periods.push({ name, count: counts.get(name) ?? 0, from: day.toISOString().slice(0, 10), to });
    day = next;
  }
}

function canvas(width, height) {
  return svg("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "group" });
}

function nothing(box, isEmpty) {
  if (isEmpty) box.replaceChildren(element("p", { class: "note" }, "لا شيء ليُرسم."));
}

const pen = document.createElement("canvas").getContext("2d");

function ellipsis(text, width) {
  pen.font ||= "15px sans-serif";
  pen.font = `15px ${getComputedStyle(document.body).fontFamily}`;
  if (pen.measureText(text).width <= width) return text;
  let end = text.length;
  while (end > 1 && pen.measureText(`${text.slice(0, end)}…`).width > width) end--;
  return `${text.slice(0, end)}…`;
}
