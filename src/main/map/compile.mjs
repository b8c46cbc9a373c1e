// Compiles Natural Earth's 1:50 million countries (public domain, from the npm package world-atlas) into the
// outline that the HTML report draws its places on: simplified, rounded, as two SVG paths.
//
//   npm ci && node compile.mjs > ../resources/org/tasrih/tables/report/world.svg
//
// A point is x = longitude, y = -latitude, both in tenths of a degree; the report's script places circles the same
// way. What lies west of 169° west, a piece of Siberia, is drawn at the eastern end.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { merge, mesh } from "topojson-client";
import { filter, filterAttachedWeight, presimplify, quantile, simplify } from "topojson-simplify";

const SHARE_OF_POINTS_KEPT = 0.15;
const SMALLEST_ISLAND = 0.25; // square degrees; what borders on something stays
const UNITS_PER_DEGREE = 10;
const WESTERNMOST = -169; // in the Bering Strait, so that the cut splits no country

const file = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
const world = JSON.parse(readFileSync(file, "utf8"));
const countries = world.objects.countries;
countries.geometries = countries.geometries.filter((country) => country.properties.name !== "Antarctica");

const weighted = presimplify(world);
const large = filter(weighted, filterAttachedWeight(weighted, SMALLEST_ISLAND));
const simple = simplify(large, quantile(large, SHARE_OF_POINTS_KEPT));

const land = merge(simple, simple.objects.countries.geometries).coordinates.flat();
const borders = mesh(simple, simple.objects.countries, (a, b) => a !== b).coordinates;

process.stdout.write(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1690 -840 3600 1420">
<path class="land" d="${path(land)}"/>
<path class="borders" d="${path(borders)}"/>
</svg>
`);

/** The lines as one path of relative steps, which are short. */
function path(lines) {
  return lines.map(steps).join("");
}

function steps(line) {
  const points = unrolled(line).map(([lon, lat]) => [Math.round(lon * UNITS_PER_DEGREE), Math.round(-lat * UNITS_PER_DEGREE)]);
  const moved = points.filter(([x, y], i) => i === 0 || x !== points[i - 1][0] || y !== points[i - 1][1]);
  if (moved.length < 2) return "";
  const relative = moved.slice(1).map(([x, y], i) => `${x - moved[i][0]} ${y - moved[i][1]}`);
  return `M${moved[0].join(" ")}l${relative.join(" ").replaceAll(" -", "-")}`;
}

/** The line without jumps from 180° east to 180° west. */
function unrolled(line) {
  let turn = 0;
  const lons = line.map(([lon], i) => {
    const step = i === 0 ? 0 : lon - line[i - 1][0];
    turn -= Math.abs(step) > 180 ? 360 * Math.sign(step) : 0;
    return lon + turn;
  });
  const middle = lons.reduce((sum, lon) => sum + lon, 0) / lons.length;
  const shift = middle < WESTERNMOST ? 360 : 0;
  return line.map(([, lat], i) => [lons[i] + shift, lat]);
}
