// The table view: one row for each quotation.

class Table {
  constructor(onSort) {
    this.onSort = onSort;
    this.template = document.getElementById("row-template").content.firstElementChild;
    this.list = new LongList(byId("table-box"), byId("rows"), (row, index) => this.line(row, index));
    byId("head").append(...Object.entries(COLUMNS).map(([column, label]) => this.header(column, label)));
    this.fillSortMenu();
    byId("rows").addEventListener("click", (event) => this.onClick(event));
  }

  show(rows) {
    this.followed = undefined;
    byId("grid").setAttribute("aria-rowcount", rows.length + 1);
    byId("no-rows").hidden = rows.length > 0;
    this.list.show(rows);
  }

  showSort(column, descending) {
    for (const header of byId("head").children) {
      const state = header.dataset.col !== column ? "none" : descending ? "descending" : "ascending";
      header.setAttribute("aria-sort", state);
    }
    byId("sort").value = column ? `${column}${descending ? "-" : ""}` : "";
  }

  header(column, label) {
    const header = element("div", { role: "columnheader" });
    header.dataset.col = column;
    const button = element("button", { type: "button" }, label);
    button.addEventListener("click", () => this.onSort(column));
    header.append(button);
    return header;
  }

  /** On a narrow window rows are cards without a header; there a menu sorts. */
  fillSortMenu() {
    const options = [element("option", { value: "" }, "ترتيب المقالات")];
    for (const [column, label] of Object.entries(COLUMNS)) {
      options.push(element("option", { value: column }, `${label} ↑`));
      options.push(element("option", { value: `${column}-` }, `${label} ↓`));
    }
    byId("sort").append(...options);
    byId("sort").addEventListener("change", (event) => {
      const [, column, minus] = /^(\w*)(-?)$/.exec(event.target.value);
      this.onSort(column, minus === "-");
    });
  }

  line(row, index) {
    const line = this.template.cloneNode(true);
    line.setAttribute("aria-rowindex", index + 2);
    for (const cell of line.children) {
      const column = cell.dataset.col;
      const target = column === "quote" ? cell.firstElementChild : cell;
      target.textContent = this.cell(row, column);
      if (["article", "role", "places", "quote"].includes(column)) cell.title = target.textContent;
    }
    line.querySelector("a").href = row.link;
    return line;
  }

  cell(row, column) {
    switch (column) {
      case "kind":
        return KINDS[row.kind];
      case "type":
        return TYPES[row.type];
      case "confidence":
        return row.confidence.toFixed(2);
      case "speaker":
        return shown(row.speaker) || NOBODY;
      case "places":
        return shown(row.places.replaceAll("; ", "، "));
      default:
        return shown(row[column]);
    }
  }

  /** A click anywhere on a row follows its link, unless text was being selected. */
  onClick(event) {
    const line = event.target.closest(".item");
    if (!line) return;
    if (event.target.closest("a")) this.followed = line.getAttribute("aria-rowindex") - 2;
    else if (getSelection().isCollapsed) line.querySelector("a").click();
  }

  /** The table as it was left, the focus on the row that was followed. */
  comeBack() {
    this.list.restore();
    if (this.followed !== undefined) this.list.drawn.get(this.followed)?.querySelector("a").focus({ preventScroll: true });
  }
}
