import type { Ink, Tone } from "../core/timeline/drawing.ts";

/**
 * The card is paper with a frame of its own, so that it reads the same on a light and on a dark page. Every tone carries
 * the paper's colour as its text and is read on paper itself; a test holds the contrasts.
 */
export const inks: Readonly<Record<Ink, string>> = {
  words: "#16191f",
  quiet: "#525a66",
  line: "#b4bac3",
  grid: "#dde1e7",
  paper: "#ffffff",
};

/** No tone says good or bad. Each has a sign too, so none is told by its colour alone. */
export const tones: Readonly<Record<Tone, string>> = {
  paused: "#8a5a00",
  reviewing: "#6a4c9c",
  complied: "#b23a1a",
  refused: "#1c5a9e",
  challenging: "#0b6b6b",
  exited: "#3d4148",
  resumed: "#98296e",
  denied: "#3f6a1f",
  "no-comment": "#66707c",
  mixed: "#16191f",
  any: "#66707c",
};
