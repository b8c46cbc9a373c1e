// The visible rows as CSV: the columns of `tasrih extract --format csv`, RFC 4180, with the mark spreadsheets need.

const CSV_COLUMNS = {
  article: (row) => row.source.id,
  n: (row) => row.n,
  speaker: (row) => row.speaker,
  role: (row) => row.role,
  kind: (row) => row.kind,
  type: (row) => row.type,
  cue: (row) => row.cue,
  quote: (row) => row.quote,
  places: (row) => row.places,
  begin: (row) => row.content.begin,
  end: (row) => row.content.end,
  confidence: (row) => row.confidence,
  date: (row) => row.source.date ?? "",
  source: (row) => row.source.source ?? "",
  title: (row) => row.source.title ?? "",
};

function csv(rows) {
  const cells = Object.values(CSV_COLUMNS);
  const lines = rows.map((row) => cells.map((cell) => csvCell(String(cell(row)))).join(","));
  return "\uFEFF" + [Object.keys(CSV_COLUMNS).join(","), ...lines, ""].join("\r\n");
}

/** A cell that a spreadsheet would run as a formula gets an apostrophe; quotation marks where RFC 4180 wants them. */
function csvCell(text) {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function save(name, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
