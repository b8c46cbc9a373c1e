// Puts the views together: the filter and the order decide which rows the table and the pictures show.

const articles = readArticles();
const rows = rowsOf(articles);
const order = { column: "", descending: false };
let visible = rows;

const form = byId("filter");
const table = new Table(sortBy);
const articleView = new ArticleView(articles);
const placeMap = new PlaceMap((place) => narrow({ place }));

function applyFilter() {
  const wanted = Object.fromEntries(new FormData(form));
  visible = sorted(filtered(rows, wanted), order.column, order.descending);
  const active = Object.values(wanted).some(Boolean);
  byId("filtered").textContent = active ? `${counted(visible.length, "quote")} من ${rows.length.toLocaleString("en")}` : "";
  table.show(visible);
  if (!byId("charts-view").hidden) drawCharts();
}

/** The same column again turns the order, a third time leaves that of the articles. */
function sortBy(column, descending) {
  const again = order.column === column;
  if (descending === undefined && again && order.descending) column = "";
  order.descending = descending ?? (again && !order.descending);
  order.column = column;
  if (!column) order.descending = false;
  table.showSort(order.column, order.descending);
  applyFilter();
}

/** Fills in the filter and shows the table: what a click on a picture does. */
function narrow(values) {
  for (const [name, value] of Object.entries(values)) form.elements[name].value = value;
  applyFilter();
  location.hash = "#table";
}

function drawCharts() {
  byId("by-time").parentElement.hidden = !visible.some((row) => isDate(row.date));
  const bySpeaker = frequencies(visible.map((row) => row.speaker).filter(Boolean)).slice(0, MOST_BARS);
  drawBars(byId("by-speaker"), bySpeaker.map(([label, count]) => entry(label, count, { speaker: label })));
  drawTime(byId("by-time"), visible, (from, to) => narrow({ from, to }));
  placeMap.show(visible);
  const places = placesOf(visible).slice(0, MOST_BARS);
  drawBars(byId("place-bars"), places.map(({ name, count }) => entry(name, count, { place: name })));
}

function entry(label, count, values) {
  return { label: shown(label), count, action: () => narrow(values) };
}

/** #table, #charts, #article, #a3 (the third article), #a3q2 (its second quotation). */
function route() {
  const [, a, q] = /^#a(\d+)(?:q(\d+))?$/.exec(location.hash) ?? [];
  const fallback = articles.length === 1 ? "article" : "table";
  const named = ["table", "charts", "article"].find((view) => location.hash === `#${view}`);
  const view = articles[a - 1] ? "article" : (named ?? fallback);
  for (const id of ["table", "charts", "article"]) byId(`${id}-view`).hidden = id !== view;
  byId("filters").hidden = view === "article";
  for (const link of document.querySelectorAll("[data-view]")) {
    if (link.dataset.view === view) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (view === "article") articleView.open(articles[a - 1] ? a - 1 : (articleView.a ?? 0), q - 1);
  if (view === "table") table.comeBack();
  if (view === "charts") drawCharts();
}

function start() {
  if (articles.length === 0) {
    byId("loading").textContent = isTooLong()
      ? "التقرير أطول مما يستطيع هذا المتصفح فتحه؛ قسّم المقالات على عدة تقارير."
      : "لا مقالات في هذا التقرير.";
    return;
  }
  byId("loading").remove();
  const options = (labels) => Object.entries(labels).map(([value, label]) => element("option", { value }, label));
  form.elements.kind.append(...options(KINDS));
  form.elements.type.append(...options(TYPES));
  const suggest = (texts) => frequencies(texts).slice(0, 200).map(([value]) => element("option", { value }));
  byId("speakers").append(...suggest(rows.map((row) => row.speaker).filter(Boolean)));
  byId("places").append(...suggest(rows.flatMap((row) => row.points.map((place) => place.name))));
  const speakers = new Set(rows.map((row) => row.speaker).filter(Boolean)).size;
  byId("counts").textContent = [
    counted(articles.length, "article"),
    counted(rows.length, "quote"),
    counted(speakers, "speaker"),
  ].join(" · ");
  const narrowWindow = matchMedia("(max-width: 700px)").matches;
  byId("filters").open = !narrowWindow;
  byId("contents").open = !narrowWindow;

  let typing;
  const filterSoon = () => {
    clearTimeout(typing);
    typing = setTimeout(applyFilter, 120);
  };
  form.addEventListener("input", filterSoon);
  form.addEventListener("change", (event) => event.target.id !== "sort" && filterSoon());
  form.addEventListener("reset", () => setTimeout(applyFilter));
  form.addEventListener("submit", (event) => event.preventDefault());
  byId("save").addEventListener("click", () => save("tasrih.csv", csv(visible)));
  addEventListener("hashchange", route);
  new ResizeObserver(() => !byId("charts-view").hidden && drawCharts()).observe(byId("charts-view"));
  table.showSort("", false);
  applyFilter();
  route();
}

start();
