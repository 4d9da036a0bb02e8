// Draws what a terminal shows as an SVG: `npm run picture` runs the demo and writes docs/terminal.svg.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";

const columns = 100;
const cell = { width: 8.4, height: 19 };
const margin = 16;

interface Piece {
  text: string;
  classes: string;
}

const run = spawnSync(process.execPath, ["--disable-warning=ExperimentalWarning", "preflight.js", "demo"], {
  encoding: "utf8",
  env: { ...process.env, FORCE_COLOR: "1", TERM: "xterm-256color", COLUMNS: String(columns) },
});
if (run.status !== 0) throw new Error(`The demo failed: ${run.stderr}`);
const lines = run.stdout.split("\n");
const first = lines.findIndex((line) => stripVTControlCharacters(line).startsWith("> /digest now"));
const last = lines.findIndex((line) => stripVTControlCharacters(line).startsWith("> /stance google"));
writeFileSync("docs/terminal.svg", draw(lines.slice(first, last)));

function draw(shown: readonly string[]): string {
  const height = shown.length * cell.height + 2 * margin;
  const width = columns * cell.width + 2 * margin;
  const rows = shown.map((line, row) => {
    const spans = piecesOf(line).map(
      ({ text, classes }) => `<tspan class="${classes}">${escape(text)}</tspan>`,
    );
    return `<text x="${margin}" y="${margin + (row + 0.75) * cell.height}" xml:space="preserve">${spans.join("")}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="A digest and a stance in a terminal">
<style>text{font:14px ui-monospace,Menlo,Consolas,"Noto Sans Mono CJK TC","Noto Sans Mono","PingFang TC",monospace;fill:#d8dee9}.b{font-weight:700;fill:#fff}.d{fill:#8b95a7}.i{font-style:italic}.u{text-decoration:underline}.c{fill:#88c0d0}</style>
<rect width="100%" height="100%" rx="8" fill="#1d222b"/>
${rows.join("\n")}
</svg>
`;
}

/** A line's stretches of one style. */
function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  const on = new Set<string>();
  const classOf: Record<string, string> = { "1": "b", "2": "d", "3": "i", "4": "u", "36": "c" };
  const offOf: Record<string, readonly string[]> = {
    "22": ["b", "d"],
    "23": ["i"],
    "24": ["u"],
    "39": ["c"],
  };
  const parts = line
    .replaceAll(/\u001b\]8;[^\u0007\u001b]*(?:\u0007|\u001b\\)/g, "")
    .split(/\u001b\[([\d;]*)m/);
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 0) {
      if (part !== "") pieces.push({ text: part, classes: [...on].join(" ") });
      continue;
    }
    for (const code of part.split(";")) {
      if (code === "" || code === "0") on.clear();
      else if (classOf[code]) on.add(classOf[code]);
      else for (const name of offOf[code] ?? []) on.delete(name);
    }
  }
  return pieces;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
