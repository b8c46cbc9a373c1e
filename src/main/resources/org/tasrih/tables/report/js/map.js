// Places on the outline of the world, whose units are tenths of a degree.

const VIEWS = { world: [-1690, -840, 3600, 1420], arab: [-190, -440, 860, 440] };
const LARGEST = 0.017; // the radius of the most frequent place, as a share of the map's width
const SMALLEST = 3; // in pixels
const MOST_NAMES = 14;
const PIXELS_PER_NAME = 80; // a narrow map has fewer names

class PlaceMap {
  constructor(choose) {
    this.choose = choose;
    this.picture = byId("by-place").querySelector("svg");
    this.picture.setAttribute("role", "group");
    this.picture.setAttribute("aria-label", "خريطة الأماكن");
    this.points = this.picture.appendChild(svg("g"));
    for (const button of document.querySelectorAll("[data-map]")) {
      button.addEventListener("click", () => this.turnTo(button.dataset.map));
    }
  }

  show(rows) {
    const places = placesOf(rows);
    this.places = places.filter((place) => place.lat !== null && place.lon !== null);
    const unknown = places.length - this.places.length;
    byId("map-note").textContent =
      "الحدود كما ترسمها Natural Earth." + (unknown > 0 ? ` أماكن لا تُعرف إحداثياتها: ${unknown}.` : "");
    this.turnTo(this.view ?? (mostlyIn(this.places, VIEWS.arab) ? "arab" : "world"), this.view !== undefined);
  }

  turnTo(view, chosen = true) {
    if (chosen) this.view = view;
    this.picture.setAttribute("viewBox", VIEWS[view].join(" "));
    for (const button of document.querySelectorAll("[data-map]")) {
      button.setAttribute("aria-pressed", String(button.dataset.map === view));
    }
    this.draw(VIEWS[view]);
  }

  draw(view) {
    const pixel = view[2] / Math.max(1, this.picture.clientWidth);
    const radius = (place) => Math.max(SMALLEST * pixel, LARGEST * view[2] * Math.sqrt(place.count / most));
    const inside = this.places.map((place) => ({ ...place, ...position(place) })).filter((place) => isIn(place, view));
    const most = Math.max(1, ...inside.map((place) => place.count));
    const circles = inside.map((place) => {
      const circle = svg("circle", { cx: place.x, cy: place.y, r: radius(place) });
      const spot = svg("g", { class: "spot" });
      spot.append(circle);
      return pressable(spot, `${shown(place.name)}: ${counted(place.count, "quote")}`, () => this.choose(place.name));
    });
    this.points.replaceChildren(...circles, ...names(inside, pixel, radius, view[2]));
  }
}

/** The names of the most frequent places, but for those that would cover another. */
function names(places, pixel, radius, width) {
  const [size, taken, labels] = [13 * pixel, [], []];
  const most = Math.min(MOST_NAMES, width / pixel / PIXELS_PER_NAME);
  for (const place of places) {
    if (labels.length >= most) break;
    const gap = radius(place) + 3 * pixel;
    const length = place.name.length * size * 0.5;
    const box = { left: place.x - gap - length, right: place.x - gap, top: place.y - size * 0.7, bottom: place.y + size * 0.7 };
    const covers = (o) => box.left < o.right && o.left < box.right && box.top < o.bottom && o.top < box.bottom;
    if (taken.some(covers)) continue;
    taken.push(box);
    labels.push(svg("text", { x: place.x - gap, y: place.y + size * 0.33, "font-size": size, "aria-hidden": "true" }, shown(place.name)));
  }
  return labels;
}

/** Each place once with the number of quotations about it, the most frequent first. */
function placesOf(rows) {
  const places = new Map();
  for (const row of rows) {
    for (const place of new Map(row.points.map((point) => [point.name, point])).values()) {
      const known = places.get(place.name) ?? { name: place.name, lat: place.lat, lon: place.lon, count: 0 };
      known.count++;
      places.set(place.name, known);
    }
  }
  return [...places.values()].sort((a, b) => b.count - a.count);
}

/** What lies west of the Bering Strait is drawn at the eastern end of the outline. */
function position({ lat, lon }) {
  return { x: (lon < -169 ? lon + 360 : lon) * 10, y: -lat * 10 };
}

function isIn({ x, y }, [left, top, width, height]) {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}

function mostlyIn(places, view) {
  const sum = (list) => list.reduce((total, place) => total + place.count, 0);
  return sum(places.filter((place) => isIn(position(place), view))) > 0.7 * sum(places);
}
